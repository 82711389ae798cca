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
    public init?(hex: some StringProtocol) { self.init(hexDigits: Array(hex.utf8)[...]) }

    /// Reads what `appendHex` appends.
    public init?(hexDigits: ArraySlice<UInt8>) {
        guard hexDigits.count == 32, let high = Self.half(hexDigits.prefix(16)), let low = Self.half(hexDigits.dropFirst(16)) else { return nil }
        self.init(high: high, low: low)
    }

    private static func half(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var half: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): half = half << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): half = half << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return half
    }
}
