internal import CXXHash

/// A stable 128-bit hash of bytes (XXH3, seed 0): the same on every machine and in every process, unlike Swift's `Hasher`.
/// It tells whether bytes changed and names assets; it does not defend against forgery.
public struct Fingerprint: Sendable, Hashable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Self(of: $0) }
    }

    public init(of bytes: UnsafeRawBufferPointer) {
        let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
        self.init(high: hash.high64, low: hash.low64)
    }

    /// 32 lower-case hexadecimal digits.
    public var hex: String {
        var bytes: [UInt8] = []
        appendHex(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the digits of `hex`.
    public func appendHex(to bytes: inout [UInt8]) {
        for half in [high, low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: half >> UInt64(shift)) & 15
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
            }
        }
    }

    /// The first 12 digits of `hex`: enough to name the files of one site.
    public var shortHex: String { String(hex.prefix(12)) }

    /// Reads what `hex` gives.
    public init?(hex: some StringProtocol) {
        guard hex.utf8.count == 32, hex.allSatisfy(\.isHexDigit), let high = UInt64(hex.prefix(16), radix: 16), let low = UInt64(hex.dropFirst(16), radix: 16) else { return nil }
        self.init(high: high, low: low)
    }
}
