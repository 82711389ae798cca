import IppinSource
import TestSupport
import Testing

struct SpellingTests {
    @Test(arguments: [
        ("at-bashi", "at-bashy"), ("At-Bashy", "at-bashy"), ("atbashy", "at-bashy"), ("ta-bashy", "at-bashy"), ("naryn", nil), ("", nil), ("x", nil),
        ("hony", "honey"), ("ohney", "honey"), ("money", "honey"),
    ] as [(String, String?)])
    func suggestsTheNearest(word: String, expected: String?) {
        #expect(Spelling.suggestion(for: word, among: ["honey", "at-bashy", "soap"]) == expected)
    }

    @Test func theFirstInByteOrderWinsWhateverTheOrder() {
        #expect(Spelling.suggestion(for: "jar-3", among: ["jar-2", "jar-1"]) == "jar-1")
        #expect(Spelling.suggestion(for: "jar-3", among: ["jar-1", "jar-2"]) == "jar-1")
    }

    @Test func distancesAreAMetricOfSmallEdits() {
        var random = SeededRandom(seed: 3)
        func word() -> [UInt8] { (0..<random.below(8)).map { _ in random.pick(Array("abc".utf8)) } }
        for _ in 0..<500 {
            let (a, b) = (word(), word())
            let distance = Spelling.editDistance(a, b)
            #expect(distance == Spelling.editDistance(b, a))
            #expect((distance == 0) == (a == b))
            #expect(distance >= abs(a.count - b.count) && distance <= max(a.count, b.count))
        }
        #expect(Spelling.editDistance(Array("abcd".utf8), Array("acbd".utf8)) == 1)
    }

    @Test func hostileWordsTakeNoTime() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Spelling.suggestion(for: long, among: [long + "b", "honey"]) != "honey")
    }
}
