/// What a character is to emphasis, line breaks and quotes.
enum CharacterClass {
    /// A line break too, and either end of a block.
    case space
    case punctuation
    case cjk
    case cjkPunctuation
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: self = .punctuation
        // Letters of Europe, kana and the common Han characters, whose properties need not be looked up.
        case 0..<0x80, 0xC0...0x24F: self = .other
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: self = .cjk
        default:
            let isPunctuation = Self.isPunctuation(scalar)
            if Self.isCJK(scalar.value) {
                self = isPunctuation ? .cjkPunctuation : .cjk
            } else {
                self = isPunctuation ? .punctuation : .other
            }
        }
    }

    var isCJK: Bool { self == .cjk || self == .cjkPunctuation }
    /// As CommonMark sees it.
    var isPunctuation: Bool { self == .punctuation || self == .cjkPunctuation }

    /// Whether a line may end beside the character without a space: Chinese and Japanese put none between words, Korean does.
    static func joinsLines(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: false
        default: isCJK(scalar.value)
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation: true
        default: false
        }
    }

    /// Ideographs, kana, Hangul, and the punctuation and full-width forms that go with them.
    static func isCJK(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x1100: false
        case 0x1100...0x11FF, 0x2E80...0x2FFF, 0x3001...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFFEF,
            0x1AFF0...0x1B16F, 0x1F200...0x1F2FF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

/// Reading single characters out of valid UTF-8. Malformed bytes read as U+FFFD, never past the end.
enum UTF8Reader {
    /// The character at `index` and how many bytes it takes.
    static func scalar(in bytes: BorrowedBytes, at index: Int) -> (scalar: Unicode.Scalar, count: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
        let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, index + count <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (count == 2 ? 0x1F : count == 3 ? 0x0F : 0x07)
        for offset in 1..<count { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
    }

    /// The character that ends just before `index`, nil at the start.
    static func scalar(in bytes: BorrowedBytes, before index: Int) -> Unicode.Scalar? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(in: bytes, at: start).scalar
    }
}
