internal import IppinModel

/// What an edition shows, in which order and at which addresses: computed once, read by every page of the edition.
///
/// A class because every composer holds it; it never changes.
final class EditionIndex: Sendable {
    let edition: Edition
    let context: EditionContext
    /// Indices into `site.products` in the edition's order.
    let products: [Int]
    let villages: [Int]
    let producers: [Int]
    let shops: [Int]
    /// Newest first, then those without a date.
    let stories: [Int]
    let pages: [Int]
    /// The address of each record of the site in this edition; nil where it has none.
    let paths: RecordPaths
    /// For each product of the site; nil where the edition does not show it.
    let cards: [ProductCard?]
    /// The place of each product in `products`.
    let places: [Int?]
    /// Shown products, in the edition's order.
    let productsOfVillage: [[Int]]
    let productsOfProducer: [[Int]]
    let productsOfKind: [[Int]]
    let productsOfCertificate: [[Int]]
    /// From January on.
    let productsOfMonth: [[Int]]
    let shards: CardShards
    let orderForms: OrderForms

    init(
        edition: Edition, context: EditionContext, products: [Int],
        villages: [Int], producers: [Int], shops: [Int], stories: [Int], pages: [Int],
        paths: RecordPaths, cards: [ProductCard?], places: [Int?],
        productsOfVillage: [[Int]], productsOfProducer: [[Int]], productsOfKind: [[Int]], productsOfCertificate: [[Int]], productsOfMonth: [[Int]], shards: CardShards
    ) {
        self.edition = edition
        self.context = context
        self.products = products
        self.villages = villages
        self.producers = producers
        self.shops = shops
        self.stories = stories
        self.pages = pages
        self.paths = paths
        self.cards = cards
        self.places = places
        self.productsOfVillage = productsOfVillage
        self.productsOfProducer = productsOfProducer
        self.productsOfKind = productsOfKind
        self.productsOfCertificate = productsOfCertificate
        self.productsOfMonth = productsOfMonth
        self.shards = shards
        orderForms = OrderForms(productsOfKind: productsOfKind, cards: cards)
    }

    /// A copy with another card for a product that is shown.
    init(_ index: EditionIndex, card: ProductCard, of product: Int) {
        var cards = index.cards
        cards[product] = card
        edition = index.edition
        context = index.context
        products = index.products
        villages = index.villages
        producers = index.producers
        shops = index.shops
        stories = index.stories
        pages = index.pages
        paths = index.paths
        self.cards = cards
        places = index.places
        productsOfVillage = index.productsOfVillage
        productsOfProducer = index.productsOfProducer
        productsOfKind = index.productsOfKind
        productsOfCertificate = index.productsOfCertificate
        productsOfMonth = index.productsOfMonth
        shards = index.shards
        orderForms = OrderForms(productsOfKind: productsOfKind, cards: cards)
    }

    /// Addresses by collection and index.
    struct RecordPaths: Sendable {
        let products: [String?]
        let villages: [String?]
        let producers: [String?]
        let stories: [String?]
        let pages: [String?]

        func path(_ collection: RecordCollection, _ index: Int) -> String? {
            switch collection {
            case .products: products[index]
            case .villages: villages[index]
            case .producers: producers[index]
            case .stories: stories[index]
            case .pages: pages[index]
            case .shops: nil
            }
        }
    }
}

extension EditionIndex {
    /// Products of the list at `index` of a subject.
    func products(of subject: ListSubject) -> [Int] {
        switch subject {
        case .all: products
        case .kind(let index): productsOfKind[index]
        case .village(let index): productsOfVillage[index]
        case .producer(let index): productsOfProducer[index]
        case .certificate(let index): productsOfCertificate[index]
        case .season(let month): productsOfMonth[month - 1]
        }
    }
}

extension EditionIndex {
    /// Whether any product says when it is to be had.
    var hasSeasons: Bool { productsOfMonth.contains { !$0.isEmpty } }
}

/// What a list of products is about; indices into the site's collections.
package enum ListSubject: Sendable, Hashable {
    case all
    case kind(Int)
    case village(Int)
    case producer(Int)
    case certificate(Int)
    /// A month, 1 to 12.
    case season(Int)
}
