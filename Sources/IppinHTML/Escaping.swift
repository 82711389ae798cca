/// What a piece of text is written into: each place has characters of its own that cannot stand there as they are. Controls are never written.
enum EscapeMode: UInt8 {
    /// Between tags: `&`, `<` and, for `]]>` in XML, `>`.
    case text = 1
    /// In double quotes: `&` and `"`; the rest is harmless there.
    case attribute = 2
    /// In double quotes in XML, which also forbids `<` and turns raw tabs and newlines into spaces.
    case xmlAttribute = 4
    /// In a string of JSON in a `script` element.
    case json = 8
    /// In an address in double quotes, where what no URL may hold is percent-encoded.
    case address = 16

    fileprivate func mayNeedEscape(_ byte: UInt8) -> Bool {
        let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A
        if self == .address, Href.isUnsafe(byte) { return true }
        switch byte {
        case 0x7F, 0xC2, 0xEF...: return true
        case UInt8(ascii: "&"): return true
        case UInt8(ascii: "\""): return self != .text
        case UInt8(ascii: "<"): return self != .attribute
        case UInt8(ascii: ">"): return self == .text || self == .json
        case 0x09, 0x0A: return self == .xmlAttribute || self == .json
        case UInt8(ascii: "\\"), 0xE2: return self == .json
        default: return isControl
        }
    }

    /// For each byte, the modes in which it may start what must be escaped.
    private static let modesByByte: [UInt8] = (0...255).map { byte in
        [EscapeMode.text, .attribute, .xmlAttribute, .json, .address].reduce(0) { $1.mayNeedEscape(UInt8(byte)) ? $0 | $1.rawValue : $0 }
    }

    /// Where the next byte stands that may need an escape; the end if none does.
    ///
    /// Every byte of every page is looked at here. Eight are passed at a time by arithmetic on all of them, where none is special, and the rest by the table.
    func nextSuspect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        return Self.modesByByte.withUnsafeBufferPointer { modes in
            var index = start
            while index < bytes.count {
                if index + 8 <= bytes.count, areHarmless(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                    index += 8
                    continue
                }
                let stop = min(index + 8, bytes.count)
                while index < stop {
                    if modes[Int(bytes[index])] & rawValue != 0 { return index }
                    index += 1
                }
            }
            return index
        }
    }

    /// Whether none of eight bytes is special in the mode. One that is not may be taken for special, which only costs a closer look.
    @inline(__always) private func areHarmless(_ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        /// The high bit of each byte that is zero; bytes above such a one may be marked too.
        func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value }
        func equal(_ byte: UInt64) -> UInt64 { zeros(eight ^ byte &* ones) }
        // From 0xEF on: with the high bit, and the rest at least 0x6F.
        let lateLead = ((eight & ~highBits) &+ 0x11 &* ones) & eight
        let control = (eight &- 0x20 &* ones) & ~eight
        // "<" and ">" differ in one bit.
        let angle = zeros((eight | 0x02 &* ones) ^ 0x3E &* ones)
        var special = lateLead | equal(0xC2) | control | equal(0x7F) | equal(0x26) | equal(0x22) | angle
        switch self {
        case .text, .attribute, .xmlAttribute: break
        case .json: special |= equal(0x5C) | equal(0xE2)
        case .address: return false
        }
        return special & highBits == 0
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

    mutating func appendEscaped(_ string: String, _ mode: EscapeMode) {
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
