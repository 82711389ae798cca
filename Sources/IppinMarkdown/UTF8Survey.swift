/// Whether a text is UTF-8, and whether it has characters that `StoryRewriter` looks at: one look for both.
struct UTF8Survey {
    private(set) var isValid = true
    /// A character of three or more bytes that is no Western punctuation.
    private(set) var hasEastAsian = false

    init(_ text: BorrowedBytes) {
        var index = 0
        while index < text.count {
            if text[index] < 0x80 {
                index = Self.endOfASCII(text, from: index)
                continue
            }
            let count = threeBytes(text, at: index) ? 3 : character(text, at: index)
            guard count > 0 else {
                isValid = false
                return
            }
            index += count
        }
    }

    /// The next byte that is no ASCII, or one before it: reads eight bytes at a time.
    private static func endOfASCII(_ bytes: BorrowedBytes, from index: Int) -> Int {
        guard index + 8 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) else { return index + 1 }
        let high = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) & 0x8080_8080_8080_8080
        return index + (high == 0 ? 8 : high.trailingZeroBitCount / 8)
    }

    /// Whether a character of three bytes starts at `index` and whether it is a common one, asked of all its bytes at once: so are nearly all of a
    /// Japanese story. Where it is not so, `character` says more.
    private mutating func threeBytes(_ bytes: BorrowedBytes, at index: Int) -> Bool {
        guard index + 4 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) else { return false }
        let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        let lead = word & 0xFF
        guard word & 0x00C0_C0F0 == 0x0080_80E0, lead != 0xE0, lead != 0xED else { return false }
        if lead != 0xE2 { hasEastAsian = true }
        return true
    }

    /// How many bytes the character at `index` takes, 0 if it is broken: table 3-7 of the Unicode standard.
    private mutating func character(_ bytes: BorrowedBytes, at index: Int) -> Int {
        let lead = bytes[index]
        let left = bytes.count - index
        if lead < 0xE0 { return lead >= 0xC2 && left >= 2 && Self.continues(bytes[index + 1]) ? 2 : 0 }
        if lead != 0xE0, lead != 0xE2 { hasEastAsian = true }
        guard left >= 3, Self.continues(bytes[index + 1]), Self.continues(bytes[index + 2]) else { return 0 }
        let second = bytes[index + 1]
        switch lead {
        case 0xE0: return second >= 0xA0 ? 3 : 0
        case 0xED: return second < 0xA0 ? 3 : 0
        case 0xE1...0xEF: return 3
        case 0xF0 where second < 0x90, 0xF4 where second >= 0x90, 0xF5...0xFF: return 0
        default: return left >= 4 && Self.continues(bytes[index + 3]) ? 4 : 0
        }
    }

    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
