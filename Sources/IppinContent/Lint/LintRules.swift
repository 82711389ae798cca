internal import IppinModel
internal import IppinSource

/// Advice that takes a look at all records together: what nothing names, and what cannot be told apart.
enum LintRules {
    static func check(_ table: RecordTable) -> [Diagnostic] { OrphanRule.check(table) + DuplicateTitleRule.check(table) }
}

extension String {
    /// Calls `body` with the text's bytes where they lie.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether both are the same bytes; unlike `==` never slower than that.
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return withBytes { a in other.withBytes { b in a.elementsEqual(b) } }
    }
}
