/// What a piece of text is written into: each place has characters of its own that cannot stand there as they are. Controls are never written.
@usableFromInline enum EscapeMode {
    /// Between tags: `&`, `<` and, for `]]>` in XML, `>`.
    case text
    /// In double quotes: `&` and `"`; the rest is harmless there.
    case attribute
    /// In double quotes in XML, which also forbids `<` and turns raw tabs and newlines into spaces.
    case xmlAttribute
    /// In a string of JSON in a `script` element.
    case json

    @inline(__always) private func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""): return self != .text
        case UInt8(ascii: "<"): return self != .attribute
        case UInt8(ascii: ">"): return self == .text || self == .json
        case 0x09, 0x0A: return self == .xmlAttribute || self == .json
        case UInt8(ascii: "\\"), 0xE2: return self == .json
        case UInt8(ascii: "&"), 0..<0x20, 0x7F, 0xC2, 0xEF...: return true
        default: return false
        }
    }

    /// Where the next byte stands that may need an escape; the end if none does.
    ///
    /// Every byte of every page is looked at here: sixteen at a time by arithmetic on all of them, and one by one only where one of them may be special.
    func nextSuspect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if areHarmless(Self.sixteen(of: bytes, at: index)) {
                index &+= 16
                continue
            }
            let stop = min(index + 16, bytes.count)
            while index < stop {
                if mayNeedEscape(bytes[index]) { return index }
                index += 1
            }
        }
        return bytes.count
    }

    /// Sixteen bytes, from the index on. Near the end some before it are among them, and where there are fewer, some stand twice.
    @inline(__always) private static func sixteen(of bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> SIMD2<UInt64> {
        let raw = UnsafeRawBufferPointer(bytes)
        let count = bytes.count
        if count >= 16 { return raw.loadUnaligned(fromByteOffset: min(index, count &- 16), as: SIMD2<UInt64>.self) }
        if count >= 8 { return SIMD2(raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)) }
        if count >= 4 {
            let first = UInt64(raw.loadUnaligned(as: UInt32.self))
            return SIMD2(repeating: first | UInt64(raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)) << 32)
        }
        // At most three: the first, the middle and the last are all of them; spaces fill the rest.
        return SIMD2(repeating: UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count &- 1]) << 16 | 0x2020_2020_2000_0000)
    }

    /// Whether no byte is special in the mode. One that is not may be taken for special, which only costs a closer look.
    @inline(__always) private func areHarmless(_ bytes: SIMD2<UInt64>) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits = SIMD2(repeating: 0x80 &* ones)
        func all(_ byte: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: byte &* ones) }
        func isSet(_ bits: SIMD2<UInt64>) -> Bool { (bits[0] | bits[1]) & (0x80 &* ones) != 0 }
        /// The high bit of each byte that is zero; bytes above such a one may be marked too.
        func zeros(_ value: SIMD2<UInt64>) -> SIMD2<UInt64> { (value &- all(1)) & ~value }
        let control = (bytes &- all(0x20)) & ~bytes
        let delete = ((bytes & ~highBits) &+ all(1)) & ~bytes
        // `"` and `&` differ in one bit, as do `<` and `>`.
        let quoteOrAmpersand = zeros((bytes & ~all(0x04)) ^ all(0x22))
        let angle = zeros((bytes | all(0x02)) ^ all(0x3E))
        var special = control | delete | quoteOrAmpersand | angle
        if self == .json { special |= zeros(bytes ^ all(0x5C)) }
        if isSet(bytes) {
            // From 0xEF on: with the high bit, and the rest at least 0x6F.
            special |= (((bytes & ~highBits) &+ all(0x11)) & bytes) | zeros(bytes ^ all(0xC2))
            if self == .json { special |= zeros(bytes ^ all(0xE2)) }
        }
        return !isSet(special)
    }
}

extension ByteBuffer {
    /// Appends UTF-8 so that it reads back as the same text: runs without special characters are copied at once.
    /// Characters that HTML forbids (controls, noncharacters) become U+FFFD; a carriage return becomes a line feed, as every parser makes it.
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ mode: EscapeMode) {
        var start = 0
        var index = mode.nextSuspect(in: bytes, from: 0)
        while index < bytes.count {
            let byte = bytes[index]
            let length = byte < 0x80 ? 1 : Self.forbiddenLength(bytes, at: index)
            if length > 0 {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
                appendReplacement(of: byte, isBeforeLineFeed: isBeforeLineFeed)
                start = index + length
            }
            index = mode.nextSuspect(in: bytes, from: index + max(length, 1))
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    @usableFromInline mutating func appendEscaped(_ string: String, _ mode: EscapeMode) {
        string.withBytes { appendEscaped($0, mode) }
    }

    /// Writes a byte as `%E3`.
    mutating func append(percentEncoded byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(Self.hexDigit(byte >> 4))
        append(Self.hexDigit(byte & 15))
    }

    static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }

    private mutating func appendReplacement(of byte: UInt8, isBeforeLineFeed: Bool) {
        switch byte {
        case UInt8(ascii: "&"): append("&amp;" as StaticString)
        case UInt8(ascii: "<"): append("&lt;" as StaticString)
        case UInt8(ascii: ">"): append("&gt;" as StaticString)
        case UInt8(ascii: "\""): append("&quot;" as StaticString)
        case UInt8(ascii: "\t"): append("&#9;" as StaticString)
        case UInt8(ascii: "\n"): append("&#10;" as StaticString)
        case UInt8(ascii: "\r"): if !isBeforeLineFeed { append(UInt8(ascii: "\n")) }
        default: append("\u{FFFD}" as StaticString)
        }
    }

    /// How many bytes at `index` make a character that no document may hold: a C1 control (U+0080 to U+009F) or a noncharacter
    /// (U+FDD0 to U+FDEF, and the last two of each plane); 0 for any other.
    static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        case 0xC2: return 0x80...0x9F ~= byte(1) ? 2 : 0
        case 0xEF where byte(1) == 0xB7: return 0x90...0xAF ~= byte(2) ? 3 : 0
        case 0xEF where byte(1) == 0xBF: return 0xBE...0xBF ~= byte(2) ? 3 : 0
        case 0xF0...0xF4: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && 0xBE...0xBF ~= byte(3) ? 4 : 0
        default: return 0
        }
    }
}
