package import IppinModel

/// The fields of `site.yaml`.
package enum SiteFields {
    package static let title = FieldDeclaration(
        "title", .localized(.line), required: true, "the name of the catalogue", example: "{en: One Village One Product, ja: 一村一品カタログ}")
    package static let tagline = FieldDeclaration("tagline", .localized(.line), "one line under the title", example: "Honey and felt from the villages that make them")
    package static let description = FieldDeclaration(
        "description", .localized(.text), "two sentences for search engines and the home page", example: "A wholesale catalogue of village products.")
    package static let terms = FieldDeclaration(
        "terms", .localized(.text), "what prices contain and where goods are handed over, beside every list of prices", example: "FCA Bishkek, without taxes and duties.")
    package static let address = FieldDeclaration("address", .url, required: true, "where the site will be published", example: "https://catalogue.example/")
    package static let organization = FieldDeclaration(
        "organization", .mapping(OrganizationFields.mapping), required: true, "who publishes the catalogue", example: "{name: OVOP+1, email: export@catalogue.example, country: KG}")
    package static let source = FieldDeclaration("source", .siteLanguage, required: true, "the language of files without a suffix: one of 'languages'", example: "en")
    package static let languages = FieldDeclaration("languages", .list(.languageTag), required: true, "the languages that are written", example: "[en, ja, de, fr]")
    package static let editions = FieldDeclaration(
        "editions", .list(.mapping(EditionFields.mapping)), required: true, "each a language for a market, with a path of its own",
        example: "[{path: en, language: en, market: eu, label: English}]")
    package static let missing = FieldDeclaration(
        "missing", .choice(MissingTranslation.allCases.map(\.rawValue)), "what happens to pages without a translation", example: "show-source")
    package static let stale = FieldDeclaration(
        "stale", .choice(SiteSettings.StaleTranslation.allCases.map(\.rawValue)), "what happens to pages whose original changed", example: "warn")
    package static let staleNotice = FieldDeclaration("stale-notice", .yesNo, "whether readers are told that the original changed", example: "yes")
    package static let pageSize = FieldDeclaration("page-size", .integer(IntegerBounds.pageSize), "products on one page of a list", example: "48")
    package static let theme = FieldDeclaration(
        "theme", .mapping(ThemeFields.mapping), "colours, logo and type, where they are not Ippin's own", example: "{light: {accent: \"#1f4e79\"}, logo: logo.svg}")
    package static let addresses = FieldDeclaration(
        "addresses", .mapping(AddressFields.mapping), "the address of a collection or of a page that the build makes by language, where it is not its own name", example: "{villages: {de: doerfer}}")

    package static let mapping = MappingDeclaration(
        "site.yaml", [title, tagline, description, terms, address, organization, source, languages, editions, missing, stale, staleNotice, pageSize, theme, addresses])
}

/// The fields of `organization` in `site.yaml`.
package enum OrganizationFields {
    package static let name = FieldDeclaration("name", .line, required: true, "its name", example: "OVOP+1")
    package static let email = FieldDeclaration("email", .email, "where buyers write to", example: "export@catalogue.example")
    package static let country = FieldDeclaration("country", .country, "two capital letters of ISO 3166-1", example: "KG")

    package static let mapping = MappingDeclaration("an organization", [name, email, country])
}

/// The fields of an edition in `site.yaml`.
package enum EditionFields {
    package static let path = FieldDeclaration("path", .id, required: true, "the first part of the edition's addresses: lower-case letters, digits and hyphens", example: "en-us")
    package static let language = FieldDeclaration(
        "language", .languageTag, required: true, "one of the site's languages, or one that falls back to it as 'en-US' does to 'en'", example: "en-US")
    package static let market = FieldDeclaration("market", .market, required: true, "the market that it is for: a file in 'markets'", example: "us")
    package static let label = FieldDeclaration("label", .line, required: true, "how the edition is called, in its own language", example: "English (United States)")
    package static let isDefault = FieldDeclaration("default", .yesNo, "'yes' for the one edition where readers land whose language has none", example: "yes")

    package static let missing = FieldDeclaration(
        "missing", .choice(MissingTranslation.allCases.map(\.rawValue)),
        "what happens to its pages without a translation, where that is not what the site says; with 'withhold' it is meant for a few records", example: "withhold")

    package static let mapping = MappingDeclaration("an edition", [path, language, market, label, isDefault, missing])
}

/// The fields of `addresses` in `site.yaml`: one for each collection, and for each page that the build makes.
package enum AddressFields {
    package static func field(_ collection: RecordCollection) -> FieldDeclaration {
        switch collection {
        case .products: products
        case .villages: villages
        case .producers: producers
        case .shops: shops
        case .stories: stories
        case .pages: pages
        }
    }

    package static func field(_ page: BuiltPage) -> FieldDeclaration {
        switch page {
        case .enquiry: enquiry
        case .orderForm: orderForm
        case .search: search
        case .seasons: seasons
        }
    }

    package static let mapping = MappingDeclaration("'addresses'", RecordCollection.allCases.map(field) + BuiltPage.allCases.map(field))

    private static let products = declaration(.products, "{de: produkte}")
    private static let villages = declaration(.villages, "{de: doerfer}")
    private static let producers = declaration(.producers, "{de: produzenten}")
    private static let shops = declaration(.shops, "{de: laeden}")
    private static let stories = declaration(.stories, "{de: geschichten}")
    private static let pages = declaration(.pages, "{de: seiten}")

    private static let enquiry = FieldDeclaration(BuiltPage.enquiry.rawValue, .localized(.slug), "the address of the enquiry list", example: "{de: anfrage}")
    private static let orderForm = FieldDeclaration(
        BuiltPage.orderForm.rawValue, .localized(.slug), "the address of the order form to print", example: "{de: bestellformular}")
    private static let search = FieldDeclaration(BuiltPage.search.rawValue, .localized(.slug), "the address of the search page", example: "{de: suche}")
    private static let seasons = FieldDeclaration(BuiltPage.seasons.rawValue, .localized(.slug), "the address of the lists by month", example: "{de: saison}")

    private static func declaration(_ collection: RecordCollection, _ example: String) -> FieldDeclaration {
        FieldDeclaration(collection.rawValue, .localized(.slug), "the address of the \(collection.rawValue)", example: example)
    }
}
