import Testing
import TestSupport

@testable import IppinSource

struct EditedTextTests {
    private func edit(_ range: Range<Int>, _ text: String) -> EditedText.Edit { .init(range: range, replacement: Array(text.utf8)) }
    private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func editsAreKeptInTermsOfTheOriginal() {
        var text = EditedText(Array("village: at-bashi".utf8))
        text.apply([edit(9..<17, "at-bashy")])
        text.apply([edit(0..<7, "producer"), edit(17..<17, " # new")])
        #expect(string(text.bytes) == "producer: at-bashy # new")
        #expect(text.edits == [edit(0..<7, "producer"), edit(9..<17, "at-bashy # new")])
    }

    @Test func overlappingAndStrayEditsAreLeftOut() {
        var text = EditedText(Array("abcdef".utf8))
        text.apply([edit(0..<3, "X"), edit(2..<4, "Y"), edit(4..<9, "Z"), edit(6..<6, "!")])
        #expect(string(text.bytes) == "Xdef!")
        var same = EditedText(Array("abc".utf8))
        same.apply([edit(0..<1, "a")])
        #expect(!same.isChanged && same.edits.isEmpty)
    }

    /// Random edits in several rounds: the edits that are told make the same text from the original, and name every byte that differs.
    @Test func anyEditsCompose() {
        for seed in 0..<300 {
            var random = SeededRandom(seed: UInt64(seed))
            let original = (0..<random.below(40)).map { _ in UInt8(97 + random.below(26)) }
            var text = EditedText(original)
            var expected = original
            for _ in 0..<4 {
                let start = random.below(expected.count + 1)
                let end = start + random.below(expected.count - start + 1)
                let change = edit(start..<end, String(repeating: random.pick(["x", "yz", ""]), count: random.below(4)))
                text.apply([change])
                expected.replaceSubrange(change.range, with: change.replacement)
            }
            #expect(text.bytes == expected, "seed \(seed)")
            var again = original
            for edit in text.edits.reversed() { again.replaceSubrange(edit.range, with: edit.replacement) }
            #expect(again == expected, "seed \(seed)")
        }
    }

    @Test func differencesAreShownLineByLine() {
        let lines = (1...12).map { "line \($0)" }.joined(separator: "\r\n") + "\r\n"
        var text = EditedText(Array(("\u{FEFF}" + lines).utf8))
        let start = 3 + "line 1\r\n".utf8.count
        text.apply([edit(start..<start, "new\r\n\u{1B}"), edit(text.original.count - 2..<text.original.count, "")])
        #expect(UnifiedDiff(path: "a.md", text, isColored: false).description == """
            --- a.md
            +++ a.md
            @@ -1,5 +1,6 @@
             line 1
            -line 2
            +new
            +␛line 2
             line 3
             line 4
             line 5
            @@ -9,4 +10,4 @@
             line 9
             line 10
             line 11
            -line 12
            +line 12

            """)
        #expect(UnifiedDiff(path: "a.md", EditedText([1]), isColored: true).description == "")
    }

    @Test func suggestionsAreClearOnlyWhereOneIsMeant() {
        func isClear(_ word: String, _ names: [String]) -> Bool { Spelling.suggestion(for: word, among: names).map { Spelling.isClear($0, for: word, among: names) } ?? false }
        #expect(isClear("at-bashi", ["at-bashy", "tyup"]) && isClear("Honey", ["honey"]) && isClear("village\u{3000}", ["village"]) && isClear("vilalge", ["village"]))
        #expect(!isClear("honei", ["honey", "hone"]) && !isClear("slu", ["sku", "slug"]) && !isClear("jar-1.jpg", ["jar-2.jpg"]) && !isClear("kalpak", ["kalpka-hat"]))
        #expect(!isClear("JAR.jpg", ["jar.jpg", "Jar.jpg"]))
    }
}
