import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Interface words") struct WordsTests {
    /// Expects one finding in a file of words in which a line is replaced.
    private func expectFault(
        _ language: String, _ key: String, _ line: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let path = "content/words/\(language).yaml"
        let lines = (Fixture.files[path] ?? "").split(separator: "\n").map { $0.hasPrefix(key + ":") ? line : String($0) }
        let source = MarkedSource(lines.joined(separator: "\n"), path: path)
        let found = Fixture.read([path: String(decoding: source.file.bytes, as: UTF8.self)]).diagnostics
        #expect(found.map(summary) == [expected], sourceLocation: sourceLocation)
        #expect(found.map(\.span.range) == (source.spans.isEmpty ? [0..<0] : source.spans), sourceLocation: sourceLocation)
    }

    @Test func wordsThatAreMissingOrUnknown() {
        expectFault("ja", "home", "", "missing-word: the word 'home' (in English 'home') is missing in language 'ja'")
        expectFault("ja", "home", "home: a\n«hoem»: b", "unknown-word: no page uses a word 'hoem' → home")
    }

    @Test func aMisspeltWordIsReportedOnce() {
        let text = (Fixture.files["content/words/ja.yaml"] ?? "").replacing("\nhome:", with: "\nhoem:")
        let found = Fixture.read(["content/words/ja.yaml": text]).diagnostics
        #expect(found.map(\.id) == [.unknownWord])
    }

    @Test func pluralForms() {
        expectFault("en", "pieces", "«pieces»: {other: \"{n} pieces\"}", "missing-plural: 'pieces' needs the plural form 'one' in language 'en'")
        expectFault("en", "pieces", "pieces: {one: a, «few»: b, other: \"{n} c\"}", "missing-plural: language 'en' has the plural forms 'one', 'other', and no 'few'")
        expectFault("en", "pieces", "pieces: «\"{n} pieces\"»", "missing-plural: 'pieces' is chosen by a number and needs its plural forms, '{one: …, other: …}'")
        expectFault("en", "home", "home: «{one: a, other: b}»", "wrong-type: 'home' is a text, found a mapping")
    }

    @Test func placeholders() {
        expectFault("en", "page-of", "page-of: «\"{page} of {totl} {total}\"»", "unknown-placeholder: the word's placeholders are '{page}', '{total}', found '{totl}'")
        expectFault("en", "page-of", "page-of: «\"Page {page}\"»", "unknown-placeholder: the word needs the placeholder '{total}', found 'Page {page}'")
        expectFault("en", "home", "home: «\"Home {n}\"»", "unknown-placeholder: the word has no placeholders, found '{n}'")
    }

    @Test func oneTextIsEnoughWhereALanguageHasOneForm() {
        let text = (Fixture.files["content/words/ja.yaml"] ?? "").split(separator: "\n").map { $0.hasPrefix("pieces:") ? "pieces: \"{n}個\"" : $0 }
        #expect(Fixture.read(["content/words/ja.yaml": text.joined(separator: "\n")]).diagnostics.map(summary) == [])
    }

    @Test func theFormForOneMaySayItInWords() {
        let text = (Fixture.files["content/words/en.yaml"] ?? "").split(separator: "\n").map { $0.hasPrefix("pieces:") ? "pieces: {one: a piece, other: \"{n} pieces\"}" : $0 }
        #expect(Fixture.read(["content/words/en.yaml": text.joined(separator: "\n")]).diagnostics.map(summary) == [])
    }
}
