internal import IppinModel
internal import IppinSource

/// Advice on words that are valid but serve readers badly, for the texts that are published. One pass over all of them, on bytes: this runs in every build.
enum LintRules {
    static func check(_ table: RecordTable, languages: [LanguageTag]) -> [Diagnostic] {
        let systems = languages.map(WritingSystem.init)
        var diagnostics = OrphanRule.check(table)
        var titles = DuplicateTitleRule(table)
        for group in table.groups.indices where table.publications[group].isPublished {
            let source = LintedText(sourceOf: group, in: table)
            let records = [source] + table.groups[group].translations.indices.map { LintedText(translation: $0, of: group, in: table) }
            for text in records {
                diagnostics += LengthRules.check(text, table)
                titles.take(text)
                if let finding = ScriptRule.check(text, systems, table) {
                    diagnostics.append(finding)
                } else if text.translation != nil, languages[text.language].language != languages[source.language].language {
                    // A file in the wrong script is a copy as a rule: that is one mistake, not two.
                    if let finding = UntranslatedRule.check(text, source: source, table) { diagnostics.append(finding) }
                }
            }
        }
        return diagnostics + titles.diagnostics
    }
}

/// A text of a record as rules look at it. Its entry, which is costly to copy, is only asked for when there is something to report.
struct LintedText {
    let text: RecordText
    /// An index into the site's languages.
    let language: Int
    /// Nil in the source text.
    let translation: Int?
    private let group: Int

    init(sourceOf group: Int, in table: RecordTable) {
        self.group = group
        translation = nil
        text = table.groups[group].source.text
        language = table.groups[group].source.language
    }

    init(translation: Int, of group: Int, in table: RecordTable) {
        self.group = group
        self.translation = translation
        text = table.groups[group].translations[translation].text
        language = table.groups[group].translations[translation].language
    }

    func collection(in table: RecordTable) -> RecordCollection { table.groups[group].source.id.collection }

    func entry(in table: RecordTable) -> Entry {
        let record = table.groups[group]
        return translation.map { record.translations[$0] } ?? record.source
    }

    /// The place of the title, or the start of the file.
    func titleSpan(in table: RecordTable) -> SourceSpan {
        let entry = entry(in: table)
        return entry.span(entry.spans.title)
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
