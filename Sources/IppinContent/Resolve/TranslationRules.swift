internal import IppinModel
internal import IppinSource

/// A translation that says which text it was made from is stale once that text has changed.
enum TranslationRules {
    static func check(_ group: RecordGroup) -> [Diagnostic] {
        group.translations.filter { isStale($0, source: group.source) }.map { .staleTranslation($0, source: group.source) }
    }

    /// `source:` may hold the whole fingerprint or its first digits, eight or more.
    static func isStale(_ translation: Entry, source: Entry) -> Bool {
        guard let recorded = translation.text.source else { return false }
        return recorded.utf8.count < 8 || !source.wordsFingerprint.hex.hasPrefix(recorded.lowercased())
    }
}

extension Diagnostic {
    fileprivate static func staleTranslation(_ translation: Entry, source: Entry) -> Diagnostic {
        let span = translation.span(translation.spans.source)
        let current = source.wordsFingerprint.shortHex
        return Diagnostic(
            .staleTranslation, .warning, "this translation was made from an older text of '\(source.path)'", at: span,
            notes: [Note("compare both texts, then record that it is up to date with 'source: \(current)'")],
            fixIts: [FixIt(message: "record the present text: '\(current)'", span: span, replacement: current)])
    }
}
