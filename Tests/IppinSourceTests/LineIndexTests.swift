import IppinSource
import TestSupport
import Testing

struct LineIndexTests {
    @Test func countsLinesByAllEndings() {
        let index = LineIndex(Array("a\nb\r\nc\rd".utf8))
        #expect(index.lineCount == 4)
        #expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map { index.position(of: $0).line } == [1, 1, 2, 2, 2, 3, 3, 4, 4])
        #expect((1...4).map { index.range(ofLine: $0) } == [0..<1, 2..<3, 5..<6, 7..<8])
    }

    @Test func emptyTextHasOneLine() {
        let index = LineIndex([])
        #expect(index.lineCount == 1)
        #expect(index.position(of: 0) == index.position(of: -5))
        #expect(index.range(ofLine: 1) == 0..<0)
        #expect(index.range(ofLine: 0).isEmpty)
        #expect(index.range(ofLine: 2).isEmpty)
    }

    @Test func everyOffsetLiesInItsLine() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<200 {
            let bytes = (0..<random.below(60)).map { _ in random.pick(Array("ab\r\n".utf8)) }
            let index = LineIndex(bytes)
            var last = index.position(of: 0)
            for offset in 0...bytes.count {
                let position = index.position(of: offset)
                #expect(last <= position)
                last = position
                let line = index.range(ofLine: position.line)
                #expect(line.lowerBound + position.column - 1 == offset)
                let next = position.line < index.lineCount ? index.range(ofLine: position.line + 1).lowerBound : bytes.count + 1
                #expect(line.lowerBound <= offset && offset < next)
                #expect(!bytes[line].contains { $0 == 10 || $0 == 13 })
            }
            let lines = String(decoding: bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
            #expect(index.lineCount == lines.count)
        }
    }

    @Test func placesCountCharacters() {
        let snippet = SourceSnippet(Array("\u{FEFF}é\u{301}🧑‍🌾x\n日本".utf8))
        let text = Array("\u{FEFF}é\u{301}🧑‍🌾x\n日本".utf8)
        let x = text.firstIndex(of: UInt8(ascii: "x")) ?? 0
        #expect(snippet.place(of: x) == (1, 3))
        #expect(snippet.place(of: 0) == (1, 1))
        #expect(snippet.place(of: text.count) == (2, 3))
        #expect(snippet.place(of: text.count + 100) == (2, 3))
    }

    @Test func placesInLongLinesAreExact() {
        var random = SeededRandom(seed: 9)
        let pieces = ["a", "é", "e\u{301}", "蜜", "か\u{3099}", "🧑‍🌾", "я", " ", "한"]
        let text = (0..<3000).map { _ in random.pick(pieces) }.joined()
        let snippet = SourceSnippet(Array(text.utf8))
        var offset = 0
        for (column, character) in text.enumerated() {
            if column % 37 == 0 { #expect(snippet.place(of: offset).column == column + 1) }
            offset += character.utf8.count
        }
    }
}
