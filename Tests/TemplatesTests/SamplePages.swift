import IppinModel
import Testing

/// Page values that stand for the site rather than a record.
enum SamplePages {
    static func style() throws -> SiteStyle {
        SiteStyle(theme: .standard, kinds: [.init(name: "honey", color: try #require(RGBColor("#c98a1b")))], villages: [try Sample.place()])
    }

    static func home() throws -> HomePage {
        HomePage(
            frame: try Sample.frame(.german, "", title: "Villages & Co", breadcrumbs: []), products: try Sample.listing().cards, kinds: try Sample.recordCards(),
            villages: try Sample.recordCards(), stories: try Sample.recordCards(), productCount: 12)
    }

    static func list(page: Int = 2, pages: Int = 9) throws -> ProductListPage {
        ProductListPage(
            frame: try Sample.frame(.german, page == 1 ? "products/" : "products/page-\(page)/", title: "Produkte"), subject: .all, summary: nil,
            listing: try Sample.listing(page: page, pages: pages), kinds: try Sample.recordCards())
    }

    static func list(_ subject: ProductListPage.Subject) throws -> ProductListPage {
        ProductListPage(
            frame: try Sample.frame(.german, "lists/x/", title: "Liste"), subject: subject, summary: LocalText("Summary"), listing: try Sample.listing(), kinds: [])
    }

    static func chooser() throws -> ChooserPage {
        ChooserPage(
            choices: try SampleEdition.all.map { ChooserPage.Choice(context: try $0.context(), market: LocalText($0.label + " market")) }, defaultChoice: 2,
            alternates: [Alternate(hreflang: "de", path: "/de/"), Alternate(hreflang: "x-default", path: "/")])
    }

    static func redirect() throws -> RedirectPage {
        RedirectPage(
            path: "/honig/alt/",
            targets: try [SampleEdition.german, .japanese].map {
                RedirectPage.Target(
                    context: try $0.context(), link: try Sample.link("Honig", "/\($0.path)/products/white-honey/"))
            })
    }

    static func enquiry() throws -> EnquiryPage {
        let english = try SampleEdition.american.context()
        return EnquiryPage(
            frame: try Sample.frame(.german, "enquiry/", title: "Anfrageliste"), productsPath: "/de/products/", market: LocalText("Europäische Union"),
            office: EnquiryPage.Office(words: english.words, format: english.format))
    }

    static func orderForm() throws -> OrderFormPage {
        OrderFormPage(
            frame: try Sample.frame(.german, "order-form/", title: "Bestellformular"), market: LocalText("Europäische Union"),
            sections: [OrderFormPage.Section(kind: try Sample.link("Honig", "/de/kinds/honey/"), cards: [try Sample.card("white", price: .wholesale(try Sample.euros(720)))])],
            parts: [], pagination: Pagination(page: 1, total: 2) { "/de/order-form/honey/\($0)" })
    }

    static func data(_ name: String) throws -> DataPage {
        let alternates = [Alternate(hreflang: "ja", path: "/ja/?a&b")]
        switch name {
        case "sitemap": return .sitemap(Sitemap(site: "https://catalogue.example/shop/", entries: [Sitemap.Entry(path: "/de/", alternates: alternates)]))
        case "feed":
            return .feed(
                Feed(
                    context: try SampleEdition.german.context(), address: "https://catalogue.example/shop/de/feed.xml",
                    entries: [.init(title: "Filz & Wolle", address: "https://catalogue.example/shop/de/stories/felt/", summary: "<Winter>", date: try Sample.date("2026-03-08"))]))
        case "manifest": return .webManifest(try SampleEdition.german.context())
        case "cards":
            return .cards(
                CardData(
                    context: try SampleEdition.german.context(), cards: try Sample.listing().cards,
                    absent: [CardData.Absent(id: "fresh", title: LocalText("Fresh pears", language: LanguageTag("en")))]))
        default: return .productData(ProductData(context: try SampleEdition.german.context(), lines: [try line()]))
        }
    }

    private static func line() throws -> ProductData.Line {
        ProductData.Line(
            id: "white-honey", path: "/de/products/white-honey/", title: "Weißer Honig", summary: nil, kind: "honey",
            village: "at-bashy", producer: nil, sku: "WH-250", gtin: try GTIN("4006381333931"), hsCode: HSCode("0409.00"), price: .wholesale(try Sample.euros(720)),
            retail: nil, net: Quantity(value: DecimalNumber(250), unit: .gram), casePieces: 12, minimumPieces: nil, leadTime: TradeDuration(count: 4...6, unit: .weeks),
            season: MonthSet([7]), certificates: ["organic-eu"], image: nil)
    }
}
