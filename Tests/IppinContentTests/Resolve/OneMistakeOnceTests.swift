import IppinModel
import SiteSupport
import Testing

/// What goes wrong at one place is reported there, and not again wherever the place is referred to.
@Suite("One mistake is reported once") struct OneMistakeOnceTests {
    private static let link = SmallSite.record("Story", story: "[Jar](../../products/jar/index.md)")

    @Test func linksToARecordThatCannotBeRead() throws {
        try expectFindings(
            SmallSite(["stories/s/index.md": Self.link, "products/jar/index.md": "«---»\ntitle: Jar\n"]),
            "error unclosed-front-matter: front matter is not closed → write a line of exactly '---' between the front matter and the story")
    }

    @Test func linksToARecordWhoseFolderIsMisnamed() throws {
        try expectFindings(
            SmallSite(["stories/s/index.md": Self.link, "products/Jar/index.md": SmallSite.product("Jar"), "products/Jar/index.ja.md": SmallSite.record("瓶")]),
            "error invalid-name: the name of a record's folder has only the letters a to z, digits and hyphens, not 'Jar' → rename the folder, for example to 'jar'",
            atStart: ["products/Jar/index.ja.md"])
        try expectFindings(
            SmallSite(["stories/s/index.md": Self.link, "product/jar/index.md": SmallSite.product("Jar"), "product/lid/index.md": SmallSite.product("Lid")]),
            "error unexpected-file: 'product' is no part of a catalogue; nothing in this folder is used → did you mean 'products'?",
            atStart: ["product/jar/index.md"])
    }

    @Test(arguments: [("Index.md", "index.md"), ("index.md.txt", "index.md"), ("index.markdown", "index.md")])
    func translationsOfAMisnamedText(name: String, meant: String) throws {
        try expectFindings(
            SmallSite(["products/jar/\(name)": SmallSite.product("Jar"), "products/jar/index.ja.md": SmallSite.record("瓶"), "products/jar/index.de.md": SmallSite.record("Glas")]),
            "error unexpected-file: the texts of a record are called 'index.md' and 'index.<language>.md'; this file is not used → rename it to '\(meant)'",
            atStart: ["products/jar/\(name)"])
    }

    @Test func aMisspeltPhoto() throws {
        try expectFindings(
            SmallSite(
                [
                    "products/jar/index.md": SmallSite.product("Jar", "photos: [{file: «Jar.PNG», alt: A jar}]"),
                    "products/jar/index.ja.md": SmallSite.record("瓶", "alt: {jar.png: 瓶}"),
                ], pictures: ["products/jar/jar.png"]),
            "error missing-photo: the picture 'Jar.PNG' is not in the record's folder → did you mean 'jar.png'?")
    }

    @Test func aLanguageThatIsNotDeclared() throws {
        try expectFindings(
            SmallSite(["kinds/felt.yaml": "name: {en: Felt, «fr»: Feutre}\nsummary: {fr: Feutre}\nfields:\n  dye: {type: text, label: {fr: Teinture}}"]),
            "error unknown-language: language 'fr' is not declared → site.yaml declares the languages 'en', 'ja', 'de'; it is used in 2 more places")
    }

    @Test func pricesWithoutIndentation() throws {
        try expectFindings(
            SmallSite(["products/jar/index.md": SmallSite.product("Jar", "price: {jp: 900 JPY}\n«eu»: 5.20 EUR")]),
            "error word-in-wrong-place: 'eu' is a market; its values stand under 'price', 'retail' or 'available', indented by two spaces")
    }

    @Test func aDecimalCommaInBraces() throws {
        try expectFindings(
            SmallSite(["products/jar/index.md": SmallSite.product("Jar", "price: {jp: 900 JPY, eu: 5«,»20 EUR, us: 6.00 USD}")]),
            "error unexpected-character: a comma ends a value inside braces; decimals have a point → replace with '.'")
    }

    @Test func aCommentInPlaceOfAValue() throws {
        try expectFindings(
            SmallSite(["villages/naryn/index.md": "---\ntitle: «#1 village»\n---\n"]),
            "error unquoted-special: '#' starts a comment here, so 'title' has no value → put the text in quotes")
    }

    @Test func anEndedCertificateIsNamedNowhere() throws {
        let site = SmallSite(["products/jar/index.md": SmallSite.product("Jar", "certificates: [jas, {scheme: organic-eu, until: «2026-11-20»}]")])
        let result = try expectFindings(
            site,
            "warning expired-certificate: this certificate ended on 2026-11-20, so pages built for 2026-11-21 do not name it → write the new end when it is renewed, or remove it")
        let date = try #require(CalendarDate("2026-11-21"))
        #expect(result.site.products.map { $0.facts.certificates.valid(on: date).map(\.scheme.name) } == [["jas"]])
        let dayBefore = try #require(site.resolve(on: "2026-11-20", drafts: false))
        #expect(dayBefore.diagnostics.isEmpty)
    }
}
