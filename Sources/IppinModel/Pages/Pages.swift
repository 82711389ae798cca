/// Everything that a build renders, each a complete value: a template needs nothing else.
public enum Page: Sendable {
    case home(HomePage)
    case products(ProductListPage)
    case product(ProductPage)
    case village(VillagePage)
    case producer(ProducerPage)
    case records(RecordListPage)
    case shops(ShopsPage)
    case story(StoryPage)
    case text(TextPage)
    case search(SearchPage)
    case enquiry(EnquiryPage)
    case orderForm(OrderFormPage)
    case notFound(NotFoundPage)
    case chooser(ChooserPage)
    case redirect(RedirectPage)
    case data(DataPage)
}

public struct HomePage: Sendable {
    public let frame: PageFrame
    /// A few products, chosen across the kinds.
    public let products: [ProductCard]
    public let kinds: [RecordCard]
    public let villages: [RecordCard]
    public let stories: [RecordCard]
    public let productCount: Int
    /// All that a partial edition has; none elsewhere.
    public let producers: [RecordCard]
    /// From a partial edition without products: the list of all in another edition.
    public let catalogue: PageLink?

    public init(
        frame: PageFrame, products: [ProductCard], kinds: [RecordCard], villages: [RecordCard], stories: [RecordCard], productCount: Int,
        producers: [RecordCard] = [], catalogue: PageLink? = nil
    ) {
        self.frame = frame
        self.products = products
        self.kinds = kinds
        self.villages = villages
        self.stories = stories
        self.productCount = productCount
        self.producers = producers
        self.catalogue = catalogue
    }
}

/// A list of products: all of them, of a kind, with a certificate, of a month, or the further pages of a village's or a producer's.
public struct ProductListPage: Sendable {
    public enum Subject: Sendable {
        case all
        /// With the kind's name in its collection, which its colour goes by.
        case kind(LocalText, name: String)
        case village(PageLink)
        case producer(PageLink)
        case certificate(LocalText, issuer: LocalText?, url: String?)
        /// 1 to 12.
        case season(month: Int)
    }

    public let frame: PageFrame
    public let subject: Subject
    public let summary: LocalText?
    public let listing: ProductListing
    /// Other lists to look at: on the list of all products, its kinds and its months.
    public let kinds: [RecordCard]
    public let seasons: [RecordCard]

    public init(frame: PageFrame, subject: Subject, summary: LocalText?, listing: ProductListing, kinds: [RecordCard], seasons: [RecordCard] = []) {
        self.frame = frame
        self.subject = subject
        self.summary = summary
        self.listing = listing
        self.kinds = kinds
        self.seasons = seasons
    }
}

/// A class because each of the closures that write it would copy its forty fields; it never changes.
public final class ProductPage: Sendable {
    public let frame: PageFrame
    /// The record's name.
    public let id: String
    public let title: LocalText
    public let summary: LocalText?
    public let keywords: [String]
    public let kind: PageLink
    /// The kind's name in its collection, which its colour goes by.
    public let kindName: String
    public let village: PageLink
    public let origin: Origin
    /// Only if public.
    public let producer: PageLink?
    public let producerSummary: LocalText?
    public let country: Country?
    public let pictures: [Picture]
    public let price: PriceStatement
    /// Suggested retail price of one piece.
    public let retail: Money?
    /// Set when the market can have the product only on request, with the reason if one is given.
    public let onRequest: OnRequest?
    public let sku: String?
    public let gtin: GTIN?
    public let hsCode: HSCode?
    public let net: Quantity?
    public let size: Dimensions?
    public let casePieces: Int?
    public let minimumPieces: Int?
    public let leadTime: TradeDuration?
    public let season: MonthSet
    public let certificates: [CertificateLine]
    public let facts: [FactLine]
    public let story: StoryText
    /// Others from the same village.
    public let related: [ProductCard]
    public let previous: PageLink?
    public let next: PageLink?

    /// What the page of a product tells of its village.
    public struct Origin: Sendable {
        public let summary: LocalText?
        public let region: LocalText?
        public let coordinates: Coordinates?
        public let altitude: Int?

        public init(summary: LocalText?, region: LocalText?, coordinates: Coordinates?, altitude: Int?) {
            self.summary = summary
            self.region = region
            self.coordinates = coordinates
            self.altitude = altitude
        }
    }

    public struct OnRequest: Sendable {
        public let reason: LocalText?
        public init(reason: LocalText?) { self.reason = reason }
    }

    public init(
        frame: PageFrame, id: String, title: LocalText, summary: LocalText?, keywords: [String], kind: PageLink, kindName: String, village: PageLink, origin: Origin,
        producer: PageLink?, producerSummary: LocalText?, country: Country?, pictures: [Picture], price: PriceStatement, retail: Money?, onRequest: OnRequest?, sku: String?, gtin: GTIN?, hsCode: HSCode?,
        net: Quantity?, size: Dimensions?, casePieces: Int?, minimumPieces: Int?, leadTime: TradeDuration?, season: MonthSet,
        certificates: [CertificateLine], facts: [FactLine], story: StoryText, related: [ProductCard], previous: PageLink?, next: PageLink?
    ) {
        self.frame = frame
        self.id = id
        self.title = title
        self.summary = summary
        self.keywords = keywords
        self.kind = kind
        self.kindName = kindName
        self.village = village
        self.origin = origin
        self.producer = producer
        self.producerSummary = producerSummary
        self.country = country
        self.pictures = pictures
        self.price = price
        self.retail = retail
        self.onRequest = onRequest
        self.sku = sku
        self.gtin = gtin
        self.hsCode = hsCode
        self.net = net
        self.size = size
        self.casePieces = casePieces
        self.minimumPieces = minimumPieces
        self.leadTime = leadTime
        self.season = season
        self.certificates = certificates
        self.facts = facts
        self.story = story
        self.related = related
        self.previous = previous
        self.next = next
    }
}

/// A village, which is also the first page of the list of its products.
public struct VillagePage: Sendable {
    public let frame: PageFrame
    public let title: LocalText
    public let summary: LocalText?
    public let region: LocalText?
    public let country: Country?
    public let coordinates: Coordinates?
    public let altitude: Int?
    public let pictures: [Picture]
    public let story: StoryText
    public let producers: [PageLink]
    public let products: ProductListing

    public init(
        frame: PageFrame, title: LocalText, summary: LocalText?, region: LocalText?, country: Country?, coordinates: Coordinates?, altitude: Int?,
        pictures: [Picture], story: StoryText, producers: [PageLink], products: ProductListing
    ) {
        self.frame = frame
        self.title = title
        self.summary = summary
        self.region = region
        self.country = country
        self.coordinates = coordinates
        self.altitude = altitude
        self.pictures = pictures
        self.story = story
        self.producers = producers
        self.products = products
    }
}

/// A producer, which is also the first page of the list of its products.
public struct ProducerPage: Sendable {
    public let frame: PageFrame
    public let title: LocalText
    public let summary: LocalText?
    public let village: PageLink
    public let country: Country?
    public let founded: Int?
    public let members: Int?
    public let women: Int?
    public let certificates: [CertificateLine]
    public let pictures: [Picture]
    public let story: StoryText
    public let products: ProductListing

    public init(
        frame: PageFrame, title: LocalText, summary: LocalText?, village: PageLink, country: Country?, founded: Int?, members: Int?, women: Int?,
        certificates: [CertificateLine], pictures: [Picture], story: StoryText, products: ProductListing
    ) {
        self.frame = frame
        self.title = title
        self.summary = summary
        self.village = village
        self.country = country
        self.founded = founded
        self.members = members
        self.women = women
        self.certificates = certificates
        self.pictures = pictures
        self.story = story
        self.products = products
    }
}

/// All villages, producers, stories, kinds, certificates or months.
public struct RecordListPage: Sendable {
    public let frame: PageFrame
    /// `villages`, `producers`, `stories`, `kinds`, `certificates` or `seasons`.
    public let heading: WordKey
    public let cards: [RecordCard]

    public init(frame: PageFrame, heading: WordKey, cards: [RecordCard]) {
        self.frame = frame
        self.heading = heading
        self.cards = cards
    }
}

/// All shops on one page; each can be linked to by its id.
public struct ShopsPage: Sendable {
    public struct ShopLine: Sendable {
        /// The shop's name in its collection, the id of its section.
        public let anchor: String
        public let title: LocalText
        public let summary: LocalText?
        public let address: [LocalText]
        public let hours: [LocalText]
        public let country: Country?
        public let coordinates: Coordinates?
        public let phone: String?
        public let email: String?
        public let website: String?
        public let pictures: [Picture]
        public let story: StoryText

        public init(
            anchor: String, title: LocalText, summary: LocalText?, address: [LocalText], hours: [LocalText], country: Country?, coordinates: Coordinates?,
            phone: String?, email: String?, website: String?, pictures: [Picture], story: StoryText
        ) {
            self.anchor = anchor
            self.title = title
            self.summary = summary
            self.address = address
            self.hours = hours
            self.country = country
            self.coordinates = coordinates
            self.phone = phone
            self.email = email
            self.website = website
            self.pictures = pictures
            self.story = story
        }
    }

    public let frame: PageFrame
    public let shops: [ShopLine]

    public init(frame: PageFrame, shops: [ShopLine]) {
        self.frame = frame
        self.shops = shops
    }
}

public struct StoryPage: Sendable {
    public let frame: PageFrame
    public let title: LocalText
    public let summary: LocalText?
    public let date: CalendarDate?
    public let pictures: [Picture]
    public let story: StoryText
    public let villages: [PageLink]
    public let products: [ProductCard]
    public let previous: PageLink?
    public let next: PageLink?

    public init(
        frame: PageFrame, title: LocalText, summary: LocalText?, date: CalendarDate?, pictures: [Picture], story: StoryText, villages: [PageLink],
        products: [ProductCard], previous: PageLink?, next: PageLink?
    ) {
        self.frame = frame
        self.title = title
        self.summary = summary
        self.date = date
        self.pictures = pictures
        self.story = story
        self.villages = villages
        self.products = products
        self.previous = previous
        self.next = next
    }
}

/// A page of plain text: about, how to order.
public struct TextPage: Sendable {
    public let frame: PageFrame
    public let title: LocalText
    public let summary: LocalText?
    public let pictures: [Picture]
    public let story: StoryText

    public init(frame: PageFrame, title: LocalText, summary: LocalText?, pictures: [Picture], story: StoryText) {
        self.frame = frame
        self.title = title
        self.summary = summary
        self.pictures = pictures
        self.story = story
    }
}

/// Shown by the server at any address, so its links start at the root of the site.
public struct NotFoundPage: Sendable {
    public let frame: PageFrame
    /// The path of the site's address, with slashes at both ends: `/` or `/catalogue/`.
    public let rootPath: String

    public init(frame: PageFrame, rootPath: String) {
        self.frame = frame
        self.rootPath = rootPath
    }
}
