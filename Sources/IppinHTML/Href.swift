/// What a link points to: a path of the site, a checked address outside, or an anchor on the page. It cannot hold `javascript:`.
public struct Href: Sendable, Hashable {
    enum Target: Sendable, Hashable {
        case path(String, fragment: String?)
        /// Plain where every byte may stand as it is.
        case external(String, isPlain: Bool)
        case site(SiteAddress)
        case anchor(String)
    }

    let target: Target

    /// A path of the site, such as `/ja/products/x/`, decoded: the writer percent-encodes it and writes it relative to the page.
    /// Dots and empty parts are resolved, so that no path can lead out of the site.
    public static func path(_ path: String, fragment: String? = nil) -> Href { Href(target: .path(path, fragment: fragment)) }

    /// An element of the same page by its id, without `#`.
    public static func anchor(_ id: String) -> Href { Href(target: .anchor(id)) }

    /// An address with the scheme http, https, mailto or tel; nil for anything else, and for one with controls or without a host.
    public init?(external address: String) {
        if let usual = Self.usualAddress(address) {
            target = usual
            return
        }
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        guard address.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let rest = address[address.utf8.index(after: colon)...]
        switch address[..<colon].lowercased() {
        case "http", "https":
            guard rest.hasPrefix("//"), let host = rest.utf8.dropFirst(2).first, Self.canStartHost(host) else { return nil }
        case "mailto", "tel":
            guard rest.utf8.first.map({ $0 > 0x20 }) == true else { return nil }
        default: return nil
        }
        target = .external(address, isPlain: false)
    }

    /// A site path as it stands in an absolute address: every byte percent-encoded that is not a letter, a digit or one of `-._~/`.
    public static func percentEncoded(path: String) -> String {
        if path.withBytes({ PathBytes.nextReserved(in: $0, from: 0) == $0.count }) { return path }
        var bytes = ByteBuffer(capacity: path.utf8.count)
        bytes.append(percentEncodedPath: path)
        return String(decoding: bytes.array(), as: UTF8.self)
    }

    init(target: Target) { self.target = target }

    /// Whether the link leaves the site by http or https.
    public var isExternal: Bool {
        guard case .external(let address, _) = target else { return false }
        return address.prefix(4).lowercased() == "http"
    }

    /// The common cases, decided in one pass over the bytes: an address that starts with `https://` or `mailto:`.
    private static func usualAddress(_ address: String) -> Target? {
        let isPlain: Bool? = address.withBytes { utf8 in
            guard let first = first(of: utf8, after: "https://") ?? first(of: utf8, after: "mailto:") else { return nil }
            guard utf8[0] == UInt8(ascii: "h") ? canStartHost(first) : first > 0x20 else { return nil }
            var isPlain = true
            for byte in utf8 {
                if byte < 0x20 || byte == 0x7F { return nil }
                isPlain = isPlain && Self.isPlain(byte)
            }
            return isPlain
        }
        return isPlain.map { .external(address, isPlain: $0) }
    }

    /// The byte after a scheme; nil for an address that does not start so, or ends there.
    private static func first(of address: UnsafeBufferPointer<UInt8>, after scheme: StaticString) -> UInt8? {
        let start = UnsafeBufferPointer(start: scheme.utf8Start, count: scheme.utf8CodeUnitCount)
        return address.count > start.count && address.starts(with: start) ? address[start.count] : nil
    }

    /// Characters that mean nothing to HTML and may stand in a URL.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        case UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"): true
        default: false
        }
    }

    private static func canStartHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "["), 0x80...: true
        default: false
        }
    }
}

/// A file of the site that a page shows or loads: a picture, a stylesheet.
public struct Source: Sendable, Hashable {
    let path: String

    /// - Parameter path: from the root of the site, such as `/assets/jar.3f2a.jpg`, decoded.
    public init(_ path: String) { self.path = path }

    /// One of several sizes of a picture.
    public struct Candidate: Sendable, Hashable {
        let source: Source
        let width: Int

        public init(_ source: Source, width: Int) {
            self.source = source
            self.width = width
        }
    }
}

extension Href {
    @usableFromInline func write(to bytes: inout ByteBuffer, base: ResolvedBase) {
        switch target {
        case .path(let path, let fragment):
            if fragment == nil || !base.isPage(path) { base.write(path: path, to: &bytes) }
            if let fragment { Self.write(fragment: fragment, to: &bytes) }
        case .anchor(let id): Self.write(fragment: id, to: &bytes)
        case .site(let address): bytes.append(address, .attribute)
        case .external(let address, isPlain: true): bytes.append(verbatim: address)
        case .external(let address, isPlain: false): Self.write(external: address, to: &bytes)
        }
    }

    private static func write(fragment: String, to bytes: inout ByteBuffer) {
        bytes.append(UInt8(ascii: "#"))
        bytes.append(percentEncodedPath: fragment)
    }

    /// Escapes what no URL may hold; a space or a quote would end it in some readers. Non-ASCII stays as written, as URLs in HTML may have it.
    private static func write(external address: String, to bytes: inout ByteBuffer) {
        address.withBytes { utf8 in
            var start = 0
            for index in utf8.indices where isUnsafe(utf8[index]) {
                bytes.appendEscaped(UnsafeBufferPointer(rebasing: utf8[start..<index]), .attribute)
                bytes.append(percentEncoded: utf8[index])
                start = index + 1
            }
            bytes.appendEscaped(UnsafeBufferPointer(rebasing: utf8[start...]), .attribute)
        }
    }

    static func isUnsafe(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
            UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}

extension ByteBuffer {
    /// Appends a path or a fragment with every byte percent-encoded that is not a letter, a digit or one of `-._~/`.
    mutating func append(percentEncodedPath path: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = PathBytes.nextReserved(in: path, from: 0)
        while index < path.count {
            append(contentsOf: UnsafeBufferPointer(rebasing: path[start..<index]))
            append(percentEncoded: path[index])
            start = index + 1
            index = PathBytes.nextReserved(in: path, from: start)
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: path[start...]))
    }

    mutating func append(percentEncodedPath path: String) {
        path.withBytes { append(percentEncodedPath: $0) }
    }
}
