internal import IppinModel
internal import IppinSource

/// Advice on words that are valid but serve readers badly, for the texts that are published. On bytes, and without copies: this runs in every build.
enum LintRules {
    static func check(_ table: RecordTable, languages: [LanguageTag]) -> [Diagnostic] {
        let systems = languages.map(WritingSystem.init)
        var diagnostics = OrphanRule.check(table) + DuplicateTitleRule.check(table)
        for (group, publication) in zip(table.groups, table.publications) where publication.isPublished {
            check(group, languages, systems, &diagnostics)
        }
        return diagnostics
    }

    /// What concerns a published record alone, whatever the others say.
    static func check(_ group: RecordGroup, languages: [LanguageTag]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        check(group, languages, languages.map(WritingSystem.init), &diagnostics)
        return diagnostics
    }

    private static func check(_ group: RecordGroup, _ languages: [LanguageTag], _ systems: [WritingSystem?], _ diagnostics: inout [Diagnostic]) {
        let source = group.source
        check(source, nil, systems[source.language], &diagnostics)
        for translation in group.translations {
            // 'en-GB' may well say what 'en' says.
            let isOtherLanguage = languages[translation.language].language != languages[source.language].language
            check(translation, isOtherLanguage ? source : nil, systems[translation.language], &diagnostics)
        }
    }

    /// - Parameter original: what the text translates; nil in the source text, and where the words may be the same.
    private static func check(_ entry: Entry, _ original: Entry?, _ system: WritingSystem?, _ diagnostics: inout [Diagnostic]) {
        LengthRules.check(entry, &diagnostics)
        if let system, let finding = ScriptRule.check(entry, system) {
            // A file in the wrong script is a copy as a rule: that is one mistake, not two.
            diagnostics.append(finding)
        } else if let original, let finding = UntranslatedRule.check(entry, source: original) {
            diagnostics.append(finding)
        }
    }
}

extension String {
    /// Calls `body` with the text's bytes where they lie.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }

    /// Whether both are the same bytes; unlike `==` never slower than that.
    func hasSameBytes(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return withBytes { a in other.withBytes { b in a.elementsEqual(b) } }
    }
}
