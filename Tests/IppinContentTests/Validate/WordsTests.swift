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

    private static let partial = Fixture.site.replacing("label: 日本語}", with: "label: 日本語, missing: withhold}")

    @Test func aPartialLanguageMayLackWords() throws {
        let few = Fixture.read(["content/site.yaml": Self.partial, "content/words/ja.yaml": "home: ホーム\npieces: \"{n}個\""])
        #expect(few.diagnostics.map(summary) == [])
        let words = try #require(few.declarations?.words[1])
        #expect(words.language == LanguageTag("ja") && words[.home] == LocalText("ホーム") && words[.menu] == LocalText("menu", language: LanguageTag("en")))
        #expect(words.count(.pieces, 1, formatted: "1") == LocalText("1個"))
        // Not even a file.
        let none = Fixture.read(["content/site.yaml": Self.partial, "content/words/ja.yaml": ""])
        #expect(none.diagnostics.map(summary) == [])
        #expect(none.declarations?.words[1][.home] == LocalText("home", language: LanguageTag("en")))
    }

    @Test func theWordsOfAPartialLanguageAreStillChecked() {
        let found = Fixture.read(["content/site.yaml": Self.partial, "content/words/ja.yaml": "hoem: a\npage-of: \"{page}\"\npieces: {one: a, other: \"{n} b\"}"])
        #expect(found.diagnostics.map(\.id) == [.unknownWord, .unknownPlaceholder, .missingPlural])
        // German has no edition here, and Japanese one that shows everything.
        let whole = Fixture.read(["content/words/ja.yaml": "", "content/words/de.yaml": ""])
        #expect(whole.diagnostics.map(\.id) == [.missingFile, .missingFile])
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
