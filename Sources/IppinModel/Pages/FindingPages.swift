/// The page where a reader looks for words in an edition. Only its frame and the lists that lead on are known to a build: the results come from the
/// edition's index, in the browser.
public struct SearchPage: Sendable {
    public let frame: PageFrame
    /// Everything there is to walk through instead: the collections, then kinds, certificates and months.
    public let lists: [List]

    public struct List: Sendable {
        public let link: PageLink
        /// The lists below it.
        public let links: [PageLink]

        public init(link: PageLink, links: [PageLink]) {
            self.link = link
            self.links = links
        }
    }

    public init(frame: PageFrame, lists: [List]) {
        self.frame = frame
        self.lists = lists
    }
}

/// The root of an edition's search index; its form is documented in docs/search.md.
public struct SearchDirectory: Sendable {
    public let context: EditionContext
    /// Changes with any file of the index.
    public let version: String
    public let documentCount: Int
    /// Documents in each file of documents.
    public let documentsPerFile: Int
    /// Letters that no rule folds, with what is searched for them.
    public let letters: [(typed: String, folded: String)]
    /// The first term of each block.
    public let blocks: [String]
    /// The first word of each file of spellings.
    public let spellings: [String]

    public init(context: EditionContext, version: String, documentCount: Int, documentsPerFile: Int, letters: [(typed: String, folded: String)], blocks: [String], spellings: [String]) {
        self.context = context
        self.version = version
        self.letters = letters
        self.documentCount = documentCount
        self.documentsPerFile = documentsPerFile
        self.blocks = blocks
        self.spellings = spellings
    }
}

/// A file of what is shown of documents in results and in lists that a reader has filtered.
public struct SearchDocuments: Sendable {
    /// One record of the edition.
    public struct Document: Sendable {
        /// What kind of record it is, or of which kind of product.
        public enum Label: Sendable {
            case kind(LocalText)
            case record(RecordCollection)
        }

        public let link: PageLink
        public let label: Label
        public let place: LocalText?
        public let summary: LocalText?
        /// Of a product.
        public let card: ProductCard?
        public let picture: Picture?

        public init(link: PageLink, label: Label, place: LocalText?, summary: LocalText?, card: ProductCard?, picture: Picture?) {
            self.link = link
            self.label = label
            self.place = place
            self.summary = summary
            self.card = card
            self.picture = picture
        }
    }

    public let context: EditionContext
    public let documents: [Document]

    public init(context: EditionContext, documents: [Document]) {
        self.context = context
        self.documents = documents
    }
}

/// What the field shows at the first letters that are typed; its form is documented in docs/search.md.
public struct SearchBeginnings: Sendable {
    public let context: EditionContext
    /// What may be typed, with the numbers of the best documents.
    public let starts: [(typed: String, documents: [Int])]
    /// All of these documents by their numbers, in order.
    public let documents: [(number: Int, document: SearchDocuments.Document)]

    public init(context: EditionContext, starts: [(typed: String, documents: [Int])], documents: [(number: Int, document: SearchDocuments.Document)]) {
        self.context = context
        self.starts = starts
        self.documents = documents
    }
}

/// What an edition's products can be filtered and sorted by; its form is documented in docs/search.md.
public struct ProductFacets: Sendable {
    /// A value that products can be chosen by.
    public struct Choice: Sendable {
        /// What stands for it in an address.
        public let id: String
        public let label: LocalText

        public init(id: String, label: LocalText) {
            self.id = id
            self.label = label
        }
    }

    /// One product; indices into the choices.
    public struct Row: Sendable {
        public let kind: Int
        public let village: Int
        public let producer: Int?
        public let certificates: [Int]
        public let season: MonthSet
        /// Nil on request.
        public let price: Money?

        public init(kind: Int, village: Int, producer: Int?, certificates: [Int], season: MonthSet, price: Money?) {
            self.kind = kind
            self.village = village
            self.producer = producer
            self.certificates = certificates
            self.season = season
            self.price = price
        }
    }

    public let context: EditionContext
    public let documentsPerFile: Int
    public let pageSize: Int
    public let kinds: [Choice]
    /// In the order of the edition.
    public let villages: [Choice]
    public let producers: [Choice]
    public let certificates: [Choice]
    /// In the order of the edition, which is that of the documents.
    public let rows: [Row]

    public init(
        context: EditionContext, documentsPerFile: Int, pageSize: Int, kinds: [Choice], villages: [Choice], producers: [Choice], certificates: [Choice], rows: [Row]
    ) {
        self.context = context
        self.documentsPerFile = documentsPerFile
        self.pageSize = pageSize
        self.kinds = kinds
        self.villages = villages
        self.producers = producers
        self.certificates = certificates
        self.rows = rows
    }
}
