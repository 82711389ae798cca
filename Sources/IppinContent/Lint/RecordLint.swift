internal import IppinModel
internal import IppinSource

/// Advice on the words of one record that are valid but serve readers badly. On bytes, since this runs over every text of a build.
struct RecordLint {
    private let languages: [LanguageTag]
    /// One for each of `languages`.
    private let systems: [WritingSystem?]

    init(languages: [LanguageTag]) {
        self.languages = languages
        systems = languages.map(WritingSystem.init)
    }

    func check(_ group: RecordGroup) -> [Diagnostic] {
        let source = group.source
        var diagnostics: [Diagnostic] = []
        check(source, nil, &diagnostics)
        for translation in group.translations {
            let isOtherLanguage = languages[translation.language].language != languages[source.language].language
            check(translation, isOtherLanguage ? source : nil, &diagnostics)
        }
        return diagnostics
    }

    /// - Parameter original: what the text translates; nil in the source text, and where the words may be the same.
    private func check(_ entry: Entry, _ original: Entry?, _ diagnostics: inout [Diagnostic]) {
        LengthRules.check(entry, &diagnostics)
        if let system = systems[entry.language], let finding = ScriptRule.check(entry, system) {
            // A file in the wrong script is a copy as a rule: that is one mistake, not two.
            diagnostics.append(finding)
        } else if let original, let finding = UntranslatedRule.check(entry, source: original) {
            diagnostics.append(finding)
        }
    }
}
