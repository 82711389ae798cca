/// Where a Japanese heading may break: at the ends of phrases (bunsetsu), found by the kinds of letters and by particles.
///
/// Japanese has no spaces, and browsers break it after any letter. Most do not know phrases, so pages mark their ends. The rules know no dictionary: where
/// they are not sure they keep letters together, since a heading that is too long for its line may still break anywhere.
public enum PhraseBreaks {
    /// The phrases of a text, in order; together they are the text. A text without kana is one phrase.
    public static func phrases(of text: String) -> [Substring] {
        guard hasKana(text) else { return [text[...]] }
        let scalars = text.unicodeScalars
        let letters = Array(scalars)
        let kinds = letters.map(Kind.init)
        var phrases: [Substring] = []
        var start = scalars.startIndex
        var index = scalars.startIndex
        for position in letters.indices {
            if position > 0, index > start, breaks(before: position, letters, kinds) {
                phrases.append(text[start..<index])
                start = index
            }
            index = scalars.index(after: index)
        }
        phrases.append(text[start...])
        return phrases
    }

    private static func hasKana(_ text: String) -> Bool {
        text.unicodeScalars.contains { 0x3041...0x30FA ~= $0.value }
    }

    private enum Kind {
        case kanji, hiragana, katakana, opening, closing, space, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x3041...0x3096: self = .hiragana
            case 0x30A1...0x30FA, 0x30FC: self = .katakana
            case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .kanji
            case 0x20, 0x3000, 0xA0: self = .space
            default: self = Self.opening(scalar) ? .opening : Self.closing(scalar) ? .closing : .other
            }
        }

        private static func opening(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "「", "『", "（", "［", "｛", "〈", "《", "【", "〔", "(", "“", "‘": true
            default: false
            }
        }

        private static func closing(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar {
            case "」", "』", "）", "］", "｝", "〉", "》", "】", "〕", ")", "”", "’", "、", "。", "，", "．", "！", "？", "：", "；", "…": true
            default: false
            }
        }

        /// Letters that a new phrase can start with after kana.
        var startsPhrase: Bool { self == .kanji || self == .katakana || self == .other }
    }

    private static func breaks(before position: Int, _ letters: [Unicode.Scalar], _ kinds: [Kind]) -> Bool {
        switch (kinds[position - 1], kinds[position]) {
        case (.space, _), (_, .space), (_, .closing), (.opening, _): false
        case (_, .opening): true
        case (.closing, let next): next != .hiragana || "、。，．！？".unicodeScalars.contains(letters[position - 1])
        case (.hiragana, let next) where next.startsPhrase: endsPhrase(position, letters, kinds)
        case (.hiragana, .hiragana): breaksKana(before: position, letters, kinds)
        default: false
        }
    }

    /// Whether the kana before a letter of another kind end a phrase, and are not the ending of a verb inside a compound such as 干し梨.
    private static func endsPhrase(_ position: Int, _ letters: [Unicode.Scalar], _ kinds: [Kind]) -> Bool {
        let last = letters[position - 1]
        let length = runLength(before: position, kinds)
        let before = position > length ? position - length - 1 : nil
        if length == 1, let before, kinds[before] == .kanji, last == "い" { return Self.adjectives.contains(letters[before]) }
        if length >= 2 {
            switch (letters[position - 2], last) {
            case ("ひ", "と"), ("ふ", "た"): return false
            case ("よ", "り"), ("か", "ら"), ("な", "ど"), ("し", "い"), ("な", "い"), ("か", "い"), ("さ", "い"), ("た", "い"): return true
            default: break
            }
        }
        return Self.endings.contains(last)
    }

    /// Inside kana: after を, which is nothing but a particle, after の before a longer word, and before a polite お.
    private static func breaksKana(before position: Int, _ letters: [Unicode.Scalar], _ kinds: [Kind]) -> Bool {
        let (last, next) = (letters[position - 1], letters[position])
        if last == "を" { return true }
        if next == "お" || next == "ご", position + 1 < letters.count, kinds[position + 1] == .kanji { return Self.endings.contains(last) }
        if Self.nounStarters.contains(last), Self.formalNouns.contains(where: { stands($0, at: position, letters, kinds) }) { return true }
        guard last == "の", runLength(before: position, kinds) == 1, position > 1 else { return false }
        var rest = 0
        while position + rest < letters.count, kinds[position + rest] == .hiragana { rest += 1 }
        return rest >= (Self.afterNo.contains(next) ? 4 : 2)
    }

    /// Whether a word stands here and ends before a particle or the end of the kana.
    private static func stands(_ word: String, at position: Int, _ letters: [Unicode.Scalar], _ kinds: [Kind]) -> Bool {
        let end = position + word.unicodeScalars.count
        guard end <= letters.count, letters[position..<end].elementsEqual(word.unicodeScalars) else { return false }
        return end == letters.count || kinds[end] != .hiragana || "をはがのにでもと".unicodeScalars.contains(letters[end])
    }

    private static func runLength(before position: Int, _ kinds: [Kind]) -> Int {
        var length = 0
        while length < position, kinds[position - 1 - length] == .hiragana { length += 1 }
        return length
    }

    /// Particles, and how verbs and adjectives end before a noun.
    private static let endings = Set("をはがのにへともやでてただなるくうすつむぶぐぬばずか".unicodeScalars)
    /// Nouns in kana that a verb or an adjective stands before.
    private static let formalNouns = ["こと", "もの", "ため", "とき", "ところ"]
    private static let nounStarters = Set("るたいなうくすむぐぶぬつ".unicodeScalars)
    /// What makes のに, のは and the like one particle.
    private static let afterNo = Set("でにはがをもみよかだ".unicodeScalars)
    /// Kanji that with い are an adjective before a noun, unlike 買い in 買い物.
    private static let adjectives = Set("白黒赤青深長高低甘辛苦酸若古新多強弱軽重固硬良悪薄厚濃淡細太丸広狭近遠早速寒暑熱温淡暖".unicodeScalars)
}
