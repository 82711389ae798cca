import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinContent

@Suite("Stale and unfinished translations") struct TranslationPolicyTests {
    private static let story = "First.\n\n## Taste\n\nSecond.\n\n| a |\n|--|\n\nThird.\n"

    /// The stamp of a jar with some front matter and story.
    private func stamp(_ facts: String = "summary: Old", story: String = Self.story) throws -> String {
        let site = SmallSite(["products/jar/index.md": SmallSite.product("Jar", facts, story: story)])
        let bytes = try #require(site.files["products/jar/index.md"])
        let (entry, _) = try Fixture.entryReader().read(SourceFile(path: "content/products/jar/index.md", bytes: bytes), id: RecordID(.products, "jar"), languageSuffix: nil)
        guard case .source(_, let words)? = entry?.role else { return "" }
        return SourceStamp.Prints(words).text
    }

    private func site(_ translation: String, _ facts: String = "summary: Old", story: String = Self.story, settings: String = "") -> SmallSite {
        var texts = ["products/jar/index.md": SmallSite.product("Jar", facts, story: story), "products/jar/index.de.md": translation]
        if !settings.isEmpty, let file = SmallSite().files["site.yaml"] { texts["site.yaml"] = String(decoding: file, as: UTF8.self) + "\n" + settings }
        return SmallSite(texts)
    }

    @Test func aStaleTranslationNamesWhatChanged() throws {
        let stamp = try stamp()
        try expectFindings(site("---\ntitle: Glas\nsource: \(stamp)\n---\n"))
        let result = try expectFindings(
            site("---\ntitle: Glas\nsource: «\(stamp)»\n---\n", "summary: New", story: "First!\n\n## Taste\n\nSecond.\n\n| b |\n|--|\n\nThird!\n"),
            "warning stale-translation: the summary, paragraphs 1 and 3 and the table of 'index.md' changed since this was translated → the summary changed; paragraph 1 changed; the table changed; paragraph 3 changed; when the translation says the same again, run: ippin translations accept de products/jar")
        let file = try #require(SmallSite(["products/jar/index.md": SmallSite.product("Jar", "summary: New", story: "First!\n\n## Taste\n\nSecond.\n\n| b |\n|--|\n\nThird!\n")]).files["products/jar/index.md"])
        let places = result.diagnostics[0].notes.compactMap(\.span).map { String(decoding: file[$0.range], as: UTF8.self) }
        #expect(places == ["New", "First!", "| b |\n|--|", "Third!"])
        #expect(result.site.products[0].staleLanguages == [2])
    }

    @Test func everyKindOfChangeIsSaid() throws {
        let stamp = try stamp("summary: Old\nkeywords: [a]")
        try expectFindings(
            site("---\ntitle: Glas\nsource: «\(stamp)»\n---\n", "summary: Old", story: "Second.\n\nNew.\n\nFirst.\n\n## Taste\n"),
            "warning stale-translation: paragraph 2 of 'index.md' is new since this was translated, the keywords, a paragraph and a table are gone, paragraph 1 moved → the keywords are gone; paragraph 1 moved; paragraph 2 is new; a table after the heading is gone; a paragraph after the heading is gone; when the translation says the same again, run: ippin translations accept de products/jar")
    }

    @Test func aSingleFingerprintCannotTell() throws {
        let result = try expectFindings(
            site("---\ntitle: Glas\nsource: «00000000»\n---\n"),
            "warning stale-translation: the text of 'index.md' changed since this was translated → when the translation says the same again, run: ippin translations accept de products/jar")
        #expect(result.site.products[0].staleLanguages == [2])
    }

    @Test func anErrorByPolicy() throws {
        let result = try #require(site("---\ntitle: Glas\nsource: 00000000\n---\n", settings: "stale: error").resolve())
        #expect(result.diagnostics.map(\.severity) == [.error])
    }

    @Test func heldBackByPolicyWithItsAddress() throws {
        let result = try #require(site("---\ntitle: Glas\nslug: glas\nsource: 00000000\n---\n", settings: "stale: show-source").resolve())
        #expect(result.errors == [] && result.diagnostics[0].notes[0].message == "until then the site does as if this translation were missing")
        let jar = result.site.products[0]
        #expect(jar.texts[2] == nil && jar.staleLanguages == [2] && jar.heldSlugs == [2: "glas"])
        let german = try #require(result.site.editions.first { $0.path == "de" })
        #expect(!jar.isTranslated(for: german) && Addresses(settings: result.site.settings).record(jar, in: german) == "/de/products/glas/")
    }

    @Test func wrongPolicies() throws {
        let result = try #require(site("---\ntitle: Glas\n---\n", settings: "stale: errors\nstale-notice: maybe").resolve())
        #expect(result.errors == ["'stale' is one of 'warn', 'error', 'show-source', found 'errors'", "'stale-notice' is 'yes' or 'no', found 'maybe'"])
    }

    @Test func anUnfinishedTranslationIsNotThere() throws {
        let unfinished = site("---\nunfinished: true\ntitle:\nsummary:\nalt:\n  a.jpg:\nkeywords: []\nsource: 00000000\n---\n[x](../../villages/nowhere/index.md)")
        let result = try expectFindings(unfinished)
        #expect(result.site.products[0].texts[2] == nil)
        #expect(result.ledger.withheld.map(\.path) == ["content/products/jar/index.de.md"] && result.ledger.withheld.map(\.reason) == ["unfinished translation"])
        // Shown with drafts, it is checked like any other.
        let drafts = try #require(unfinished.resolve(drafts: true))
        #expect(drafts.site.products[0].texts[2] != nil && drafts.diagnostics.map(\.id).contains(.brokenLink))
        try expectFindings(
            site("---\ntitle:«»\nsummary:«»\nsource: \(try stamp())\n---\n"),
            "error empty-value: 'title' has no value; write one, or remove the line", "error empty-value: 'summary' has no value; write one, or remove the line")
    }

    @Test func anUnfinishedSourceIsADraft() throws {
        try expectFaults(
            "title: A\n«unfinished»: yes", "word-in-wrong-place: 'unfinished' is for translations; a record that is not ready has 'draft: true'", in: .pages)
    }
}
