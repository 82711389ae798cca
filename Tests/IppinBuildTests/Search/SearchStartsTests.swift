import IppinModel
import SiteSupport
import Testing

@testable import IppinBuild

/// What the first letters show, against what a search through the whole index would.
struct SearchStartsTests {
    @Test(arguments: [1, 2, 3, 4])
    func theBestAreThoseOfTheWholeIndex(seed: Int) {
        let index = Self.index(seed: seed, documents: 400)
        let reader = SearchReader(index)
        #expect(index.starts.starts.count > 20)
        for start in index.starts.starts {
            #expect(start.documents == Array(Self.found(start.typed, in: reader).prefix(7)), "'\(start.typed)'")
        }
    }

    /// Every letter that more than seven titles or names begin with, and no number.
    @Test func whatManyBeginWithIsAStart() {
        let index = Self.index(seed: 9, documents: 400)
        let typed = Set(index.starts.starts.map(\.typed))
        #expect(typed.isSuperset(of: ["a", "ab", "か", "かき"]) && typed.allSatisfy { 1...2 ~= $0.unicodeScalars.count && $0.allSatisfy(\.isLetter) })
    }

    @Test func aStartOfFewIsLeftOut() {
        for (documents, starts) in [(7, []), (8, ["z", "zz"])] {
            var table = SearchTable()
            for _ in 0..<documents {
                table.add(term: SearchTitle.term(Array("zz".utf8)), .title)
                table.add(SearchText("zz 12"), .title)
                table.endDocument()
            }
            let index = SearchIndex(table.sorted(), layout: SearchLayout(documents: documents, textBytes: 0))
            #expect(index.starts.starts.map(\.typed).sorted() == starts)
            #expect(index.starts.starts.allSatisfy { $0.documents == Array(0..<7) })
        }
    }

    @Test func thereAreNotTooMany() {
        var table = SearchTable()
        for number in 0..<9 * 400 {
            table.add(SearchText([UInt8(97 + number % 20), UInt8(97 + number / 20 % 20)]), .title)
            table.endDocument()
        }
        let starts = SearchIndex(table.sorted(), layout: SearchLayout(documents: 3600, textBytes: 0)).starts.starts
        #expect(starts.count <= SearchStarts.most && starts.count > 100)
    }

    /// The cards of all that is named, and nothing else, as each edition says them.
    @Test func theFileHasTheCards() async throws {
        let site = try await PlanFixture(Dictionary(uniqueKeysWithValues: (0..<9).map { ("products/p\($0)/index.md", SmallSite.product("Jam \($0)")) }))
        for edition in ["en", "en-us"] {
            guard case .data(.searchBeginnings(let file)) = try site.page("\(edition)/data/search/starts.json") else { throw PlanFixture.NoPage() }
            #expect(file.starts.contains { $0.typed == "ja" } && file.documents.map(\.number) == Set(file.starts.flatMap(\.documents)).sorted())
            #expect(file.documents.contains { $0.document.link.title.text.hasPrefix("Jam ") })
        }
    }

    // MARK: - Documents of few letters

    private static func index(seed: Int, documents: Int) -> SearchIndex {
        var random = LinearRandom(seed: UInt64(seed))
        func pick(_ letters: [Character], _ count: Int) -> String { String((0..<count).map { _ in letters[random.next(below: letters.count)] }) }
        func word() -> String {
            switch random.next(below: 8) {
            case 0: pick(["1", "2"], 2)
            case 1, 2: pick(["か", "き", "く"], 1 + random.next(below: 3))
            default: pick(["a", "b", "c", "d"], 1 + random.next(below: 4))
            }
        }
        let kinds = (0..<5).map { _ in Array(word().utf8) }
        var table = SearchTable()
        for _ in 0..<documents {
            let title = Array((0..<1 + random.next(below: 3)).map { _ in word() }.joined(separator: " ").utf8)
            table.add(SearchText(title), .title)
            table.add(term: SearchTitle.term(title), .title)
            let kind = kinds[random.next(below: kinds.count)]
            table.add(SearchText(kind), .names)
            table.add(term: SearchTitle.term(kind), .names)
            for field in [SearchField.names, .summary, .story] where random.next(below: 3) > 0 { table.add(SearchText(word()), field) }
            table.endDocument()
        }
        return SearchIndex(table.sorted(), layout: SearchLayout(documents: documents, textBytes: 500 << 10))
    }

    /// As `search.js` ranks one word of one or two characters.
    private static func found(_ typed: String, in reader: SearchReader) -> [Int] {
        let isLoneLetter = typed.unicodeScalars.count == 1 && typed.utf8.count == 1
        var words: [Int: Double] = [:]
        var titles: [Int: Double] = [:]
        func note(_ documents: [Int: Int], _ worth: [Double], _ sums: inout [Int: Double]) {
            for (document, field) in documents { sums[document] = max(sums[document] ?? 0, worth[field]) }
        }
        for (term, documents) in reader.terms {
            if term == typed { note(documents, [16, 8, 4, 2], &words) } else if term.hasPrefix(typed), !isLoneLetter { note(documents, [12, 6, 3, 1.5], &words) }
            if term == "=" + typed { note(documents, [64, 8], &titles) } else if term.hasPrefix("=" + typed) { note(documents, [0, 8], &titles) }
            guard isLoneLetter else { continue }
            if term == "=" + typed { note(documents, [64, 8], &words) } else if term.hasPrefix("=" + typed) { note(documents, [6, 8], &words) }
        }
        return words.keys.sorted { (words[$0, default: 0] + titles[$0, default: 0], $1) > (words[$1, default: 0] + titles[$1, default: 0], $0) }
    }
}
