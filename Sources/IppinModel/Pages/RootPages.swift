/// The page at the root: every edition, in its own language.
public struct ChooserPage: Sendable {
    public struct Choice: Sendable {
        public let context: EditionContext
        /// The market's name in the edition's language; nil where it sells nothing.
        public let market: LocalText?

        public init(context: EditionContext, market: LocalText?) {
            self.context = context
            self.market = market
        }
    }

    /// In the order of the site.
    public let choices: [Choice]
    /// An index into `choices`.
    public let defaultChoice: Int
    /// All home pages and `x-default`.
    public let alternates: [Alternate]

    public init(choices: [Choice], defaultChoice: Int, alternates: [Alternate]) {
        self.choices = choices
        self.defaultChoice = defaultChoice
        self.alternates = alternates
    }
}

/// What stands at an old address.
public struct RedirectPage: Sendable {
    /// The old address, from the root of the site.
    public let path: String
    /// The page in each edition that has it; the first is where the address leads.
    public let targets: [Target]

    public struct Target: Sendable {
        public let context: EditionContext
        public let link: PageLink

        public init(context: EditionContext, link: PageLink) {
            self.context = context
            self.link = link
        }
    }

    public init(path: String, targets: [Target]) {
        self.path = path
        self.targets = targets
    }
}

/// A file that machines read.
public enum DataPage: Sendable {
    case sitemap(Sitemap)
    /// Absolute addresses of the sitemaps.
    case sitemapIndex([String])
    /// With the absolute address of the sitemap index.
    case robots(sitemap: String)
    case feed(Feed)
    case webManifest(EditionContext)
    case productData(ProductData)
    case searchDirectory(SearchDirectory)
    case searchBeginnings(SearchBeginnings)
    case searchDocuments(SearchDocuments)
    case facets(ProductFacets)
    case cards(CardData)
    /// For hosts that read a `_redirects` file.
    case redirectRules([RedirectRule])
    case stylesheet(SiteStyle)
    /// For hosts that read a `_headers` file.
    case responseHeaders
    case script(Script)
}

public struct Sitemap: Sendable {
    public struct Entry: Sendable {
        /// From the root of the site.
        public let path: String
        public let alternates: [Alternate]

        public init(path: String, alternates: [Alternate]) {
            self.path = path
            self.alternates = alternates
        }
    }

    /// The absolute address of the site, with a slash at the end.
    public let site: String
    public let entries: [Entry]

    public init(site: String, entries: [Entry]) {
        self.site = site
        self.entries = entries
    }
}

/// The dated stories of an edition, newest first.
public struct Feed: Sendable {
    public struct Entry: Sendable {
        public let title: String
        public let address: String
        public let summary: String?
        public let date: CalendarDate

        public init(title: String, address: String, summary: String?, date: CalendarDate) {
            self.title = title
            self.address = address
            self.summary = summary
            self.date = date
        }
    }

    public let context: EditionContext
    /// Absolute.
    public let address: String
    public let entries: [Entry]

    public init(context: EditionContext, address: String, entries: [Entry]) {
        self.context = context
        self.address = address
        self.entries = entries
    }
}

/// `products.json` of an edition; its form is documented in docs/product-data.md.
public struct ProductData: Sendable {
    public struct Line: Sendable {
        /// The record's name.
        public let id: String
        /// From the root of the site.
        public let path: String
        public let title: String
        public let summary: String?
        public let kind: String
        public let village: String
        public let producer: String?
        public let sku: String?
        public let gtin: GTIN?
        public let hsCode: HSCode?
        public let price: PriceStatement
        public let retail: Money?
        public let net: Quantity?
        public let casePieces: Int?
        public let minimumPieces: Int?
        public let leadTime: TradeDuration?
        public let season: MonthSet
        public let certificates: [String]
        /// From the root of the site.
        public let image: String?

        public init(
            id: String, path: String, title: String, summary: String?, kind: String, village: String, producer: String?, sku: String?, gtin: GTIN?,
            hsCode: HSCode?, price: PriceStatement, retail: Money?, net: Quantity?, casePieces: Int?, minimumPieces: Int?, leadTime: TradeDuration?,
            season: MonthSet, certificates: [String], image: String?
        ) {
            self.id = id
            self.path = path
            self.title = title
            self.summary = summary
            self.kind = kind
            self.village = village
            self.producer = producer
            self.sku = sku
            self.gtin = gtin
            self.hsCode = hsCode
            self.price = price
            self.retail = retail
            self.net = net
            self.casePieces = casePieces
            self.minimumPieces = minimumPieces
            self.leadTime = leadTime
            self.season = season
            self.certificates = certificates
            self.image = image
        }
    }

    public let context: EditionContext
    public let lines: [Line]

    public init(context: EditionContext, lines: [Line]) {
        self.context = context
        self.lines = lines
    }
}

public struct RedirectRule: Sendable, Hashable {
    /// From the root of the site.
    public let from: String
    public let to: String

    public init(from: String, to: String) {
        self.from = from
        self.to = to
    }
}
