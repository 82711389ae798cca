internal import IppinModel
internal import IppinSource

/// Files whose paths differ only in capital and small letters: one file on Windows and on Macs, two everywhere else.
enum NamesDifferingInCase {
    /// - Parameters:
    ///   - paths: in byte order, so that capitals come first.
    ///   - reported: files that have an error of their own.
    static func check(_ paths: [String], except reported: Set<String>) -> [Diagnostic] {
        let withCapitals = paths.filter { hasCapital($0) && !reported.contains($0) }
        guard !withCapitals.isEmpty else { return [] }
        let wanted = Set(withCapitals.map { $0.lowercased() })
        var others: [String: String] = [:]
        for path in paths {
            let key = isPlain(path) ? path : path.lowercased()
            guard wanted.contains(key) else { continue }
            if others[key] == nil || !hasCapital(path) { others[key] = path }
        }
        return withCapitals.compactMap { path in
            guard let other = others[path.lowercased()], other != path else { return nil }
            return .namesDifferInCase(path, other)
        }
    }

    /// Whether a path is in small letters already, as nearly all are.
    private static func isPlain(_ path: String) -> Bool { path.withBytes { $0.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) } } }

    private static func hasCapital(_ path: String) -> Bool { path.withBytes { $0.contains { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 } } }
}

extension Diagnostic {
    fileprivate static func namesDifferInCase(_ path: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .namesDifferInCase, .warning, "this name differs from '\(other)' only in capital and small letters, which on Windows and Macs are one file", at: .start(of: path),
            notes: [Note("rename one of them, or remove it")])
    }
}
