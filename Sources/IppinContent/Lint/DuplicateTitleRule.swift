internal import IppinModel
internal import IppinSource

/// Two records of a collection have different titles in each language, so that a reader of a list can tell them apart.
struct DuplicateTitleRule {
    private struct Key: Hashable {
        let title: String
        let language: Int
        let collection: RecordCollection
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var firsts: [Key: Entry] = [:]

    /// - Parameter count: of records.
    init(count: Int) { firsts.reserveCapacity(count * 2) }

    /// Takes the next text; records come in byte order of their paths, so the later one is reported.
    mutating func take(_ entry: Entry) {
        guard let title = entry.text.title else { return }
        let key = Key(title: title, language: entry.language, collection: entry.id.collection)
        guard let first = firsts[key] else {
            firsts[key] = entry
            return
        }
        diagnostics.append(.duplicateTitle(title, key.collection, first: first.span(first.spans.title), at: entry.span(entry.spans.title)))
    }
}

extension Diagnostic {
    fileprivate static func duplicateTitle(_ title: String, _ collection: RecordCollection, first: SourceSpan, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateTitle, .warning, "another \(collection.singular) has the title '\(title)' already, so readers of a list cannot tell them apart", at: span,
            notes: [Note("it is the title in '\(first.path)'", at: first), Note("add what differs: the weight, the colour, the village")])
    }
}
