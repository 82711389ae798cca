internal import Foundation

/// Proposes ids for titles: the letters of a title as a plain keyboard writes them.
enum Transliteration {
    /// `Белый мёд` as `belyy-med`, `Crème de cassis` as `creme-de-cassis`. Nil for scripts that have no one way to be written so, such as Japanese.
    static func id(for title: String) -> String? {
        var id = ""
        for character in title.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars.prefix(200) {
            guard !isMark(character) else { continue }
            guard let letters = letters(character) else { return nil }
            if !letters.isEmpty {
                id += letters
            } else if !id.isEmpty, !id.hasSuffix("-"), !character.properties.isAlphabetic {
                id += "-"
            }
        }
        var words = id.split(separator: "-")
        while words.count > 1, words.reduce(words.count - 1, { $0 + $1.count }) > 48 { words.removeLast() }
        return words.isEmpty ? nil : String(words.joined(separator: "-").prefix(64))
    }

    /// Empty for what only separates words; nil for a letter that is not known.
    private static func letters(_ scalar: Unicode.Scalar) -> String? {
        if "a"..."z" ~= scalar || "0"..."9" ~= scalar { return String(scalar) }
        if let known = known[scalar] { return known }
        if !scalar.properties.isAlphabetic { return "" }
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }
        guard let first = base.first, first != scalar, base.count == 1 else { return nil }
        return letters(first)
    }

    /// Signs that belong to a letter, and an apostrophe inside a word.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark || scalar == "'" || scalar == "’" || scalar == "ʼ"
    }

    private static let known: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [
            "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "å": "a", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "ng",
            "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ъ": "", "ь": "", "ң": "ng", "ғ": "gh", "ҷ": "j", "є": "ye", "ї": "yi",
        ]
        let pairs = zip("абвгдеёзийклмнопрстуфыэіқҳөүұәӣӯ".unicodeScalars, "abvgdeeziyklmnoprstufyeiqhouuaiu".unicodeScalars)
        for (cyrillic, latin) in pairs { table[cyrillic] = String(latin) }
        return table
    }()
}
