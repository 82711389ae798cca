import TestSupport
import Testing

@testable import IppinContent

@Suite("The blocks of a story") struct StoryBlocksTests {
    private func blocks(_ story: String) -> [StoryBlock] {
        let bytes = Array(story.utf8)
        return StoryBlocks.blocks(in: bytes, body: 0..<bytes.count)
    }

    private func cut(_ story: String) -> [String] {
        let bytes = Array(story.utf8)
        return blocks(story).map { "\($0.kind.name): " + String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    @Test func cutsWhereAReaderWould() {
        #expect(
            cut("\n\nOne\nline.\n## Two\nThree.\n- a\n\n  more\n\n- b\n\n1. c\n2. d\n\n| x |\n|--|\n| y |\n\n> q\n> r\n\n```\na\n\nb\n```\nEnd[^1].\n\n[^1]: Note\n    goes on\n\n***\n") == [
                "paragraph: One\nline.", "heading: ## Two", "paragraph: Three.", "list: - a\n\n  more\n\n- b", "list: 1. c\n2. d", "table: | x |\n|--|\n| y |",
                "quotation: > q\n> r", "code block: ```\na\n\nb\n```", "paragraph: End[^1].", "footnote: [^1]: Note\n    goes on", "rule: ***",
            ])
        #expect(cut("Title\n===\n\nOther\n---\n\na | b\n--|--\n1 | 2\n") == ["heading: Title\n===", "heading: Other\n---", "table: a | b\n--|--\n1 | 2"])
        #expect(cut("It began in\n2020. It went on.") == ["paragraph: It began in\n2020. It went on."] && cut("Two:\n1. a") == ["paragraph: Two:", "list: 1. a"])
        #expect(cut("") == [] && cut("\n \t\n") == [])
    }

    @Test func aFenceThatIsNotClosedTakesTheRest() {
        #expect(cut("~~~ sh\n# a\n\n```\n") == ["code block: ~~~ sh\n# a\n\n```"])
    }

    @Test func whiteSpaceAtLineEndsDoesNotCount() {
        let plain = blocks("One\ntwo.\n\n- a\n\n- b\n").map(\.print)
        #expect(plain == blocks("\r\n\r\nOne  \r\ntwo.\t\r\n\r\n\r\n\r\n- a\r\n \r\n- b").map(\.print))
        #expect(plain == blocks("One\rtwo.\r\r- a\r\r- b\r").map(\.print))
        #expect(plain != blocks("One\n two.\n\n- a\n\n- b\n").map(\.print))
    }

    /// However a text is cut, nothing but white space lies between blocks, they are in order, and cutting a block again gives itself.
    @Test func anyTextIsCutInOrder() {
        var random = SeededRandom(seed: 7)
        let pieces = ["#", "##", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "- ", "* ", "1. ", "```", "~~~~", "> ", "|", "---", "===", "[^1]:", "word", "語", "é", "***"]
        for _ in 0..<3000 {
            let text = (0..<random.below(40)).map { _ in random.pick(pieces) }.joined()
            let bytes = Array(text.utf8)
            var end = 0
            for block in blocks(text) {
                #expect(block.range.lowerBound >= end && !block.range.isEmpty, "\(text.debugDescription)")
                #expect(bytes[end..<block.range.lowerBound].allSatisfy { $0 <= 0x20 }, "\(text.debugDescription)")
                end = block.range.upperBound
            }
            #expect(bytes[end...].allSatisfy { $0 <= 0x20 }, "\(text.debugDescription)")
        }
    }

    @Test func noStoryHasMoreThanTheMaximum() {
        let many = (0..<5000).map { "Paragraph \($0).\n\n" }.joined()
        let found = blocks(many)
        #expect(found.count == StoryBlocks.maximum)
        #expect(found != blocks(many + "More.\n") && found.dropLast() == blocks(many + "More.\n").dropLast())
        let time = ProcessorTime.of { _ = StoryBlocks.blocks(in: Array(repeating: UInt8(ascii: "\n"), count: 4 << 20), body: 0..<4 << 20) }
        #expect(time < 5)
    }
}
