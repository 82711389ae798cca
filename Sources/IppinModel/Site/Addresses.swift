/// Decides the path of everything in an edition: the one place where addresses are made.
///
/// Paths start at the root of the site and end with a slash: `/ja/products/white-honey/`.
public struct Addresses: Sendable {
    /// Without the slash at its end.
    private let site: String
    private let segments: [RecordCollection: LocalizedText]
    private let pageSegments: [BuiltPage: LocalizedText]

    public init(settings: SiteSettings) {
        site = String(settings.address.dropLast())
        segments = settings.collectionSegments
        pageSegments = settings.pageSegments
    }

    public func home(_ edition: Edition) -> String { String(joining: "/", edition.path, "/") }

    /// The list of a collection; pages have none and lie under the home page.
    public func collection(_ collection: RecordCollection, in edition: Edition) -> String {
        guard collection != .pages else { return home(edition) }
        return String(joining: home(edition), segment(collection, in: edition), "/")
    }

    public func page(_ page: BuiltPage, in edition: Edition) -> String { home(edition) + segment(pageSegments[page], or: page.rawValue, in: edition) + "/" }

    /// The part of the order form that has the products of one kind.
    public func orderForm(of kind: KindID, in edition: Edition) -> String { page(.orderForm, in: edition) + kind.name + "/" }

    /// What scripts fetch of an edition lies below this folder: `/ja/data/`.
    public func data(in edition: Edition) -> String { home(edition) + "data/" }

    public func cards(_ shard: Int, in edition: Edition) -> String { data(in: edition) + "cards/\(shard).json" }

    /// - Parameter month: 1 to 12.
    public func season(_ month: Int, in edition: Edition) -> String { page(.seasons, in: edition) + MonthID.of(month) + "/" }

    public func kinds(in edition: Edition) -> String { home(edition) + "kinds/" }
    public func kind(_ id: KindID, in edition: Edition) -> String { String(joining: home(edition), "kinds/", id.name, "/") }
    public func certificates(in edition: Edition) -> String { home(edition) + "certificates/" }
    public func certificate(_ id: CertificateID, in edition: Edition) -> String { String(joining: home(edition), "certificates/", id.name, "/") }

    /// The page of a record. All shops share the page of their collection.
    public func record<Facts>(_ record: Record<Facts>, in edition: Edition) -> String {
        guard record.id.collection != .shops else { return collection(.shops, in: edition) }
        return String(joining: collection(record.id.collection, in: edition), slug(of: record, in: edition), "/")
    }

    /// Page `number` (from 1) of the list at `path`: the path itself, then `page/2/`.
    public func listPage(_ number: Int, of path: String) -> String { number == 1 ? path : path + "page/\(number)/" }

    /// The file that a path is served from, relative to the output folder: `ja/products/white-honey/index.html`.
    public static func file(for path: String) -> String { String(joining: String(Substring(path.utf8.dropFirst())), path.utf8.last == UInt8(ascii: "/") ? "index.html" : "") }

    /// A path as an absolute address, percent-encoded (RFC 3986, section 2.1).
    public func absolute(_ path: String) -> String {
        if path.utf8.withContiguousStorageIfAvailable({ $0.allSatisfy(Self.isUnreserved) }) == true { return String(joining: site, path) }
        var result = Array(site.utf8)
        for byte in path.utf8 {
            if Self.isUnreserved(byte) {
                result.append(byte)
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(contentsOf: [Self.hexDigit(byte >> 4), Self.hexDigit(byte & 15)])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The path of the site's own address, with slashes at both ends: `/` or `/catalogue/`.
    public var rootPath: String {
        let rest = site.drop { $0 != ":" }.dropFirst(3)
        return (rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "") + "/"
    }

    private func segment(_ collection: RecordCollection, in edition: Edition) -> String {
        segment(segments[collection], or: collection.rawValue, in: edition)
    }

    private func segment(_ segment: LocalizedText?, or name: String, in edition: Edition) -> String {
        guard let segment else { return name }
        for language in edition.ownLanguages {
            if let text = segment.text(in: language) { return text }
        }
        return name
    }

    private func slug<Facts>(of record: Record<Facts>, in edition: Edition) -> String {
        for language in edition.wordLanguages {
            if let slug = record.heldSlugs[language] { return slug }
            if let text = record.texts[language] { return text.slug ?? record.id.name }
        }
        return record.id.name
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
}
