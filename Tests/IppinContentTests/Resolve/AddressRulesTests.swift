import IppinModel
import IppinSource
import SiteSupport
import Testing

struct AddressRulesTests {
    private let advice = "give one of them another 'slug' in this language"
    private let aliasAdvice = "remove the alias: readers who follow it arrive at a page already"

    @Test func twoRecordsDoNotShareAnAddress() throws {
        let site = SmallSite([
            "products/a/index.md": SmallSite.product("A"), "products/b/index.md": SmallSite.product("B", "slug: «a»"),
            "products/b/index.ja.md": SmallSite.record("B", "slug: bb"), "products/b/index.de.md": SmallSite.record("B", "slug: bb"),
        ])
        let result = try #require(site.resolve())
        #expect(
            result.diagnostics.map(line) == [
                "error duplicate-address: the address '/en-us/products/a/' belongs to the product 'a' already → \(advice)",
                "error duplicate-address: the address '/en/products/a/' belongs to the product 'a' already → \(advice)",
            ])
        #expect(Set(result.diagnostics.map(\.span)) == Set(site.marks["products/b/index.md"] ?? []))
    }

    @Test func aPageDoesNotTakeTheAddressOfAList() throws {
        let result = try #require(SmallSite(["pages/kinds/index.md": SmallSite.record("Kinds")]).resolve())
        #expect(result.diagnostics.map(line) == ["de", "en-us", "en", "ja"].sorted { "'/\($0)/" < "'/\($1)/" }.map { "error duplicate-address: the address '/\($0)/kinds/' belongs to the list of kinds already → \(advice)" })
    }

    /// An old address, and what it collides with.
    @Test(arguments: [
        ("/products/old/", nil), ("/old.html", nil), ("/en/products/jar/", "the product 'jar'"), ("/en/", "the home page"), ("/de/doerfer/", "the list of villages"),
        ("/en/kinds/", "the list of kinds"), ("/en/products/jar", "the product 'jar'"), ("/en/products/jar/index.html", "the product 'jar'"),
        ("/index.html", "the page that chooses an edition"), ("/404.html", "a file of the build"), ("/en/kinds/honey/", "the kind 'honey'"),
        ("/en/certificates/jas/", "the certificate 'jas'"), ("/robots.txt/", "a file of the build"), ("/en/enquiry/", "the page 'enquiry' of the build"),
        ("/de/order-form/honey/", "the order form of the kind 'honey'"), ("/ja/data/", "the folder 'data' of the build"), ("/en/feed.xml/x/", "a file of the build"),
    ] as [(String, String?)])
    func oldAddressesAreFree(alias: String, owner: String?) throws {
        let site = SmallSite(["products/jar/index.md": SmallSite.product("Jar", "aliases: [\"\(alias)\"]"), "static/note.txt": "x"])
        let result = try #require(site.resolve())
        #expect(result.diagnostics.map { line($0).prefix { $0 != "→" } }.map { String($0.trimmingPrefix("error duplicate-address: ")).trimmed }
            == (owner.map { ["the old address '\(alias)' belongs to \($0)"] } ?? []))
    }

    @Test func twoOldAddressesDoNotMeet() throws {
        try expectFindings(
            SmallSite(["products/a/index.md": SmallSite.product("A", "aliases: [/x/]"), "products/b/index.md": SmallSite.product("B", "aliases: [«/x/», «/x»]")]),
            "error duplicate-address: the old address '/x/' belongs to an old address in 'content/products/a/index.md' → \(aliasAdvice)",
            "error duplicate-address: the old address '/x' belongs to an old address in 'content/products/a/index.md' → \(aliasAdvice)")
    }

    /// A file of `static/`, and what it collides with.
    @Test(arguments: [
        ("favicon.svg", nil), ("downloads/list.pdf", nil), ("de/note.txt", nil), ("index.html", "the page that chooses an edition"), ("robots.txt", "a file of the build"),
        ("404.html", "a file of the build"), ("sitemap.xml", "a file of the build"), ("_redirects", "a file of the build"), ("en/index.html", "the home page"),
        ("en/feed.xml", "a file of the build"), ("en/products.json", "a file of the build"), ("en/site.webmanifest", "a file of the build"),
        ("en/products/jar/index.html", "the product 'jar'"), ("en", "the home page"), ("en/products/jar", "the product 'jar'"), ("robots.txt/x", "a file of the build"),
        ("assets/x.css", "the folder 'assets' of the build"), ("assets", "the folder 'assets' of the build"), ("en/sitemap-2.xml", "a file of the build"),
        ("en/data/cards/0.json", "a file of the build"), ("en/order-form/index.html", "the page 'order-form' of the build"),
        ("en/products/page/2/index.html", "the list of products"), ("old", "an old address in 'content/products/jar/index.md'"),
    ] as [(String, String?)])
    func staticFilesTakeNobodysPlace(file: String, owner: String?) throws {
        let site = SmallSite(["products/jar/index.md": SmallSite.product("Jar", "aliases: [/old/]"), "static/" + file: "x"])
        let result = try #require(site.resolve())
        #expect(result.diagnostics.map(line)
            == (owner.map { ["error duplicate-address: the file would be published at '/\(file)', which belongs to \($0) → rename the file"] } ?? []))
        #expect(result.diagnostics.allSatisfy { $0.span == .start(of: "content/static/" + file) })
    }

    @Test func aListIsNotCalledLikeAnother() throws {
        let site = SmallSite()
        let yaml = try #require(site.files["site.yaml"]).map { UInt8($0) }
        let text = String(decoding: yaml, as: UTF8.self).replacing("{de: doerfer}", with: "«{de: kinds}»")
        let result = try #require(SmallSite(["site.yaml": text]).resolve())
        #expect(result.diagnostics.map(\.id) == [.duplicateAddress])
    }
}

extension String {
    fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}
