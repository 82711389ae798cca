internal import IppinModel
internal import IppinSource

/// Two records of a collection have different titles in each language, so that a reader of a list can tell them apart.
enum DuplicateTitleRule {
    private struct Key: Hashable {
        let title: String
        /// The language and the collection in one number: this is hashed for every text of the site.
        let list: Int
    }

    /// Records come in byte order of their paths, so the later one is reported.
    static func check(_ table: RecordTable) -> [Diagnostic] {
        var firsts: [Key: Entry] = [:]
        firsts.reserveCapacity(table.groups.reduce(0) { $0 + 1 + $1.translations.count })
        var diagnostics: [Diagnostic] = []
        func take(_ entry: Entry, _ collection: Int) {
            guard let title = entry.text.title else { return }
            let key = Key(title: title, list: entry.language * 8 + collection)
            if let first = firsts.updateValue(entry, forKey: key) {
                firsts[key] = first
                diagnostics.append(.duplicateTitle(title, entry.id.collection, first: first.span(first.spans.title), at: entry.span(entry.spans.title)))
            }
        }
        for (group, publication) in zip(table.groups, table.publications) where publication.isPublished {
            let collection = RecordCollection.allCases.firstIndex(of: group.id.collection) ?? 0
            take(group.source, collection)
            for translation in group.translations { take(translation, collection) }
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
