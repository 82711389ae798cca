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
    mutating func append(_ bytes: BorrowedBytes, previous: Unicode.Scalar?, next: Unicode.Scalar?, to output: inout [UInt8]) {
        var copied = 0
        var index = 0
        while index < bytes.count {
            // This loop sees every byte of every story: nearly all end here.
            guard bytes[index] < 0x40, Self.specialBelow64 >> UInt64(bytes[index]) & 1 != 0 else {
                index += 1
                continue
            }
            let (count, mayChange) = special(in: bytes, at: index)
            guard mayChange else {
                index += count
                continue
            }
            let before = UTF8Reader.scalar(in: bytes, before: index) ?? previous
            let after = index + count < bytes.count ? UTF8Reader.scalar(in: bytes, at: index + count).scalar : next
            if let replacement = replacement(bytes[index], count: count, before: before, after: after, rest: bytes[(index + count)...]) {
                output.append(contentsOf: bytes[copied..<index])
                output.append(contentsOf: replacement.utf8)
                copied = index + count
            }
            index += count
        }
        output.append(contentsOf: bytes[copied..<bytes.count])
    }

    /// One bit for each of `"`, `'`, `-`, `.` and the space.
    private static var specialBelow64: UInt64 { 1 << 0x20 | 1 << 0x22 | 1 << 0x27 | 1 << 0x2D | 1 << 0x2E }

    /// How many bytes of the same sign start at `index`, and whether so many of them may be set in another way here.
    private func special(in bytes: BorrowedBytes, at index: Int) -> (count: Int, mayChange: Bool) {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."):
            var end = index + 1
            while end < bytes.count, bytes[end] == byte { end += 1 }
            let count = end - index
            return (count, count == 3 || count == 2 && byte == UInt8(ascii: "-"))
        case UInt8(ascii: " "):
            guard style.spacesPunctuation else { return (1, false) }
            guard index + 1 < bytes.count else { return (1, true) }
            switch bytes[index + 1] {
            case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return (1, true)
            default: return (1, false)
            }
        default: return (1, true)
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
        default:
            switch after {
            case ";", "!", "?": return "\u{202F}"
            case ":": return "\u{A0}"
            default: return nil
            }
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
