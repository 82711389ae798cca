internal import IppinModel
internal import IppinSource

/// Two records of a collection have different titles in each language, so that a reader of a list can tell them apart.
enum DuplicateTitleRule {
    private struct Key: Hashable {
        let title: String
        let language: Int
        let collection: RecordCollection
    }

    /// Records come in byte order of their paths, so the later one is reported.
    static func check(_ table: RecordTable) -> [Diagnostic] {
        var firsts: [Key: Entry] = [:]
        firsts.reserveCapacity(table.groups.reduce(0) { $0 + 1 + $1.translations.count })
        var diagnostics: [Diagnostic] = []
        func take(_ entry: Entry) {
            guard let title = entry.text.title else { return }
            let key = Key(title: title, language: entry.language, collection: entry.id.collection)
            if let first = firsts.updateValue(entry, forKey: key) {
                firsts[key] = first
                diagnostics.append(.duplicateTitle(title, key.collection, first: first.span(first.spans.title), at: entry.span(entry.spans.title)))
            }
        }
        for (group, publication) in zip(table.groups, table.publications) where publication.isPublished {
            take(group.source)
            for translation in group.translations { take(translation) }
        }
        return diagnostics
    }
}

extension Diagnostic {
    fileprivate static func duplicateTitle(_ title: String, _ collection: RecordCollection, first: SourceSpan, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateTitle, .warning, "another \(collection.singular) has the title '\(title)' already, so readers of a list cannot tell them apart", at: span,
            notes: [Note("it is the title in '\(first.path)'", at: first), Note("add what differs: the weight, the colour, the village")])
    }
}
