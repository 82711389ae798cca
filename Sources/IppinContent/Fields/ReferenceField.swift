import IppinModel
import IppinSource

extension ValueReader {
    /// The id of a record in a collection: `at-bashy`. Whether there is one is found out when all records are known.
    mutating func reference(_ field: Field?, to collection: RecordCollection) -> RecordReference? {
        guard let field, let text = scalar(field, expected: "the id of a \(collection.singular)") else { return nil }
        guard !text.utf8.contains(UInt8(ascii: "/")) else {
            report(.referenceIsPath(field, text, at: span(field)))
            return nil
        }
        return RecordReference(target: RecordID(collection, text), field: field.name, range: field.node.range)
    }
}

extension Diagnostic {
    fileprivate static func referenceIsPath(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let folders = text.split(separator: "/").filter { !$0.hasSuffix(".md") && $0 != ".." }
        let fix = folders.last.map { [FixIt.replace(with: String($0), at: span, .safe)] } ?? []
        return Diagnostic(.invalidName, "'\(field.name)' names a record by its folder, such as 'at-bashy', not by a path", at: span, fixIts: fix)
    }
}

/// The form of ids and keys: `[a-z0-9-]+`.
enum NameForm {
    static func isID(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-") }
    }

    /// The id that a text most probably means.
    static func repaired(_ text: String) -> String? {
        let id = String(text.lowercased().map { $0 == " " || $0 == "_" || $0 == "." ? "-" : $0 })
        return isID(id) ? id : nil
    }
}
