import IppinModel

/// Quotes, dashes and spaces as a language sets them, over the running text of one block. Text comes in pieces, since emphasis, code and links cut
/// it; what opened in one piece may close in another.
struct Typographer {
    private let style: QuoteStyle
    private var isDoubleOpen = false
    private var isSingleOpen = false

    init(style: QuoteStyle) { self.style = style }

    /// Nothing is open at the start of a block.
    mutating func reset() {
        isDoubleOpen = false
        isSingleOpen = false
    }

    /// Appends `bytes` to `output` as the language sets them. `previous` and `next` are the characters around the piece, nil at the block's ends.
    mutating func append(_ bytes: BorrowedBytes, previous: Unicode.Scalar?, next: Unicode.Scalar?, to output: inout Pile<UInt8>) {
        var copied = 0
        var sign = nextSign(in: bytes, from: 0)
        while sign < bytes.count {
            let (range, mayChange) = special(in: bytes, at: sign)
            if mayChange {
                let before = UTF8Reader.scalar(in: bytes, before: range.lowerBound) ?? previous
                let after = range.upperBound < bytes.count ? UTF8Reader.scalar(in: bytes, at: range.upperBound).scalar : next
                if let replacement = replacement(bytes[range.lowerBound], count: range.count, before: before, after: after, rest: bytes[range.upperBound...]) {
                    output.append(contentsOf: BorrowedBytes(rebasing: bytes[copied..<range.lowerBound]))
                    output.append(contentsOf: replacement.utf8)
                    copied = range.upperBound
                }
            }
            sign = nextSign(in: bytes, from: max(range.upperBound, sign + 1))
        }
        let end = bytes.count - 1
        if style.spacesPunctuation, copied <= end, bytes[end] == UInt8(ascii: " "), let space = space(before: next) {
            output.append(contentsOf: BorrowedBytes(rebasing: bytes[copied..<end]))
            output.append(contentsOf: space.utf8)
        } else {
            output.append(contentsOf: BorrowedBytes(rebasing: bytes[copied...]))
        }
    }

    /// The next sign that could be set in another way, or that could change the space before it; the end if there is none.
    private func nextSign(in bytes: BorrowedBytes, from start: Int) -> Int { bytes.firstSign(from: start, signs) }

    /// A bit in each byte that may be a sign.
    private func signs(in word: UInt64) -> UInt64 {
        style.spacesPunctuation ? Self.signs(in: word) | Self.spacedSigns(in: word) : Self.signs(in: word)
    }

    /// A bit in each byte from 0x21 to 0x2F, where the quotes, the hyphen, the dot and `!` are: its upper half is 2, and its lower half is not 0.
    private static func signs(in word: UInt64) -> UInt64 {
        let halves = word ^ 0x2020_2020_2020_2020
        // Adding 15 to half a byte reaches the fifth bit unless it is 0, and never the next byte.
        let upper = (halves >> 4 & 0x0F0F_0F0F_0F0F_0F0F) &+ 0x0F0F_0F0F_0F0F_0F0F
        let lower = (halves & 0x0F0F_0F0F_0F0F_0F0F) &+ 0x0F0F_0F0F_0F0F_0F0F
        return lower & ~upper & 0x1010_1010_1010_1010
    }

    /// A bit in each byte from 0x38 to 0x3F, where `:`, `;` and `?` are: its upper five bits are 00111.
    private static func spacedSigns(in word: UInt64) -> UInt64 {
        let fifths = (word ^ 0x3838_3838_3838_3838) >> 3 & 0x1F1F_1F1F_1F1F_1F1F
        return ~(fifths &+ 0x1F1F_1F1F_1F1F_1F1F) & 0x2020_2020_2020_2020
    }

    /// The bytes that are set as one with the sign at `index`, and whether they may be set in another way here.
    private func special(in bytes: BorrowedBytes, at index: Int) -> (range: Range<Int>, mayChange: Bool) {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."):
            var end = index + 1
            while end < bytes.count, bytes[end] == byte { end += 1 }
            let count = end - index
            return (index..<end, count == 3 || count == 2 && byte == UInt8(ascii: "-"))
        case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            guard style.spacesPunctuation, index > 0, bytes[index - 1] == UInt8(ascii: " ") else { return (index..<index + 1, false) }
            return (index - 1..<index, true)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return (index..<index + 1, true)
        default: return (index..<index + 1, false)
        }
    }

    private mutating func replacement(
        _ sign: UInt8, count: Int, before: Unicode.Scalar?, after: Unicode.Scalar?, rest: Slice<BorrowedBytes>
    ) -> StaticString? {
        switch sign {
        case UInt8(ascii: "\""): return doubleQuote(before, after)
        case UInt8(ascii: "'"): return singleQuote(before, after, rest)
        case UInt8(ascii: "-"): return count == 2 ? "–" : count == 3 ? "—" : nil
        case UInt8(ascii: "."): return count == 3 ? "…" : nil
        default: return space(before: after)
        }
    }

    private func space(before sign: Unicode.Scalar?) -> StaticString? {
        switch sign {
        case ";", "!", "?": "\u{202F}"
        case ":": "\u{A0}"
        default: nil
        }
    }

    private mutating func doubleQuote(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> StaticString? {
        let beforeClass = before.map { CharacterClass($0) } ?? .space
        let isBeforeSpace = after.map { CharacterClass($0) == .space } ?? true
        if isDoubleOpen, beforeClass != .space {
            isDoubleOpen = false
            return style.closeDouble
        }
        if !isBeforeSpace, beforeClass != .other {
            isDoubleOpen = true
            return style.openDouble
        }
        if let before, "0"..."9" ~= before, !isDoubleOpen { return "″" }
        if isDoubleOpen || isBeforeSpace {
            isDoubleOpen = false
            return style.closeDouble
        }
        return nil
    }

    private mutating func singleQuote(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?, _ rest: Slice<BorrowedBytes>) -> StaticString? {
        let beforeClass = before.map { CharacterClass($0) } ?? .space
        let afterClass = after.map { CharacterClass($0) } ?? .space
        if beforeClass == .other, afterClass == .other { return "’" }
        if isSingleOpen, beforeClass != .space {
            isSingleOpen = false
            return style.closeSingle
        }
        let mayOpen = afterClass != .space && beforeClass != .other
        let isDecade = after.map { "0"..."9" ~= $0 } ?? false
        if mayOpen, !isDecade, Self.closesSoon(rest) {
            isSingleOpen = true
            return style.openSingle
        }
        return "’"
    }

    /// Tells a quotation from `'tis`: whether a `'` that can close follows within a sentence's length.
    private static func closesSoon(_ rest: Slice<BorrowedBytes>) -> Bool {
        let near = rest.prefix(160)
        var index = near.startIndex + 1
        while index < near.endIndex {
            if near[index] == UInt8(ascii: "'") {
                let before = near[index - 1]
                let after = index + 1 < near.endIndex ? near[index + 1] : 0x20
                let isWord = { (byte: UInt8) in byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= (byte & 0xDF) }
                if before != 0x20, !isWord(after) || after >= 0x80 { return true }
            }
            index += 1
        }
        return false
    }
}

extension StaticString {
    fileprivate var utf8: BorrowedBytes { BorrowedBytes(start: utf8Start, count: utf8CodeUnitCount) }
}

/// The quotation marks of a language.
struct QuoteStyle: Sendable {
    let openDouble: StaticString
    let closeDouble: StaticString
    let openSingle: StaticString
    let closeSingle: StaticString
    /// French sets a thin space before `;`, `!` and `?` and a wider one before `:`, where the writer has typed a plain space.
    let spacesPunctuation: Bool

    /// English marks where a language is not known; Japanese and Chinese set Western words in them too, and write their own 「」 themselves.
    init(language: LanguageTag) {
        switch language.language {
        case "de", "cs", "sk", "sl", "bg", "lt":
            self.init("„", "“", "‚", "‘")
        case "fr":
            self.init("«\u{202F}", "\u{202F}»", "‘", "’", spacesPunctuation: true)
        case "ru", "ky", "kk", "uk", "it", "es", "pt", "el", "no", "nb":
            self.init("«", "»", "„", "“")
        default:
            self.init("“", "”", "‘", "’")
        }
    }

    private init(_ openDouble: StaticString, _ closeDouble: StaticString, _ openSingle: StaticString, _ closeSingle: StaticString, spacesPunctuation: Bool = false) {
        self.openDouble = openDouble
        self.closeDouble = closeDouble
        self.openSingle = openSingle
        self.closeSingle = closeSingle
        self.spacesPunctuation = spacesPunctuation
    }
}
