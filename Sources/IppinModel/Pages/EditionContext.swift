/// What all pages of an edition share. A class because fifty thousand page values hold it; it never changes.
public final class EditionContext: Sendable {
    public let edition: Edition
    public let market: Market
    public let words: InterfaceWords
    public let format: LocaleFormat
    public let siteTitle: LocalText
    public let tagline: LocalText?
    public let description: LocalText?
    /// What prices contain and where goods are handed over.
    public let terms: LocalText?
    public let organization: Organization
    /// The absolute address of the site, with a slash at the end.
    public let address: String
    /// `/ja/`
    public let homePath: String
    /// The main navigation: the collections that have something to show.
    public let navigation: [NavigationLink]
    /// The pages that have a place in the footer.
    public let footer: [NavigationLink]
    /// `/assets/style.3f2a91c07be4.css`
    public let stylesheetPath: String
    /// Of the module that every page loads: `/assets/scripts.3f2a91c07be4/site.js`.
    public let scriptPath: String
    /// `/favicon.svg`, if the site has one in `static/`.
    public let iconPath: String?
    public let theme: Theme
    /// Nil where the edition has no feed: it is partial and has no dated story.
    public let feedPath: String?
    public let webManifestPath: String
    /// Nil, as is the way to the search, where the edition is partial and has no products.
    public let productDataPath: String?
    /// `/ja/search/`
    public let searchPath: String?
    /// Nil where the edition has no product to order.
    public let enquiry: EnquiryPlaces?
    /// The day that the catalogue was built for.
    public let date: CalendarDate

    public init(
        edition: Edition, market: Market, words: InterfaceWords, format: LocaleFormat, siteTitle: LocalText, tagline: LocalText?, description: LocalText?,
        terms: LocalText?, organization: Organization, address: String, homePath: String, navigation: [NavigationLink], footer: [NavigationLink], stylesheetPath: String, scriptPath: String,
        iconPath: String?, theme: Theme, feedPath: String?, webManifestPath: String, productDataPath: String?, searchPath: String?, enquiry: EnquiryPlaces?, date: CalendarDate
    ) {
        self.edition = edition
        self.market = market
        self.words = words
        self.format = format
        self.siteTitle = siteTitle
        self.tagline = tagline
        self.description = description
        self.terms = terms
        self.organization = organization
        self.address = address
        self.homePath = homePath
        self.navigation = navigation
        self.footer = footer
        self.stylesheetPath = stylesheetPath
        self.scriptPath = scriptPath
        self.iconPath = iconPath
        self.theme = theme
        self.feedPath = feedPath
        self.webManifestPath = webManifestPath
        self.productDataPath = productDataPath
        self.searchPath = searchPath
        self.enquiry = enquiry
        self.date = date
    }
}

/// A text of content in the language that was found.
public struct LocalText: Sendable, Hashable {
    public let text: String
    /// Set when the text is in another language than the page, which must mark it so.
    public let language: LanguageTag?

    public init(_ text: String, language: LanguageTag? = nil) {
        self.text = text
        self.language = language
    }
}

/// A link with the title of what it leads to.
public struct PageLink: Sendable, Hashable {
    public let title: LocalText
    /// From the root of the site: `/ja/products/white-honey/`.
    public let path: String
    /// Of the page that it leads to, if that is in another edition because this one does not have it.
    public let language: LanguageTag?

    public init(title: LocalText, path: String, language: LanguageTag? = nil) {
        self.title = title
        self.path = path
        self.language = language
    }
}

/// An entry of a navigation, and the part of the site that it stands for, so that a page can mark where it is.
public struct NavigationLink: Sendable, Hashable {
    public enum Label: Sendable, Hashable {
        case word(WordKey)
        case text(LocalText)
    }

    public let label: Label
    public let path: String

    public init(label: Label, path: String) {
        self.label = label
        self.path = path
    }
}
