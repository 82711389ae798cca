/// Which characters a position in a document cannot hold as they are: one bit for each of the first 64 ASCII characters.
/// (All that markup gives a meaning lies there; controls are never written.)
struct EscapeMode: Sendable {
    let mask: UInt64

    /// Every C0 control but tab and line feed.
    private static var controls: UInt64 { 0xFFFF_F9FF }
    private static func bit(_ character: Unicode.Scalar) -> UInt64 { 1 << UInt64(character.value) }

    /// Between tags: `&`, `<` and, for `]]>` in XML, `>`.
    static var text: EscapeMode { EscapeMode(mask: controls | bit("&") | bit("<") | bit(">")) }
    /// In double quotes: `&` and `"`; the rest is harmless there.
    static var attribute: EscapeMode { EscapeMode(mask: controls | bit("&") | bit("\"")) }
    /// In double quotes in XML, which also forbids `<` and turns raw tabs and newlines into spaces.
    static var xmlAttribute: EscapeMode { EscapeMode(mask: 0xFFFF_FFFF | bit("&") | bit("\"") | bit("<")) }
}

extension ByteBuffer {
    /// Appends UTF-8 so that it reads back as the same text: runs without special characters are copied at once.
    /// Characters that HTML forbids (controls, noncharacters) become U+FFFD; a carriage return becomes a line feed, as every parser makes it.
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, _ mode: EscapeMode) {
        let mask = mode.mask
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isSpecial = byte < 0x40 ? (mask >> UInt64(byte)) & 1 != 0 : byte >= 0x7F && (byte == 0x7F || byte == 0xC2 || byte >= 0xEF)
            guard isSpecial else {
                index += 1
                continue
            }
            let length = byte < 0x80 ? 1 : Self.forbiddenLength(bytes, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            let isBeforeLineFeed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            appendReplacement(of: byte, isBeforeLineFeed: isBeforeLineFeed)
            index += length
            start = index
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    mutating func appendEscaped(_ string: String, _ mode: EscapeMode) {
        var copy = string
        copy.withUTF8 { appendEscaped($0, mode) }
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
