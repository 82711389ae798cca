/// A place of sale, from `markets/<id>.yaml`.
public struct Market: Sendable, Hashable {
    /// How quantities are shown.
    public enum Units: String, Sendable, Hashable, CaseIterable {
        case metric
        /// Metric first, then US customary in brackets: `250 g (8.8 oz)`.
        case dual
    }

    /// What prices on the page contain.
    public enum TaxDisplay: String, Sendable, Hashable, CaseIterable { case excluded, included }

    public enum Paper: String, Sendable, Hashable, CaseIterable { case a4, letter }

    public let id: MarketID
    public let name: LocalizedText
    public let currency: Currency
    public let units: Units
    public let tax: TaxDisplay
    public let paper: Paper
    /// The languages that buyers there read.
    public let languages: [LanguageTag]
    /// The country (ISO 3166-1) whose habits in dates and numbers count where a language tag names no region, as far as it has habits in that language.
    public let region: String?

    public init(
        id: MarketID, name: LocalizedText, currency: Currency, units: Units, tax: TaxDisplay, paper: Paper, languages: [LanguageTag], region: String? = nil
    ) {
        self.id = id
        self.name = name
        self.currency = currency
        self.units = units
        self.tax = tax
        self.paper = paper
        self.languages = languages
        self.region = region
    }
}
