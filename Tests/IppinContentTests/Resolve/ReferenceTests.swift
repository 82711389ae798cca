import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Testing

struct ReferenceTests {
    @Test func aSiteWithoutFaultsHasNone() throws {
        let result = try expectFindings(SmallSite(["products/jar/index.md": SmallSite.product("Jar")]))
        #expect(result.site.products.map(\.id.name) == ["jar"] && result.site.villages.map(\.id.name) == ["naryn"])
    }

    @Test func unknownRecordsAreSuggestedOrExplained() throws {
        try expectFindings(
            SmallSite([
                "products/jar/index.md": "---\ntitle: Jar\nkind: honey\nvillage: «narin»\nproducer: «circle»\n---\n",
                "stories/s/index.md": SmallSite.record("S", "villages: [naryn, «talas»]\nproducts: [«jars»]"),
            ]),
            "error unknown-record: there is no village 'narin' → did you mean 'naryn'?",
            "error unknown-record: there is no producer 'circle' → a producer is a folder 'content/producers/circle/' with an 'index.md'",
            "error unknown-record: there is no village 'talas' → a village is a folder 'content/villages/talas/' with an 'index.md'",
            "error unknown-record: there is no product 'jars' → did you mean 'jar'?")
    }

    @Test func aRecordWhoseFileIsBrokenExistsNevertheless() throws {
        let result = try #require(
            SmallSite([
                "villages/talas/index.md": "no front matter", "products/jar/index.md": "---\ntitle: Jar\nkind: honey\nvillage: talas\n---\n[t](../../villages/talas/index.md)",
            ]).resolve())
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.span.path) == ["content/villages/talas/index.md"])
        #expect(result.ledger.lines.contains(.init(path: "content/villages/talas/index.md", outcome: .failed)))
    }

    @Test func numbersAreUniqueDraftsIncluded() throws {
        try expectFindings(
            SmallSite([
                "products/a/index.md": SmallSite.product("A", "sku: X-1\ngtin: \"036000291452\""),
                "products/b/index.md": SmallSite.product("B", "sku: «X-1»\ngtin: «\"0036000291452\"»\ndraft: true"),
                "products/c/index.md": SmallSite.product("C", "sku: x-1"),
            ]),
            "error duplicate-sku: the item number 'X-1' belongs to another product already → first used in 'content/products/a/index.md'; give each product a number of its own",
            "error duplicate-gtin: the GTIN '0036000291452' belongs to another product already → first used in 'content/products/a/index.md'; give each product a number of its own")
    }

    // MARK: - Translations

    @Test func aTranslationNeedsItsSource() throws {
        let result = try expectFindings(
            SmallSite(["stories/s/index.ja.md": SmallSite.record("物語")]),
            "error orphan-translation: a translation needs its source: 'content/stories/s/index.md' is missing → write 'index.md' with the facts and the text of the source language, or remove the translation",
            atStart: ["stories/s/index.ja.md"])
        #expect(result.ledger.lines.contains(.init(path: "content/stories/s/index.ja.md", outcome: .failed)))
    }

    // MARK: - Links

    @Test func linksLeadSomewhere() throws {
        try expectFindings(
            SmallSite([
                "products/jar/index.md": SmallSite.product(
                    "Jar", story: """
                        # Taste
                        [a](../../villages/naryn/index.md) [b](/villages/) [c](#taste) [d](/kinds/honey/) [e](/certificates/jas/) [f](/) [g](https://example.com/)
                        [h](../../stories/s/index.md#begin) [i](/stories/s/#begin) [j](/about/)
                        """),
                "products/jar/index.ja.md": SmallSite.record("瓶", story: "[h](../../stories/s/index.md#begin)"),
                "stories/s/index.md": SmallSite.record("S", story: "## Begin\n\n[x](../../products/jar/index.md#taste)"),
                "pages/about/index.md": SmallSite.record("About"),
            ]))
    }

    @Test func brokenLinksAreReportedWhereTheyStand() throws {
        let result = try #require(
            SmallSite([
                "products/jar/index.md": SmallSite.product(
                    "Jar", story: """
                        # Taste
                        [a](../../villages/narin/index.md) [b](/vilages/) [c](#tast) [d](/kinds/hony/) [e](/about/) [f](../../villages/naryn/index.md#x)
                        """)
            ]).resolve())
        #expect(
            result.diagnostics.map(line) == [
                "error broken-link: the link leads to the village 'narin', which does not exist → did you mean '../../villages/naryn/index.md'?",
                "error broken-link: the path '/vilages/' names no list and no page of the site → did you mean '/villages/'?",
                "error broken-anchor: there is no heading '#tast' in 'content/products/jar/index.md' → did you mean '#taste'?",
                "error broken-link: the path '/kinds/hony/' names no list and no page of the site → a path that starts with '/' names a list such as '/villages/' or a page such as '/about/'",
                "error broken-link: the path '/about/' names no list and no page of the site → a path that starts with '/' names a list such as '/villages/' or a page such as '/about/'",
                "error broken-anchor: there is no heading '#x' in 'content/villages/naryn/index.md' → the text has no headings",
            ])
        let bytes = try #require(SmallSite(["products/jar/index.md": SmallSite.product("Jar", story: "# Taste\n[a](../../villages/narin/index.md)")]).files["products/jar/index.md"])
        let span = try #require(result.diagnostics.first?.span.range)
        #expect(String(decoding: bytes[span], as: UTF8.self).contains("narin"))
    }

    @Test func linksToWhatIsWithheldWarnUnlessTheyAreWithheldThemselves() throws {
        let texts = [
            "products/jar/index.md": SmallSite.product("Jar", "draft: true", story: "[s](../../stories/s/index.md)"),
            "stories/s/index.md": SmallSite.record("S", story: "[j](«../../products/jar/index.md»)"), "stories/t/index.md": SmallSite.record("T", "draft: true", story: "[j](../../products/jar/index.md)"),
        ]
        try expectFindings(
            SmallSite(texts), "warning withheld-link: the link leads to the product 'jar', which is not published; only its text is shown")
        #expect(try #require(SmallSite(texts).resolve(drafts: true)).diagnostics.isEmpty)
    }

    @Test func linksToTheListsByMonthNeedOne() throws {
        let story = SmallSite.record("S", story: "[m](«/seasons/»)")
        let draft = SmallSite.product("Jar", "season: [7]\ndraft: true")
        try expectFindings(
            SmallSite(["stories/s/index.md": story, "products/jar/index.md": draft]),
            "warning withheld-link: the link leads to the lists by month, of which there are none, since no published product has a season; only its text is shown")
        #expect(try #require(SmallSite(["stories/s/index.md": story, "products/jar/index.md": SmallSite.product("Jar", "season: [7]")]).resolve()).diagnostics.isEmpty)
    }
}
