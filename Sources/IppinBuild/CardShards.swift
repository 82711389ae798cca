internal import IppinModel

/// Which file of an edition's cards a product is in, so that scripts fetch few of them: by a hash that they compute from its name alone.
struct CardShards: Sendable {
    /// Cards in a file, about.
    private static let size = 64

    /// For each file, places in `site.products`: all products of the site, whether the edition shows them or not.
    let products: [[Int]]

    var count: Int { products.count }

    /// - Parameter shown: how many products the edition shows.
    init(shown: Int, of all: [Product]) {
        let count = max(1, (shown + Self.size - 1) / Self.size)
        var products = [[Int]](repeating: [], count: count)
        for (place, product) in all.enumerated() { products[Self.shard(of: product.id.name, count: count)].append(place) }
        self.products = products
    }

    static func shard(of name: String, count: Int) -> Int { Int(hash(of: name) % UInt32(count)) }

    /// FNV-1a with 32 bits over UTF-8 (RFC 9923).
    static func hash(of name: String) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash
    }
}
