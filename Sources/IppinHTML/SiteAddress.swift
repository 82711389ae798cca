/// The address of a path of the site with the site's own in front, for what is read away from the page: canonical links, sitemaps, structured data.
///
/// It is written where it is needed, so that no page puts together a string for each of its alternates.
public struct SiteAddress: Sendable, Hashable {
    let site: String
    let path: String
    let fragment: String?

    /// - Parameters:
    ///   - site: absolute, with a slash at the end: `https://example.org/catalogue/`.
    ///   - path: from the root of the site, decoded: `/ja/products/瓶/`.
    ///   - fragment: the id of an element of that page, without `#`.
    public init(site: String, path: String, fragment: String? = nil) {
        self.site = site
        self.path = path
        self.fragment = fragment
    }
}

extension Href {
    /// Nil if the site's own address is none that starts with `http`.
    public init?(_ address: SiteAddress) {
        guard address.site.hasPrefix("https://") || address.site.hasPrefix("http://") else { return nil }
        self.init(target: .site(address))
    }
}

extension ByteBuffer {
    /// For HTML and XML.
    mutating func append(_ address: SiteAddress, _ mode: EscapeMode) {
        appendEscaped(address.site, mode)
        append(behindSite: address)
    }

    /// What stands behind the site's own address, with every byte percent-encoded that is not a letter, a digit or one of `-._~/` (RFC 3986, section 2.1).
    mutating func append(behindSite address: SiteAddress) {
        address.path.withBytes { path in
            let start = path.firstIndex { $0 != UInt8(ascii: "/") } ?? path.count
            append(percentEncodedPath: UnsafeBufferPointer(rebasing: path[start...]))
        }
        guard let fragment = address.fragment else { return }
        append(UInt8(ascii: "#"))
        append(percentEncodedPath: fragment)
    }
}

extension HTML {
    /// Open Graph.
    public mutating func meta(property: StaticString, content address: SiteAddress) {
        startTag("meta", Attribute(.literal("property", property)), Attribute(.other("content", .address(address))))
    }
}

extension JSONWriter {
    public mutating func string(_ address: SiteAddress) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        appendEscaped(address.site)
        bytes.append(behindSite: address)
        bytes.append(UInt8(ascii: "\""))
    }

    @inlinable @inline(__always) public mutating func string(_ key: StaticString, _ address: SiteAddress) {
        self.key(key)
        string(address)
    }

    public mutating func strings(_ key: StaticString, _ addresses: some Sequence<SiteAddress>) {
        array(key) { json in for address in addresses { json.string(address) } }
    }
}
