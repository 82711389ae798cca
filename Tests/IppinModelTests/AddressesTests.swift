import IppinModel
import TestSupport
import Testing

struct AddressesTests {
    private func addresses(_ address: String = "https://catalogue.example/", _ segments: [RecordCollection: LocalizedText] = [:]) -> Addresses {
        Addresses(
            settings: SiteSettings(
                title: LocalizedText(fallback: "x"), tagline: nil, description: nil, terms: nil, address: address, organization: Organization(name: "x"),
                missingTranslation: .showSource, pageSize: 10, collectionSegments: segments))
    }

    /// Languages are en, ja, de.
    private func edition(_ path: String, _ words: [Int], own: Int = 1) throws -> Edition {
        Edition(
            path: path, language: try #require(LanguageTag("en")), wordLanguages: words, ownLanguageCount: own, market: MarketID("eu"), label: path, isDefault: false)
    }

    private func village(_ texts: [RecordText?]) -> Village { Village(id: RecordID(.villages, "at-bashy"), facts: VillageFacts(), texts: texts) }

    @Test func listsLieUnderTheEdition() throws {
        let addresses = addresses()
        let edition = try edition("en-us", [0])
        #expect(addresses.home(edition) == "/en-us/")
        #expect(addresses.collection(.villages, in: edition) == "/en-us/villages/")
        #expect(addresses.collection(.pages, in: edition) == "/en-us/")
        #expect(addresses.kind(KindID("honey"), in: edition) == "/en-us/kinds/honey/")
        #expect(addresses.certificate(CertificateID("jas"), in: edition) == "/en-us/certificates/jas/")
        #expect(addresses.listPage(1, of: "/en/products/") == "/en/products/" && addresses.listPage(3, of: "/en/products/") == "/en/products/page/3/")
    }

    @Test func pagesOfTheBuildLieUnderTheEdition() throws {
        let addresses = addresses()
        let edition = try edition("de", [2, 0])
        #expect(addresses.page(.enquiry, in: edition) == "/de/enquiry/" && addresses.page(.orderForm, in: edition) == "/de/order-form/")
        #expect(addresses.orderForm(of: KindID("honey"), in: edition) == "/de/order-form/honey/" && addresses.cards(7, in: edition) == "/de/data/cards/7.json")
    }

    @Test func segmentsAreThoseOfTheEditionsOwnLanguage() throws {
        let addresses = addresses("https://a.example/", [.villages: try #require(LocalizedText([nil, nil, "doerfer"]))])
        #expect(addresses.collection(.villages, in: try edition("de", [2, 0])) == "/de/doerfer/")
        #expect(addresses.collection(.villages, in: try edition("ja", [1, 0])) == "/ja/villages/")
        #expect(addresses.collection(.villages, in: try edition("en", [0])) == "/en/villages/")
    }

    @Test func slugsAreThoseOfTheTextThatIsShown() throws {
        let addresses = addresses()
        let record = village([RecordText(title: "At-Bashy", slug: "at-bashy-village"), RecordText(title: "アトバシ", slug: "アトバシ"), RecordText(title: "At-Baschy")])
        #expect(addresses.record(record, in: try edition("en", [0])) == "/en/villages/at-bashy-village/")
        #expect(addresses.record(record, in: try edition("ja", [1, 0])) == "/ja/villages/アトバシ/")
        // A translation without a slug has the record's name, not the source's slug.
        #expect(addresses.record(record, in: try edition("de", [2, 0])) == "/de/villages/at-bashy/")
        #expect(addresses.record(village([RecordText(slug: "s"), nil, nil]), in: try edition("de", [2, 0])) == "/de/villages/s/")
    }

    @Test func shopsShareAPage() throws {
        let shop = Shop(id: RecordID(.shops, "osh"), facts: ShopFacts(), texts: [RecordText(slug: "x")])
        #expect(addresses().record(shop, in: try edition("en", [0])) == "/en/shops/")
    }

    @Test(arguments: [
        ("/ja/villages/アトバシ/", "https://catalogue.example/ja/villages/%E3%82%A2%E3%83%88%E3%83%90%E3%82%B7/"), ("/", "https://catalogue.example/"),
        ("/a b\"<>%é~-._/", "https://catalogue.example/a%20b%22%3C%3E%25%C3%A9~-._/"),
    ])
    func absoluteAddressesAreEncoded(path: String, address: String) { #expect(addresses().absolute(path) == address) }

    @Test(arguments: [
        ("https://a.example/", "/"), ("https://a.example/catalogue/", "/catalogue/"), ("http://a.example:8080/x/y/", "/x/y/"), ("https://a.example", "/"),
    ])
    func rootPathIsThatOfTheAddress(address: String, path: String) { #expect(addresses(address).rootPath == path) }

    @Test(arguments: [("/ja/products/x/", "ja/products/x/index.html"), ("/", "index.html"), ("/404.html", "404.html"), ("/ja/feed.xml", "ja/feed.xml")])
    func filesOfPaths(path: String, file: String) { #expect(Addresses.file(for: path) == file) }

    @Test(arguments: [
        ("/", .home), ("", .home), ("/villages/", .collection(.villages)), ("/villages", .collection(.villages)), ("/kinds/", .kinds), ("/enquiry/", .page(.enquiry)), ("/order-form/", .page(.orderForm)), ("/enquiry/x/", nil),
        ("/kinds/honey/", .kind(KindID("honey"))), ("/certificates/", .certificates), ("/certificates/jas", .certificate(CertificateID("jas"))),
        ("/about/", .record(RecordID(.pages, "about"))), ("/pages/", .record(RecordID(.pages, "pages"))), ("/villages/at-bashy/", .record(RecordID(.villages, "at-bashy"))),
        ("/x/y/", nil), ("/villages/a/b/", nil), ("/kinds/a/b", nil),
    ] as [(String, EditionPath?)])
    func editionPathsNameOneThing(path: String, target: EditionPath?) { #expect(EditionPath(path) == target) }
}
