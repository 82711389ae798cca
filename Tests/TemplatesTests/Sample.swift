import IppinModel
import Testing

/// Page values as a build makes them.
enum Sample {
    static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
    static func link(_ title: String, _ path: String, _ language: String? = nil) throws -> PageLink {
        PageLink(title: LocalText(title, language: try language.map { try #require(LanguageTag($0)) }), path: path)
    }
    static func picture(_ name: String, alt: String = "A jar of honey") -> Picture? {
        func files(_ ending: String, _ widths: [Int]) -> [PictureForms.File] {
            widths.map { .init(path: "/assets/\(name).3f2a-\($0).\(ending)", width: $0, height: $0 * 3 / 4) }
        }
        let forms = PictureForms(
            webP: files("webp", [320, 720, 1440]), jpeg: files("jpg", [720, 1440]), card: .init(path: "/assets/\(name).3f2a-card.jpg", width: 1200, height: 630),
            focus: FocalPoint(x: 70, y: 30), tint: PictureTint(red: 140, green: 90, blue: 20))
        return Picture(forms, alt: LocalText(alt))
    }

    static func frame(
        _ edition: SampleEdition, _ path: String, title: String, breadcrumbs: [Crumb]? = nil, notice: PageNotice? = nil, isDraft: Bool = false
    ) throws -> PageFrame {
        let context = try edition.context()
        let home = "/\(edition.path)/"
        let titleLanguage: LanguageTag? = if case .notTranslated(let source) = notice { source } else { nil }
        return PageFrame(
            context: context, path: home + path, title: title, titleLanguage: titleLanguage, description: "About \(title).", canonical: home + path,
            alternates: notice == nil
                ? [
                    Alternate(hreflang: edition.language, path: home + path), Alternate(hreflang: "x-default", path: "/en-us/" + path),
                ] : [],
            switches: try (edition.isPartial ? SampleEdition.all + [edition] : SampleEdition.all).map {
                EditionSwitch(label: $0.label, language: try $0.tag(), path: "/\($0.path)/\(path)", isCurrent: $0.path == edition.path, isTranslated: $0.path != "ja")
            },
            breadcrumbs: breadcrumbs ?? [Crumb(label: .word(.home), path: home), Crumb(label: .word(.products), path: home + "products/")], notice: notice,
            isDraft: isDraft, socialImage: picture("social"))
    }

    static func place() throws -> Coordinates {
        Coordinates(latitude: try #require(DecimalNumber("41.17")), longitude: try #require(DecimalNumber("75.80")))
    }

    static func euros(_ cents: Int64) throws -> Money { Money(minorUnits: cents, currency: try #require(Currency(code: "EUR"))) }

    static func card(_ name: String, price: PriceStatement, isDraft: Bool = false, picture: Picture? = nil) throws -> ProductCard {
        ProductCard(
            id: name, link: try link("Honig „\(name)“", "/de/products/\(name)/"), summary: LocalText("Weiß & cremig"), picture: picture, price: price, kind: LocalText("Honig"),
            kindName: "honey", village: LocalText("At-Bashy", language: LanguageTag("ky")),
            order: OrderFacts(
                sku: "WH-250", net: Quantity(value: DecimalNumber(250), unit: .gram), casePieces: 12, minimumPieces: 100,
                leadTime: TradeDuration(count: 4...6, unit: .weeks)),
            isDraft: isDraft)
    }

    static func listing(page: Int = 1, pages: Int = 1) throws -> ProductListing {
        ProductListing(
            cards: [try card("white", price: .wholesale(try euros(720)), picture: picture("white")), try card("dark", price: .onRequest, isDraft: true)],
            total: 2 * pages, pagination: Pagination(page: page, total: pages) { $0 == 1 ? "/de/products/" : "/de/products/page-\($0)/" })
    }

    static func recordCards() throws -> [RecordCard] {
        [
            RecordCard(link: try link("At-Bashy", "/de/villages/at-bashy/"), summary: LocalText("Auf 2.050 m"), picture: picture("village"), productCount: 1),
            RecordCard(link: try link("Die Filzmacherinnen", "/de/stories/felt/"), summary: nil, date: try date("2026-03-08")),
        ]
    }

    static func certificates() throws -> [CertificateLine] {
        [CertificateLine(link: try link("EU-Bio", "/de/certificates/organic-eu/"), number: "KG-BIO-154", until: try date("2027-12-31"))]
    }
}

extension Sample {
    static func product(_ edition: SampleEdition = .german, price: PriceStatement? = nil, notice: PageNotice? = nil, isDraft: Bool = false) throws -> ProductPage {
        let english = try #require(LanguageTag("en"))
        return ProductPage(
            frame: try frame(edition, "products/white-honey/", title: "Weißer Honig <250 g>", notice: notice, isDraft: isDraft), id: "white-honey",
            title: LocalText("Weißer Honig <250 g>"), summary: LocalText("White honey from Naryn", language: english), keywords: ["Honig", "Esparsette"],
            kind: try link("Honig", "/\(edition.path)/kinds/honey/"), kindName: "honey", village: try link("At-Bashy", "/\(edition.path)/villages/at-bashy/"),
            origin: ProductPage.Origin(summary: LocalText("Auf der Höhe"), region: LocalText("Naryn"), coordinates: try place(), altitude: 2050),
            producer: try link("Imkerinnen von At-Bashy", "/\(edition.path)/producers/beekeepers/"), producerSummary: LocalText("Zwölf Frauen"), country: Country(code: "KG"),
            pictures: [picture("jar"), picture("hives", alt: "Beehives \"in flower\"")].compactMap { $0 }, price: try price ?? .wholesale(try euros(720)), retail: try euros(1490),
            onRequest: ProductPage.OnRequest(reason: LocalText("Ernte 2026")), sku: "WH-250", gtin: try GTIN("4006381333931"), hsCode: HSCode("0409.00"),
            net: Quantity(value: DecimalNumber(250), unit: .gram),
            size: Dimensions(lengths: [DecimalNumber(65), DecimalNumber(65), DecimalNumber(85)], unit: .millimetre), casePieces: 12, minimumPieces: 120,
            leadTime: TradeDuration(count: 4...6, unit: .weeks), season: MonthSet([7, 8, 9]), certificates: try certificates(), facts: try facts(),
            story: try story(), related: [try card("dark", price: .onRequest)], previous: try link("Seife", "/\(edition.path)/products/soap/"), next: nil)
    }

    private static func facts() throws -> [FactLine] {
        let kyrgyzstan = try #require(Country(code: "KG"))
        let percent = try #require(DecimalNumber("17.2"))
        return [
            FactLine(label: LocalText("Tracht"), value: .text(LocalText("sainfoin", language: LanguageTag("en")))),
            FactLine(label: LocalText("Wasser"), value: .percent(percent)),
            FactLine(label: LocalText("Leitfähigkeit"), value: .number(try #require(DecimalNumber("0.50")), unit: "mS/cm")),
            FactLine(label: LocalText("Farben"), value: .labels([LocalText("weiß"), LocalText("gold")])),
            FactLine(label: LocalText("INCI"), value: .list(["Mel", "Aqua"])), FactLine(label: LocalText("Ernte"), value: .months(MonthSet([7, 8]))),
            FactLine(label: LocalText("Herkunft"), value: .shares([CountryShare(country: kyrgyzstan, percent: DecimalNumber(100))])),
            FactLine(label: LocalText("Roh"), value: .flag(true)), FactLine(label: LocalText("Abgefüllt"), value: .date(try date("2026-09-30"))),
        ]
    }

    static func village() throws -> VillagePage {
        VillagePage(
            frame: try frame(.german, "villages/at-bashy/", title: "At-Bashy"), title: LocalText("At-Bashy"), summary: LocalText("Auf 2.050 m"),
            region: LocalText("Naryn"), country: Country(code: "KG"),
            coordinates: try place(), altitude: 2050,
            pictures: [picture("village")].compactMap { $0 }, story: try story(), producers: [try link("Imkerinnen", "/de/producers/beekeepers/")], products: try listing())
    }

    static func producer(members: Int = 1, women: Int = 12) throws -> ProducerPage {
        ProducerPage(
            frame: try frame(.german, "producers/beekeepers/", title: "Imkerinnen"), title: LocalText("Imkerinnen"), summary: nil,
            village: try link("At-Bashy", "/de/villages/at-bashy/"), country: Country(code: "KG"), founded: 1998, members: members, women: women,
            certificates: try certificates(), pictures: [], story: emptyStory, products: ProductListing(cards: [], total: 0, pagination: Pagination(page: 1, total: 1) { _ in "/de/villages/empty/" }))
    }

    static func shops() throws -> ShopsPage {
        ShopsPage(
            frame: try frame(.german, "shops/", title: "Läden"),
            shops: [
                ShopsPage.ShopLine(
                    anchor: "bishkek", title: LocalText("Laden in Bischkek"), summary: LocalText("Alles an einem Ort"), address: [LocalText("Chüy 1"), LocalText("Bischkek")],
                    hours: [LocalText("Mo–Fr 9–18")], country: Country(code: "KG"), coordinates: nil, phone: "+996 312 000000", email: "shop@catalogue.example",
                    website: "https://shop.example/", pictures: [picture("shop")].compactMap { $0 }, story: try story()),
                ShopsPage.ShopLine(
                    anchor: "osh", title: LocalText("Osch"), summary: nil, address: [], hours: [], country: nil, coordinates: nil, phone: nil, email: nil,
                    website: "javascript:alert(1)", pictures: [], story: try story()),
            ])
    }

    static func storyPage() throws -> StoryPage {
        StoryPage(
            frame: try frame(.german, "stories/felt/", title: "Die Filzmacherinnen"), title: LocalText("Die Filzmacherinnen"), summary: LocalText("Ein Winter"),
            date: try date("2026-03-08"), pictures: [], story: try story(), villages: [try link("At-Bashy", "/de/villages/at-bashy/")],
            products: [try card("white", price: .onRequest)], previous: nil, next: try link("Seife kochen", "/de/stories/soap/"))
    }
}
