internal import IppinModel

/// The fields of `markets/<id>.yaml`.
package enum MarketFields {
    package static let name = FieldDeclaration("name", .localized(.line), required: true, "the market's name", example: "{en: Japan, ja: 日本}")
    package static let currency = FieldDeclaration("currency", .currency, required: true, "three capital letters of ISO 4217", example: "JPY")
    package static let units = FieldDeclaration(
        "units", .choice(Market.Units.allCases.map(\.rawValue)), "metric, or dual for metric with US customary units beside it", example: "metric")
    package static let tax = FieldDeclaration(
        "tax", .choice(Market.TaxDisplay.allCases.map(\.rawValue)), "whether tax is excluded from or included in the prices on the page", example: "excluded")
    package static let paper = FieldDeclaration("paper", .choice(Market.Paper.allCases.map(\.rawValue)), "the paper that pages are printed on", example: "a4")
    package static let languages = FieldDeclaration("languages", .list(.languageTag), "the languages that buyers there read", example: "[ja]")
    package static let region = FieldDeclaration(
        "region", .country, "the country whose way to write dates and numbers counts for languages without a region of their own", example: "JP")

    package static let mapping = MappingDeclaration("a market", [name, currency, units, tax, paper, languages, region])
}
