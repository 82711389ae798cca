/// The whole catalogue, resolved: every reference leads somewhere, every address is free, nothing that should be withheld is here.
///
/// A class for the reason that `Record` is one.
public final class Site: Sendable {
    public let settings: SiteSettings
    /// The languages that editors write, the source language first.
    public let languages: [LanguageTag]
    /// In the order of `site.yaml`; at least one. A partial edition that no record is written for is not among them.
    public let editions: [Edition]
    /// Languages in which only a few records are meant to be written, as indices into `languages`.
    public let partialLanguages: Set<Int>
    public let markets: [MarketID: Market]
    /// In byte order of their ids.
    public let kinds: [Kind]
    public let certificates: [CertificateScheme]
    /// By index of the language.
    public let words: [InterfaceWords]
    /// Records in byte order of their names.
    public let products: [Product]
    public let villages: [Village]
    public let producers: [Producer]
    public let shops: [Shop]
    public let stories: [Story]
    public let pages: [TextRecord]
    /// The photos that pages show, each once.
    public let pictures: [PictureSource]
    /// Files of `static/`, copied under their own names; paths from the root of the site, each starting with `/`.
    public let staticFiles: [Asset]
    /// The day the site is built for.
    public let date: CalendarDate

    public init(
        settings: SiteSettings, languages: [LanguageTag], editions: [Edition], partialLanguages: Set<Int> = [], markets: [MarketID: Market], kinds: [Kind], certificates: [CertificateScheme],
        words: [InterfaceWords], products: [Product], villages: [Village], producers: [Producer], shops: [Shop], stories: [Story], pages: [TextRecord],
        pictures: [PictureSource], staticFiles: [Asset], date: CalendarDate
    ) {
        self.settings = settings
        self.languages = languages
        self.editions = editions
        self.partialLanguages = partialLanguages
        self.markets = markets
        self.kinds = kinds
        self.certificates = certificates
        self.words = words
        self.products = products
        self.villages = villages
        self.producers = producers
        self.shops = shops
        self.stories = stories
        self.pages = pages
        self.pictures = pictures
        self.staticFiles = staticFiles
        self.date = date
    }
}
