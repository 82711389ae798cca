/// The collections of a site, in the order in which they are listed. The raw value is the folder's name.
public enum RecordCollection: String, Sendable, Hashable, CaseIterable {
    case products, villages, producers, shops, stories, pages

    /// `product`, as messages and commands name one record.
    public var singular: String {
        switch self {
        case .products: "product"
        case .villages: "village"
        case .producers: "producer"
        case .shops: "shop"
        case .stories: "story"
        case .pages: "page"
        }
    }
}

/// A record's name for ever: its collection and its folder's name.
public struct RecordID: Sendable, Hashable, Comparable {
    public let collection: RecordCollection
    /// `[a-z0-9-]+`, unique in the collection.
    public let name: String

    public init(_ collection: RecordCollection, _ name: String) {
        self.collection = collection
        self.name = name
    }

    /// `products/white-honey`
    public var text: String { collection.rawValue + "/" + name }

    public static func < (a: RecordID, b: RecordID) -> Bool {
        a.collection == b.collection ? a.name.precedesInBytes(b.name) : a.collection.rawValue < b.collection.rawValue
    }
}
