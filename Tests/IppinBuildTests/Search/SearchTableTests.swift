import Testing

@testable import IppinBuild

/// The quick way from a text to its terms, against the plain one: to fold it all and then to cut it.
struct SearchTableTests {
    @Test(arguments: [
        "Weißer Honig, 500 g", "Crème brûlée à l’argousier", "Äpfel-Müsli für Nüßchen", "¨a ü\u{308} u\u{308}b",
        "naïve\u{AD}té co\u{200B}op", "½ Pfund 30½ cm", "10 ℃ und 5 ㎏",
        "ガラス瓶のジャム", "か\u{3099}ら", "ｶﾞﾗｽとｱｲ", "白いhoneyの瓶 2つ", "㈱キルギス\n次の行", "カ・タ・ログ", "𠮷野家の𠮷", "😀 emoji😀word", "Ошский рис, Йогурт", "عسل أبيض", "한국어 꿀",
        "a", "", " ", "\n\n", "é", "か", "12345678", "123456789", "abcdefgh ijklmnopq", "ü゙ é゙", "ABCDEFGHIJKLMNOP\u{1}q", "\u{1}", "Ǆ ﬁn ﷺ x",
        String(repeating: "abc", count: 40), String(repeating: "ü", count: 70), String(repeating: "ж", count: 40), String(repeating: "a", count: 63) + "éж",
        String(repeating: "a", count: 63) + "ж" + String(repeating: "z", count: 30),
    ])
    func aTextHasItsTerms(text: String) { expectTerms(of: text) }

    /// Characters of every kind in any order.
    @Test(arguments: 0..<200)
    func anyTextHasItsTerms(seed: Int) {
        var random = LinearRandom(seed: UInt64(seed))
        let pieces = [
            "a", "B", "z9", "word", "ü", "É", "ß", "ж", "か", "が", "ガ", "っ", "白", "𠮷", "ー", "・", "\u{AD}", "\u{3099}", "ｶ", "ﾞ", "℃", "½", "㈱", "😀", " ", ", ",
            "\n", "。", "\u{1}", "\u{301}", "\u{308}", "¨",
        ]
        expectTerms(of: (0..<1 + random.next(below: 40)).map { _ in pieces[random.next(below: pieces.count)] }.joined())
    }

    @Test(arguments: [
        ("Müller", ["mueller", "muller"]), ("Noël", ["noel"]), ("Honig", ["honig"]), ("¨", [""]), ("äö", ["aeoe", "ao"]), ("u\u{308}\u{308}", ["u", "uee"]),
    ])
    func umlautsAreFoundBothWays(word: String, forms: [String]) {
        var table = SearchTable()
        table.add(SearchText(word), .title)
        let postings = table.sorted()
        #expect(postings.order.map { String(decoding: postings.terms[$0], as: UTF8.self) } == forms)
    }

    /// A longer term is found by a hash of it, and told from others by its bytes.
    @Test func longTermsAreKeptApart() {
        var words = SearchWords()
        let terms = (0..<20_000).map { Array("a term of many bytes \($0 / 2)".utf8) }
        for (number, term) in terms.enumerated() {
            let mark = SearchWords.Mark(document: number, isSpelling: number % 4 == 0)
            term.withUnsafeBytes { term in
                let key = SearchWords.key(of: term)
                let slot = words.slot(of: term, key: key)
                #expect(words.isFree(slot) == (number % 2 == 0))
                let found = words.isFree(slot) ? words.add(term, key: key, at: slot, mark) : words.note(slot, mark)
                #expect(found == number / 2)
            }
        }
        let known = words.terms
        #expect((0..<words.count).allSatisfy { Array(known[$0]) == terms[$0 * 2] })
        #expect(words.isSpelling() == (0..<words.count).map { $0 % 2 == 0 })
        let order = known.sorted()
        #expect(zip(order, order.dropFirst()).allSatisfy { known[$0].lexicographicallyPrecedes(known[$1]) })
    }

    private func expectTerms(of text: String) {
        for field in [SearchField.title, .story] {
            var table = SearchTable()
            table.add(SearchText(text), field)
            table.endDocument()
            let postings = table.sorted()
            let terms = postings.order.map { Array(postings.terms[$0]) }
            #expect(Set(terms) == Self.terms(of: text, field), "\(text.debugDescription)")
            #expect(terms.count == Set(terms).count)
            #expect(postings.order.allSatisfy { Array(postings.documents(of: $0, field)) == [0] })
        }
    }

    /// As bytes: strings would take a character and its mark for the character with the mark.
    private static func terms(of text: String, _ field: SearchField) -> Set<[UInt8]> {
        var fold = SearchFold()
        return fold.fold(text).withUnsafeBufferPointer { text in
            var terms: Set<[UInt8]> = []
            var previous: [UInt8] = []
            for token in SearchTokens(text) {
                switch token {
                case .word(let range, _):
                    if !previous.isEmpty { terms.insert(previous) }
                    previous = []
                    terms.formUnion(forms(of: Array(text[range])))
                case .character(let value, let followsAnother):
                    let character = Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
                    if !previous.isEmpty { terms.insert(previous + (followsAnother ? character : [])) }
                    if field == .title { terms.insert(character) }
                    previous = character
                }
            }
            if !previous.isEmpty { terms.insert(previous) }
            return terms
        }
    }

    /// A word without its umlauts, and with those spelled that can be, cut where a character begins.
    private static func forms(of word: [UInt8]) -> [[UInt8]] {
        var end = min(word.count, 64)
        while end < word.count, word[end] & 0xC0 == 0x80 { end -= 1 }
        let plain = word[..<end].filter { $0 != SearchFold.umlautMark }
        let parts = word[..<end].split(separator: SearchFold.umlautMark, omittingEmptySubsequences: false)
        var spelled = Array(parts[0])
        var last = spelled.last
        for part in parts.dropFirst() {
            if let last, "aou".utf8.contains(last) { spelled += "e".utf8 }
            spelled += part
            last = part.last ?? last
        }
        return [plain, spelled]
    }
}
