internal import IppinModel

/// Terms that only titles have.
enum SearchTitle {
    /// Before a whole title, so that one that is typed in full, or from its start, is found as such, and before the name of a product's kind. No word has it.
    static let mark = UInt8(ascii: "=")
    /// Characters of a title that count; a longer one is typed by nobody.
    private static let longest = 48
    /// Languages that write compounds as one word, whose last part says what a thing is.
    private static let compounding: Set<String> = ["de", "nl", "sv", "da", "nb", "nn", "no", "fi", "is", "hu"]

    /// `=weisser honig`: the words of a folded title with one space between them, umlauts without their dots.
    static func term(_ title: [UInt8]) -> [UInt8] {
        var term = [mark]
        var count = 0
        var wasWord = false
        title.withUnsafeBufferPointer { text in
            for token in SearchTokens(text) where count < longest {
                switch token {
                case .word(let range, _):
                    if term.count > 1 { term.append(UInt8(ascii: " ")) }
                    term += SearchTable.forms(text[range])[0]
                    count += range.count
                    wasWord = true
                case .character(let character, let followsAnother):
                    if term.count > 1, wasWord || !followsAnother { term.append(UInt8(ascii: " ")) }
                    if let scalar = Unicode.Scalar(character) { term += Array(String(scalar).utf8) }
                    count += 1
                    wasWord = false
                }
            }
        }
        return term
    }

    /// Ends of words: in titles of scripts without spaces all of them, so that the title is found by any part of it; in languages that compound, those
    /// of four letters or more.
    static func endings(_ title: [UInt8], language: LanguageTag) -> [[UInt8]] {
        title.withUnsafeBufferPointer { text in
            let tokens = Array(SearchTokens(text))
            let isUnspaced = tokens.contains { if case .character = $0 { true } else { false } }
            guard isUnspaced || compounding.contains(language.language) else { return [] }
            let shortest = isUnspaced ? 1 : 4
            return tokens.flatMap { token -> [[UInt8]] in
                guard case .word(let range, _) = token, range.count <= SearchTable.longestWord else { return [] }
                let word = SearchTable.forms(text[range])[0]
                let starts = word.indices.dropFirst().filter { word[$0] & 0xC0 != 0x80 && word.count - $0 >= shortest }
                return starts.map { Array(word[$0...]) }
            }
        }
    }
}
