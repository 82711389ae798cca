internal import IppinModel

/// The path of a request, checked: it names something in the site, and nothing else.
struct RequestPath: Sendable, Hashable {
    enum Refusal: Error, Sendable, Hashable {
        case tooLong
        /// With the rule that it breaks.
        case malformed(String)
    }

    /// Decoded, from the root of the site: `/ja/products/瓶/`.
    let path: String

    /// Addresses of real pages are far shorter.
    private static let limit = 2048

    /// - Parameter target: percent-encoded, without the query.
    init(_ target: String) throws(Refusal) {
        guard target.utf8.count <= Self.limit else { throw .tooLong }
        guard target.utf8.first == UInt8(ascii: "/") else { throw .malformed("a path starts with '/'") }
        let bytes = try Self.decoded(Array(target.utf8))
        guard let path = String(validating: bytes, as: UTF8.self) else { throw .malformed("a path is UTF-8") }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .malformed("a path has no control characters") }
        guard !bytes.contains(UInt8(ascii: "\\")) else { throw .malformed("a path has no backslashes") }
        let parts = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if part.isEmpty, index < parts.count - 1 { throw .malformed("a path has no two slashes side by side") }
            if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { throw .malformed("a path does not lead up with '.' or '..'") }
        }
        self.path = path
    }

    private static func decoded(_ bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%") {
                guard position + 2 < bytes.count, let high = hexValue(bytes[position + 1]), let low = hexValue(bytes[position + 2]) else {
                    throw .malformed("a '%' stands before two hexadecimal digits")
                }
                result.append(high << 4 | low)
                position += 3
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return result
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The value of a query's parameter, decoded; nil if it is not there or malformed.
    static func parameter(_ name: String, of query: String) -> String? {
        for part in query.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0] == name else { continue }
            return (try? decoded(Array(pair[1].utf8))).flatMap { String(validating: $0, as: UTF8.self) }
        }
        return nil
    }
}
