/// A picture as a page shows it.
public struct Picture: Sendable {
    public let forms: PictureForms
    public let alt: LocalText
    /// The one address of it where there can be only one, from the root of the site: its largest JPEG.
    public let path: String
    /// Of the file at `path`, in pixels. All files but the card have this form.
    public let width: Int
    public let height: Int

    /// Its smallest file, for where it is shown at the size of a stamp.
    public var smallPath: String { forms.webP.first?.path ?? path }

    /// Nil if there are no files.
    public init?(_ forms: PictureForms, alt: LocalText) {
        guard let main = forms.jpeg.last else { return nil }
        self.forms = forms
        self.alt = alt
        path = main.path
        width = main.width
        height = main.height
    }
}

/// A story with its links and pictures resolved for one page.
public struct StoryText: Sendable {
    public let prose: Prose
    /// One for each of `prose.links`.
    public let links: [ResolvedLink]
    /// One for each of `prose.pictures`; nil if the picture cannot be shown.
    public let pictures: [Picture?]
    /// Set when the story is in another language than the page.
    public let language: LanguageTag?

    public init(prose: Prose, links: [ResolvedLink], pictures: [Picture?], language: LanguageTag?) {
        self.prose = prose
        self.links = links
        self.pictures = pictures
        self.language = language
    }
}

/// Where a link of a story leads on this page.
public enum ResolvedLink: Sendable, Hashable {
    /// A page of the site, with the heading's id without `#`.
    case page(path: String, anchor: String?)
    /// A page of another edition, in its language, because this one does not have it.
    case elsewhere(path: String, anchor: String?, language: LanguageTag)
    case anchor(String)
    /// An http, https, mailto or tel address.
    case external(String)
    /// Nowhere in this edition: only the text is shown.
    case none
}

/// A product on a list. A class, since an edition makes each card once and many pages show it.
public final class ProductCard: Sendable {
    /// The record's name.
    public let id: String
    public let link: PageLink
    public let summary: LocalText?
    public let picture: Picture?
    public let price: PriceStatement
    public let kind: LocalText
    /// The kind's name in its collection, which its colour goes by.
    public let kindName: String
    public let village: LocalText
    public let order: OrderFacts
    public let isDraft: Bool

    public init(
        id: String, link: PageLink, summary: LocalText?, picture: Picture?, price: PriceStatement, kind: LocalText, kindName: String, village: LocalText, order: OrderFacts,
        isDraft: Bool
    ) {
        self.id = id
        self.link = link
        self.summary = summary
        self.picture = picture
        self.price = price
        self.kind = kind
        self.kindName = kindName
        self.village = village
        self.order = order
        self.isDraft = isDraft
    }
}

/// What a page says about a price: one money value for the page, the structured data and the feeds.
public enum PriceStatement: Sendable, Hashable {
    /// Of one piece.
    case wholesale(Money)
    case onRequest
}

/// Another record on a list: a village, a producer, a story, a kind, a certificate.
public struct RecordCard: Sendable {
    public let link: PageLink
    public let summary: LocalText?
    public let picture: Picture?
    /// How many products it leads to, where that is of use.
    public let productCount: Int?
    /// A story's day.
    public let date: CalendarDate?
    /// The name in its collection, if it is a kind.
    public let kindName: String?

    public init(link: PageLink, summary: LocalText?, picture: Picture? = nil, productCount: Int? = nil, date: CalendarDate? = nil, kindName: String? = nil) {
        self.link = link
        self.summary = summary
        self.picture = picture
        self.productCount = productCount
        self.date = date
        self.kindName = kindName
    }
}

/// The place of a page in a list that runs over several, with the ways that it offers: to the ends, and to the pages around it.
public struct Pagination: Sendable, Hashable {
    /// A page of the list by its number, from 1.
    public struct Link: Sendable, Hashable {
        public let page: Int
        public let path: String
    }

    /// How far around itself a page offers others.
    private static let reach = 2

    /// From 1.
    public let page: Int
    public let total: Int
    /// In order; this page is among them. A handful however long the list is.
    public let links: [Link]

    /// - Parameter path: the path of a page by its number.
    public init(page: Int, total: Int, path: (Int) -> String) {
        self.page = page
        self.total = total
        let near = max(1, page - Self.reach)...max(1, min(total, page + Self.reach))
        let pages = (near.contains(1) ? [] : [1]) + Array(near) + (near.contains(total) || total < 1 ? [] : [total])
        links = pages.map { Link(page: $0, path: path($0)) }
    }

    public var previous: String? { path(of: page - 1) }
    public var next: String? { path(of: page + 1) }

    private func path(of page: Int) -> String? { links.first { $0.page == page }?.path }
}

/// A list of products with its place in a pagination.
public struct ProductListing: Sendable {
    public let cards: [ProductCard]
    /// Of all pages together.
    public let total: Int
    public let pagination: Pagination
    /// What the products have in common, as scripts read it: a column of the facets, and what stands in it, `kind=3`; empty for all products.
    public let scope: String
    /// Where a partial edition shows none of the products: those that another edition shows in this place, its first page.
    public let elsewhere: [PageLink]

    public init(cards: [ProductCard], total: Int, pagination: Pagination, scope: String = "", elsewhere: [PageLink] = []) {
        self.cards = cards
        self.elsewhere = elsewhere
        self.scope = scope
        self.total = total
        self.pagination = pagination
    }
}

/// A certificate as a page shows it.
public struct CertificateLine: Sendable {
    public let link: PageLink
    public let number: String?
    public let until: CalendarDate?

    public init(link: PageLink, number: String?, until: CalendarDate?) {
        self.link = link
        self.number = number
        self.until = until
    }
}

/// One of a kind's own facts, with its label.
public struct FactLine: Sendable {
    public enum Value: Sendable, Hashable {
        case text(LocalText)
        case number(DecimalNumber, unit: String?)
        case percent(DecimalNumber)
        /// Labels of options.
        case labels([LocalText])
        case list([String])
        case months(MonthSet)
        case shares([CountryShare])
        case flag(Bool)
        case date(CalendarDate)
    }

    public let label: LocalText
    public let value: Value

    public init(label: LocalText, value: Value) {
        self.label = label
        self.value = value
    }
}
