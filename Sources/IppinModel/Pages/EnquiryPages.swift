/// Where an edition's enquiry list is, and what its scripts need to find products.
public struct EnquiryPlaces: Sendable, Hashable {
    /// `/ja/enquiry/`
    public let listPath: String
    /// `/ja/order-form/`
    public let orderFormPath: String
    /// In how many files the cards of the edition's products are, at least one: see docs/cards.md.
    public let shardCount: Int
    /// How the edition writes numbers and amounts, as `LocaleFormat.numberPatterns` says it.
    public let numbers: String

    public init(listPath: String, orderFormPath: String, shardCount: Int, numbers: String) {
        self.listPath = listPath
        self.orderFormPath = orderFormPath
        self.shardCount = shardCount
        self.numbers = numbers
    }
}

/// One file of an edition's cards, which scripts read; its form is documented in docs/cards.md.
public struct CardData: Sendable {
    /// A product that another edition shows and this one does not.
    public struct Absent: Sendable, Hashable {
        public let id: String
        public let title: LocalText

        public init(id: String, title: LocalText) {
            self.id = id
            self.title = title
        }
    }

    public let context: EditionContext
    /// In the order of the site's products.
    public let cards: [ProductCard]
    public let absent: [Absent]

    public init(context: EditionContext, cards: [ProductCard], absent: [Absent]) {
        self.context = context
        self.cards = cards
        self.absent = absent
    }
}

/// The page that shows the buyer's list, which is kept in the browser: only its frame is known to a build.
public struct EnquiryPage: Sendable {
    /// The language in which the catalogue's office reads, with how it writes numbers there.
    public struct Office: Sendable {
        public let words: InterfaceWords
        public let format: LocaleFormat

        public init(words: InterfaceWords, format: LocaleFormat) {
            self.words = words
            self.format = format
        }
    }

    public let frame: PageFrame
    /// Where an empty list leads.
    public let productsPath: String
    /// The market's name, as it is called in the terms.
    public let market: LocalText
    /// Nil where the edition is in that language itself.
    public let office: Office?

    public init(frame: PageFrame, productsPath: String, market: LocalText, office: Office?) {
        self.frame = frame
        self.productsPath = productsPath
        self.market = market
        self.office = office
    }
}

/// The order form to print, or a part of it where the catalogue is too large for one page.
public struct OrderFormPage: Sendable {
    /// The products of a kind that have a price, in the order of the edition.
    public struct Section: Sendable {
        public let kind: PageLink
        public let cards: [ProductCard]

        public init(kind: PageLink, cards: [ProductCard]) {
            self.kind = kind
            self.cards = cards
        }
    }

    public let frame: PageFrame
    public let market: LocalText
    public let sections: [Section]
    /// The forms of the kinds, where each has its own; this page then has no section.
    public let parts: [RecordCard]
    public let pagination: Pagination

    public init(frame: PageFrame, market: LocalText, sections: [Section], parts: [RecordCard], pagination: Pagination) {
        self.frame = frame
        self.market = market
        self.sections = sections
        self.parts = parts
        self.pagination = pagination
    }
}
