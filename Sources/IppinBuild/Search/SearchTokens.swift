/// Cuts folded text into what can be looked for: words, and the characters of scripts that put no spaces between words.
struct SearchTokens: Sequence, IteratorProtocol {
    enum Token {
        /// Letters and digits, by their place in the text, and whether there are umlaut marks among them.
        case word(Range<Int>, hasUmlaut: Bool)
        /// A character of a script without spaces, and whether another stands right before it.
        case character(UInt32, followsAnother: Bool)
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var followsCharacter = false

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func next() -> Token? {
        while index < text.count {
            if Self.isASCIILetter(text[index]) {
                followsCharacter = false
                return takeWord()
            }
            let (scalar, length) = decoded(at: index)
            switch Self.script(of: scalar) {
            case .separator:
                followsCharacter = false
                index += length
            case .unspaced:
                defer { followsCharacter = true }
                index += length
                return .character(scalar, followsAnother: followsCharacter)
            case .word:
                followsCharacter = false
                return takeWord()
            }
        }
        return nil
    }

    private mutating func takeWord() -> Token {
        let start = index
        var hasUmlaut = false
        while index < text.count {
            // Most letters are ASCII, and most of those stand beside others.
            if Self.isASCIILetter(text[index]) {
                index += 1
                continue
            }
            let (scalar, length) = decoded(at: index)
            guard Self.script(of: scalar) == .word else { break }
            hasUmlaut = hasUmlaut || scalar == UInt32(SearchFold.umlautMark)
            index += length
        }
        return .word(start..<index, hasUmlaut: hasUmlaut)
    }

    @inline(__always) private static func isASCIILetter(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    @inline(__always) private func decoded(at index: Int) -> (scalar: UInt32, length: Int) {
        let first = text[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= text.count else { return (0x20, text.count - index) }
        var scalar = UInt32(first) & (length == 4 ? 7 : length == 3 ? 15 : 31)
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 63) }
        return (scalar, length)
    }

    // MARK: - Scripts

    private enum Script { case separator, word, unspaced }

    static func isUnspaced(_ scalar: UInt32) -> Bool { script(of: scalar) == .unspaced }

    @inline(__always) private static func script(of scalar: UInt32) -> Script {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A, UInt32(SearchFold.umlautMark): .word
        case 0..<0x80, 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3040: .separator
        case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .unspaced
        default: isLetter(scalar) ? .word : .separator
        }
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark,
            .spacingMark, .enclosingMark:
            true
        default: false
        }
    }
}
