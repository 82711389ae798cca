internal import IppinModel

/// Terms that only titles have.
enum SearchTitle {
    /// Before a whole title, so that one that is typed in full, or from its start, is found as such, and before the name of a product's kind. No word has it.
    static let mark = UInt8(ascii: "=")
    /// Characters of a title that count; a longer one is typed by nobody.
    private static let longest = 48
    /// Languages that write compounds as one word, whose last part says what a thing is.
    private static let compounding: Set<String> = ["de", "nl", "sv", "da", "nb", "nn", "no", "fi", "is", "hu"]

    /// Whether titles of a language may have a word whose end says what a thing is.
    static func compounds(_ language: LanguageTag) -> Bool { compounding.contains(language.language) }

    /// `=weisser honig`: the words of a folded title with one space between them, umlauts without their dots.
    static func term(_ title: [UInt8]) -> [UInt8] {
        var term = [mark]
        var count = 0
        var wasWord = false
        term.reserveCapacity(2 * title.count)
        title.withUnsafeBufferPointer { text in
            for token in SearchTokens(text) where count < longest {
                switch token {
                case .word(let range, _):
                    if term.count > 1 { term.append(UInt8(ascii: " ")) }
                    append(text[range], to: &term)
                    count += range.count
                    wasWord = true
                case .character(let character, let followsAnother):
                    if term.count > 1, wasWord || !followsAnother { term.append(UInt8(ascii: " ")) }
                    if let scalar = Unicode.Scalar(character) { term += scalar.utf8 }
                    count += 1
                    wasWord = false
                }
            }
        }
        return term
    }

    /// Ends of words: in titles of scripts without spaces all of them, so that the title is found by any part of it; in languages that compound, those
    /// of four letters or more.
    static func endings(_ title: [UInt8], compounds: Bool) -> [[UInt8]] {
        title.withUnsafeBufferPointer { text in
            let isUnspaced = SearchTokens(text).contains { if case .character = $0 { true } else { false } }
            guard isUnspaced || compounds else { return [] }
            let shortest = isUnspaced ? 1 : 4
            var endings: [[UInt8]] = []
            for case .word(let range, _) in SearchTokens(text) where range.count <= SearchTable.longestWord {
                var word: [UInt8] = []
                append(text[range], to: &word)
                for start in word.indices.dropFirst() where word[start] & 0xC0 != 0x80 && word.count - start >= shortest {
                    endings.append(Array(word[start...]))
                }
            }
            return endings
        }
    }

    /// Appends a word, umlauts without their dots.
    private static func append(_ word: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        for byte in word where byte != SearchFold.umlautMark { bytes.append(byte) }
    }
}
