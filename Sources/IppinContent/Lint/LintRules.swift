internal import IppinModel
internal import IppinSource

/// Advice on words that are valid but serve readers badly, for the texts that are published. One pass over all of them, on bytes: this runs in every build.
enum LintRules {
    static func check(_ table: RecordTable, languages: [LanguageTag]) -> [Diagnostic] {
        let systems = languages.map(WritingSystem.init)
        var diagnostics = OrphanRule.check(table)
        var titles = DuplicateTitleRule(count: table.groups.count)
        for (group, publication) in zip(table.groups, table.publications) where publication.isPublished {
            let source = group.source
            check(source, nil, systems, &titles, &diagnostics)
            for translation in group.translations {
                let isOtherLanguage = languages[translation.language].language != languages[source.language].language
                check(translation, isOtherLanguage ? source : nil, systems, &titles, &diagnostics)
            }
        }
        return diagnostics + titles.diagnostics
    }

    /// - Parameter original: what the text translates; nil in the source text, and where the words may be the same.
    private static func check(
        _ entry: Entry, _ original: Entry?, _ systems: [WritingSystem?], _ titles: inout DuplicateTitleRule, _ diagnostics: inout [Diagnostic]
    ) {
        LengthRules.check(entry, &diagnostics)
        titles.take(entry)
        if let system = systems[entry.language], let finding = ScriptRule.check(entry, system) {
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
