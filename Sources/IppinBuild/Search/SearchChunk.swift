/// Eight bytes of a text, looked at all at once: how many from the first are ASCII letters and digits, and these in small letters.
///
/// Most of Western text is words of ASCII no longer than that, and such a word is found by this one number.
struct SearchChunk {
    static let size = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let topBits = 0x80 * ones

    /// The first byte is the lowest. What comes after the letters means nothing.
    let folded: UInt64
    /// Letters and digits before the first byte that is neither.
    let count: Int

    @inline(__always) init(_ bytes: UInt64) {
        // Capitals become small by this bit, and digits have it; what else it changes is no letter, and is found to be none before.
        folded = bytes | 0x20 * Self.ones
        let isWord = Self.isBetween(folded, UInt8(ascii: "a"), UInt8(ascii: "z")) | Self.isBetween(bytes, UInt8(ascii: "0"), UInt8(ascii: "9"))
        count = (Self.topBits & (bytes | ~isWord)).trailingZeroBitCount / 8
    }

    /// The letters and digits, and nothing after them.
    @inline(__always) var word: UInt64 { Self.first(count, of: folded) }

    /// The first bytes of eight, with zeros for the others.
    @inline(__always) static func first(_ count: Int, of bytes: UInt64) -> UInt64 {
        count < size ? bytes & (1 &<< (8 &* UInt64(truncatingIfNeeded: count)) &- 1) : bytes
    }

    /// Sets the top bit of each byte in the range; where a byte has that bit itself, it means nothing.
    @inline(__always) private static func isBetween(_ bytes: UInt64, _ first: UInt8, _ last: UInt8) -> UInt64 {
        // A sum of seven bits each cannot reach the next byte.
        let low = bytes & ~topBits
        return (low &+ UInt64(0x80 - first) &* ones) & ~(low &+ UInt64(0x7F - last) &* ones)
    }
}
