import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Entries that are read") struct EntriesTests {
    private static let product = """
        title: White honey from At-Bashy
        summary: >-
          Set honey from sainfoin meadows at 2,400 metres.
        slug: white-honey-at-bashy
        reading: white
        keywords: [honey, white]
        kind: honey
        village: at-bashy
        producer: at-bashy-beekeepers
        sku: OV-HO-0001
        gtin: "4700000000012"
        price:
          jp: 1800 JPY
          eu: 12.50 EUR
        retail: {jp: 3600 JPY}
        net: 250 g
        size: 65 x 65 x 85 mm
        case: 24
        minimum: 48
        lead-time: 30 days
        hs-code: "0409.00"
        season: [7, 8]
        available: {us: on-request, eu: yes, jp: {status: no, reason: {en: Sold out, ja: 完売}}}
        certificates: [organic-eu, {scheme: lab-report, number: KG-26-114, until: 2027-06-30}]
        photos:
          - file: jar.jpg
            alt: A jar of white honey on a felt mat
          - comb.jpg
        facts:
          moisture: 17.2 %
          flora: Sainfoin
          conductivity: 0.25
          grade: 3
          presentation: set
          allergens: [bee]
          inci: [Mel, Cera Alba]
          harvest: July-August
          origin: [{country: KG, share: 60 %}, {country: KZ, share: 40 %}]
          raw: yes
          bottled: 2026-08-30
        aliases: [/products/white-honey-250/]
        draft: true
        publish: 2026-10-01
        expires: 2027-10-01
        """

    private func facts(of entry: Entry) throws -> SourceFacts {
        guard case .source(let facts, _) = entry.role else { throw NoFacts() }
        return facts
    }
    private struct NoFacts: Error {}

    @Test func aProductWithEverything() throws {
        let (found, diagnostics, source) = try readEntry(Self.product)
        #expect(diagnostics.map(summary) == [])
        let entry = try #require(found)
        let facts = try facts(of: entry)
        guard case .product(let product) = facts.facts else { throw NoFacts() }
        #expect(entry.language == 0)
        #expect(entry.text.title == "White honey from At-Bashy")
        #expect(entry.text.summary == "Set honey from sainfoin meadows at 2,400 metres.")
        #expect(entry.text.slug == "white-honey-at-bashy")
        #expect(entry.text.keywords == ["honey", "white"])
        #expect(entry.text.alt == ["jar.jpg": "A jar of white honey on a felt mat"])
        #expect(entry.text.fields == ["flora": "Sainfoin"])
        #expect(String(decoding: entry.text.story.text, as: UTF8.self) == "Story.\n")
        #expect(String(decoding: source.file.bytes[entry.spans.title], as: UTF8.self) == "White honey from At-Bashy")
        #expect(String(decoding: source.file.bytes[facts.skuRange], as: UTF8.self) == "OV-HO-0001")
        #expect(String(decoding: source.file.bytes[facts.gtinRange], as: UTF8.self) == "\"4700000000012\"")
        #expect(facts.references.map(\.target.text) == ["villages/at-bashy", "producers/at-bashy-beekeepers"])
        #expect(facts.references.map(\.field) == ["village", "producer"])
        #expect(facts.photos.map(\.file) == ["jar.jpg", "comb.jpg"])
        #expect(facts.aliases.map(\.value) == ["/products/white-honey-250/"])
        #expect(facts.isDraft)
        #expect(facts.publish?.isoText == "2026-10-01")
        #expect(facts.expires?.isoText == "2027-10-01")
        #expect(product.kind.name == "honey")
        #expect(product.price.count == 2)
        #expect(product.price[MarketID("eu")]?.minorUnits == 1250)
        #expect(product.retail[MarketID("jp")]?.minorUnits == 3600)
        #expect(product.casePieces == 24 && product.minimumPieces == 48)
        #expect(product.season.months == [7, 8])
        #expect(product.availability[MarketID("us")] == .onRequest(reason: nil))
        #expect(product.availability[MarketID("jp")] == .no(reason: LocalizedText(["Sold out", "完売", nil])))
        #expect(product.certificates.map(\.scheme.name) == ["organic-eu", "lab-report"])
        #expect(product.certificates.last?.until?.isoText == "2027-06-30")
    }

    @Test func factsOfAKindStandInTheKindsOrder() throws {
        let entry = try #require(try readEntry(Self.product).entry)
        guard case .product(let product) = try facts(of: entry).facts else { throw NoFacts() }
        #expect(product.fields.map(\.field) == [
            "flora", "moisture", "conductivity", "grade", "presentation", "allergens", "inci", "harvest", "origin", "raw", "bottled",
        ])
        #expect(product.fields.map(\.content).prefix(7) == [
            .text, .percent(DecimalNumber(mantissa: 172, scale: 1)), .number(DecimalNumber(mantissa: 25, scale: 2)), .number(DecimalNumber(3)), .choice("set"),
            .choices(["bee"]), .list(["Mel", "Cera Alba"]),
        ])
        #expect(product.fields[7].content == .months(MonthSet([7, 8])))
        #expect(product.fields[9].content == .flag(true))
    }

    @Test func theLeastThatAProductNeeds() throws {
        let (entry, diagnostics, _) = try readEntry("title: A\nkind: honey\nvillage: b")
        #expect(diagnostics.map(summary) == [])
        #expect(entry != nil)
    }

    @Test func aVillage() throws {
        let text = "title: At-Bashy\nregion: Naryn\ncountry: KG\nlatitude: 41.17\nlongitude: 75.8\naltitude: 2050 m"
        let (found, diagnostics, _) = try readEntry(text, .villages)
        #expect(diagnostics.map(summary) == [])
        let entry = try #require(found)
        guard case .village(let village) = try facts(of: entry).facts else { throw NoFacts() }
        #expect(entry.text.region == "Naryn")
        #expect(village.altitude == 2050)
        #expect(village.coordinates?.latitude == DecimalNumber(mantissa: 4117, scale: 2))
    }

    @Test func aProducer() throws {
        let text = "title: A\nvillage: at-bashy\nfounded: 2014\nmembers: 12\nwomen: 9\nvisibility: on-request\ncertificates: [organic-eu]"
        let (found, diagnostics, _) = try readEntry(text, .producers)
        #expect(diagnostics.map(summary) == [])
        guard case .producer(let producer)? = try found.map(facts)?.facts else { throw NoFacts() }
        #expect(producer.visibility == .onRequest)
        #expect(producer.founded == 2014 && producer.women == 9)
    }

    @Test func aShop() throws {
        let text = "title: A\ncountry: JP\nphone: +81 3 1234 5678\nemail: a@b.example\nwebsite: https://b.example\naddress: [1-2-3 Chuo, Tokyo]\nhours: [Mon-Fri 10-18]"
        let (found, diagnostics, _) = try readEntry(text, .shops)
        #expect(diagnostics.map(summary) == [])
        #expect(found?.text.address == ["1-2-3 Chuo", "Tokyo"])
        #expect(found?.text.hours == ["Mon-Fri 10-18"])
    }

    @Test func aStoryAndAPage() throws {
        let (story, diagnostics, _) = try readEntry("title: A\ndate: 2026-05-01\nvillages: [a, b]\nproducts: [c]", .stories)
        #expect(diagnostics.map(summary) == [])
        #expect(try story.map(facts)?.references.map(\.target.text) == ["villages/a", "villages/b", "products/c"])
        let (page, findings, _) = try readEntry("title: A\norder: 2", .pages)
        #expect(findings.map(summary) == [])
        guard case .page(let facts)? = try page.map(facts)?.facts else { throw NoFacts() }
        #expect(facts.order == 2)
    }

    @Test func aTranslation() throws {
        let text = "title: 白い蜂蜜\nslug: 白い蜂蜜\nreading: しろいはちみつ\nalt: {jar.jpg: 瓶}\nfacts: {flora: イガマメ}\nsource: 0123456789abcdef0123456789abcdef"
        let (found, diagnostics, _) = try readEntry(text, language: "ja")
        #expect(diagnostics.map(summary) == [])
        let entry = try #require(found)
        guard case .translation(let origin) = entry.role else { throw NoFacts() }
        #expect(entry.language == 1)
        #expect(entry.text.alt == ["jar.jpg": "瓶"])
        #expect(entry.text.fields == ["flora": "イガマメ"])
        #expect(origin == TranslationOrigin(stamp: .whole("0123456789abcdef0123456789abcdef")))
        #expect(entry.spans.alt.keys.sorted() == ["jar.jpg"])
    }
}
