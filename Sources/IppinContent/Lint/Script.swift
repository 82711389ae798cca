/// A script as far as it must be told from others, by the first bytes of its characters in UTF-8.
enum Script: UInt16, CaseIterable {
    case latin, greek, cyrillic, hebrew, arabic, hangul, kana, han, other

    /// How much a character of it counts beside a Latin letter: an ideograph says as much as a short word.
    var weight: Int {
        switch self {
        case .kana: 2
        case .han, .hangul: 3
        default: 1
        }
    }

    /// As messages name what is written in it.
    var name: String {
        switch self {
        case .latin: "Latin letters"
        case .greek: "Greek letters"
        case .cyrillic: "Cyrillic letters"
        case .hebrew: "Hebrew letters"
        case .arabic: "Arabic letters"
        case .hangul: "Korean letters"
        case .kana: "Japanese letters"
        case .han: "Chinese characters"
        case .other: "letters of another script"
        }
    }

    /// The script of the character that begins at `index`, nil if it is no letter, and how many bytes the character has.
    @inline(__always)
    static func next(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (script: Script?, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return ((first | 0x20) &- 0x61 < 26 ? .latin : nil, 1) }
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch first {
        case 0xC3...0xC9: return (.latin, 2)
        case 0xCE...0xCF: return (.greek, 2)
        case 0xD0...0xD3: return (.cyrillic, 2)
        case 0xD6...0xD7: return (.hebrew, 2)
        case 0xD8...0xDB: return (.arabic, 2)
        case 0xD4...0xDF: return (.other, 2)
        case ..<0xE0: return (nil, first < 0xC0 ? 1 : 2)
        case 0xE0...0xEF: return (ofThreeBytes(first, second), 3)
        default: return (first == 0xF0 && second >= 0xA0 ? .han : nil, 4)
        }
    }

    private static func ofThreeBytes(_ first: UInt8, _ second: UInt8) -> Script? {
        switch (first, second) {
        case (0xE0, _): .other
        case (0xE1, 0xB8...0xBB): .latin
        case (0xE1, 0xBC...0xBF): .greek
        case (0xE1, 0x84...0x87): .hangul
        case (0xE1, _): .other
        case (0xE3, 0x81...0x83): .kana
        case (0xE3, 0x90...), (0xE4...0xE9, _), (0xEF, 0xA4...0xAB): .han
        case (0xEA, 0xB0...), (0xEB...0xEC, _), (0xED, ...0x9E): .hangul
        case (0xEA, _): .other
        case (0xEF, 0xAD...0xBB): .arabic
        case (0xEF, 0xBE): .kana
        default: nil
        }
    }
}
