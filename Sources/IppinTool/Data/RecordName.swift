internal import IppinModel
internal import IppinSource

/// Finds the record that somebody means: `products/white-honey`, `white-honey` where one collection has it, or the path of one of its files.
enum RecordName {
    enum Match: Sendable, Hashable {
        case record(RecordID)
        /// Several collections have a record of the name.
        case ambiguous([RecordID])
        case unknown(suggestion: String?)
    }

    /// - Parameter ids: all records there are.
    static func match(_ text: String, among ids: [RecordID]) -> Match {
        var parts = text.split(separator: "/").map(String.init)
        if let last = parts.last, last.hasSuffix(".md") { parts.removeLast() }
        guard let name = parts.last else { return .unknown(suggestion: nil) }
        if parts.count > 1, let collection = RecordCollection(rawValue: parts[parts.count - 2]) {
            let id = RecordID(collection, name)
            if ids.contains(id) { return .record(id) }
            let names = ids.filter { $0.collection == collection }.map(\.name)
            return .unknown(suggestion: Spelling.suggestion(for: name, among: names).map { RecordID(collection, $0).text })
        }
        let found = ids.filter { $0.name == name }
        if found.count == 1 { return .record(found[0]) }
        if !found.isEmpty { return .ambiguous(found) }
        let near = Spelling.suggestion(for: name, among: ids.map(\.name))
        return .unknown(suggestion: ids.first { $0.name == near }?.text ?? Spelling.suggestion(for: text, among: ids.map(\.text)))
    }
}
