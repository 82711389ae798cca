internal import IppinModel
internal import IppinSource

/// A translation that says which text it was made from is stale once that text has changed.
enum TranslationRules {
    /// Changes that a finding shows the places of; the rest are counted.
    fileprivate static let shownChanges = 8

    static func check(_ group: RecordGroup, policy: SiteSettings.StaleTranslation) -> [Diagnostic] {
        group.translations.compactMap { translation in
            guard case .stale(let changes) = freshness(of: translation, in: group) else { return nil }
            return .staleTranslation(translation, group, changes, policy)
        }
    }

    static func freshness(of translation: Entry, in group: RecordGroup) -> TranslationFreshness {
        guard case .translation(let origin) = translation.role else { return .unknown }
        return TranslationFreshness(origin.stamp, for: group.words)
    }
}

extension Diagnostic {
    fileprivate static func staleTranslation(_ translation: Entry, _ group: RecordGroup, _ changes: SourceChanges?, _ policy: SiteSettings.StaleTranslation) -> Diagnostic {
        let language = translation.path.split(separator: ".").dropLast().last ?? ""
        var message = "the text of 'index.md' changed since this was translated"
        var notes: [Note] = []
        if let changes {
            let description = ChangeDescription(changes, in: group.words)
            message = description.finding
            let places = description.places(path: group.source.path)
            notes = places.prefix(TranslationRules.shownChanges).map { Note($0.text, at: $0.span) }
            if places.count > TranslationRules.shownChanges { notes.append(Note("and \(places.count - TranslationRules.shownChanges) more changes")) }
        }
        if policy == .showSource { notes.append(Note("until then the site does as if this translation were missing")) }
        notes.append(Note("when the translation says the same again, run: ippin translations accept \(language) \(group.id.text)"))
        return Diagnostic(.staleTranslation, policy == .error ? .error : .warning, message, at: translation.span(translation.spans.source), notes: notes)
    }
}
