import IppinModel
import Testing

/// Editions, as a site would have them, for the sample pages.
struct SampleEdition {
    let path: String
    let language: String
    let region: String?
    let currency: String
    let units: Market.Units
    let label: String
    var isPartial = false

    static let german = SampleEdition(path: "de", language: "de", region: "150", currency: "EUR", units: .metric, label: "Deutsch")
    static let japanese = SampleEdition(path: "ja", language: "ja", region: "JP", currency: "JPY", units: .metric, label: "日本語")
    static let american = SampleEdition(path: "en-us", language: "en-US", region: nil, currency: "USD", units: .dual, label: "English (United States)")
    /// Partial: it has two words, and nothing to sell.
    static let dari = SampleEdition(path: "fa-af", language: "fa-AF", region: nil, currency: "EUR", units: .metric, label: "دری", isPartial: true)
    static let all = [german, japanese, american]

    func tag() throws -> LanguageTag { try #require(LanguageTag(language)) }

    func context() throws -> EditionContext {
        let tag = try tag()
        let money = try #require(Currency(code: currency))
        let marketName = try #require(LocalizedText([label]))
        let edition = Edition(
            path: path, language: tag, wordLanguages: [0], ownLanguageCount: 1, market: MarketID("m"), label: label, isDefault: path == "en-us",
            missingTranslation: isPartial ? .withhold : .showSource, isPartial: isPartial)
        return EditionContext(
            edition: edition,
            market: Market(id: MarketID("m"), name: marketName, currency: money, units: units, tax: .excluded, paper: .a4, languages: [tag]),
            words: try words(tag),
            format: LocaleFormat(language: tag, region: region, units: units, currencies: [money]),
            siteTitle: LocalText("Villages & Co"), tagline: LocalText("One village, one product"), description: LocalText("Honey, felt, soap & pears."),
            terms: LocalText("Prices of one piece, FCA Bishkek"), organization: Organization(name: "OVOP+1", email: "export@catalogue.example", country: Country(code: "KG")),
            address: "https://catalogue.example/shop/", homePath: "/\(path)/",
            navigation: isPartial ? [NavigationLink(label: .word(.producers), path: "/\(path)/producers/")] : [
                NavigationLink(label: .word(.products), path: "/\(path)/products/"), NavigationLink(label: .word(.villages), path: "/\(path)/villages/"),
                NavigationLink(label: .word(.stories), path: "/\(path)/stories/"),
            ],
            footer: [NavigationLink(label: .text(LocalText("Über uns")), path: "/\(path)/about/")], stylesheetPath: "/assets/style.3f2a.css", scriptPath: "/assets/scripts.3f2a/site.js",
            iconPath: "/favicon.svg", theme: .standard, feedPath: isPartial ? nil : "/\(path)/feed.xml", webManifestPath: "/\(path)/site.webmanifest", productDataPath: isPartial ? nil : "/\(path)/products.json",
            searchPath: isPartial ? nil : "/\(path)/search/",
            enquiry: isPartial ? nil : EnquiryPlaces(listPath: "/\(path)/enquiry/", orderFormPath: "/\(path)/order-form/", shardCount: 3, numbers: "||.|,|3|3|1|0||| €|.|,|3|3|1|2|"),
            date: try Sample.date("2026-11-21"))
    }

    private func words(_ tag: LanguageTag) throws -> InterfaceWords {
        let whole = InterfaceWords(language: tag, messages: WordKey.allCases.map(Self.message))
        guard isPartial else { return whole }
        let english = InterfaceWords(language: try #require(LanguageTag("en")), messages: WordKey.allCases.map(Self.message))
        return InterfaceWords(language: tag, messages: WordKey.allCases.map { [.village, .members].contains($0) ? Self.message($0) : nil }, completedFrom: english)
    }

    /// A word that says its own key: `page of {page} {total}`.
    private static func message(_ key: WordKey) -> Message {
        var text = String(key.name.map { $0 == "-" ? " " : $0 })
        for placeholder in key.placeholders { text += " {\(placeholder)}" }
        return key.isPlural ? .plural(other: text, forms: [.one: text + " (one)"]) : .single(text)
    }
}
