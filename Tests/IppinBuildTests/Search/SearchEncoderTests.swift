import Testing

@testable import IppinBuild

struct SearchEncoderTests {
    /// Documents of random words at random places, read back from any number of files.
    @Test(arguments: [1, 2, 7, 40, 500])
    func whatIsWrittenIsReadBack(files: Int) {
        var random = LinearRandom(seed: UInt64(files))
        var table = SearchTable()
        var expected: [String: [Int: Int]] = [:]
        for document in 0..<300 {
            for field in SearchField.allCases {
                for _ in 0..<12 {
                    // Some terms are everywhere, and most are rare.
                    let word = random.next(below: 3) == 0 ? "common\(random.next(below: 4))" : "w\(random.next(below: 4000))"
                    table.add(SearchText(word), field)
                    if expected[word]?[document] == nil { expected[word, default: [:]][document] = Int(field.rawValue) }
                }
            }
            table.endDocument()
        }
        let postings = table.sorted()
        let blocks = SearchEncoder(postings: postings).blocks(files)
        #expect(blocks.files.count == files)
        let index = SearchIndex(postings, layout: SearchLayout(documents: 300, textBytes: files * 160 << 10))
        #expect(index.blocks == blocks.files)
        #expect(SearchReader(index).terms == expected)
        let largest = blocks.files.map(\.count).max() ?? 0
        if files > 1, files < 100 { #expect(largest < blocks.files.reduce(0) { $0 + $1.count } * 2 / files + 600) }
        #expect(blocks.firstTerms == blocks.firstTerms.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func anEditionOfNothingHasAnIndex() {
        let index = SearchIndex(SearchTable().sorted(), layout: SearchLayout(documents: 0, textBytes: 0))
        #expect(index.blocks == [[]] && index.spellings == [[]] && index.firstTerms.isEmpty)
    }
}

/// Numbers that are the same in every run.
struct LinearRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
}
