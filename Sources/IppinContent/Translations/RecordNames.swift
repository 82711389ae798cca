package import IppinModel
internal import IppinSource

/// Finds the record that a person means on the command line: `products/white-honey`, `white-honey`, or the path of one of its files.
package struct RecordNames: Sendable {
    package enum Found: Sendable, Hashable {
        case record(RecordID)
        case several([RecordID])
        /// With the nearest name, if one is near.
        case none(suggestion: String?)
    }

    private let ids: [RecordID]

    package init(_ ids: some Sequence<RecordID>) { self.ids = ids.sorted() }

    package func find(_ text: String) -> Found {
        var parts = text.split(separator: "/").map(String.init)
        if parts.last?.hasSuffix(".md") == true { parts.removeLast() }
        parts = Array(parts.suffix(parts.dropLast().last.flatMap(RecordCollection.init(rawValue:)) == nil ? 1 : 2))
        let name = parts.joined(separator: "/")
        let found = ids.filter { parts.count == 1 ? $0.name == name : $0.text == name }
        if found.count > 1 { return .several(found) }
        if let only = found.first { return .record(only) }
        return .none(suggestion: parts.count == 1 ? Spelling.suggestion(for: name, among: ids.map(\.name)) : Spelling.suggestion(for: name, among: ids.map(\.text)))
    }
}
