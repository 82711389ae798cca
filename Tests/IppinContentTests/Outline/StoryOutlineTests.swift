import IppinMarkdown
import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

/// What is kept of a story is all that rules read of it.
struct StoryOutlineTests {
    private static let story = """
        # Felt from {納林|ナルイン} — „a“

        See [the village](../../villages/naryn/index.md#the-river "By the river"), [all](/villages/), [up](#felt), <https://example.org> and [nothing](javascript:x).

        ![A rug](rug.jpg "Rug") and text with ![](small.png).

        ![Alone](alone.jpg)

        | a | b |
        |---|---|
        | 1 | 2 |

        ## **「太字」**です[^1]

        [^1]: A note.
        """

    private static func prose(_ text: String) throws -> Prose {
        let file = SourceFile(path: "content/products/rug/index.md", bytes: Array(text.utf8))
        return ProseParser.parse(file, range: 0..<file.bytes.count, options: ProseOptions(language: try #require(LanguageTag("ja")), record: RecordID(.products, "rug"))).prose
    }

    private static func readBack(_ bytes: [UInt8]) -> Prose? { bytes.withUnsafeBytes { StoryOutline.story(from: $0) } }

    @Test func everythingButTheEventsComesBack() throws {
        let prose = try Self.prose(Self.story)
        #expect(prose.links.count >= 5 && prose.pictures.count == 3 && prose.headings.count == 2 && prose.paragraphs.count >= 3)
        let outline = try #require(Self.readBack(StoryOutline.bytes(of: prose)))
        let expected = Prose(
            events: [], text: prose.text, links: prose.links, pictures: prose.pictures, headings: prose.headings, paragraphs: prose.paragraphs)
        #expect(outline == expected)
        #expect(Self.readBack(StoryOutline.bytes(of: .empty)) == Prose.empty)
    }

    @Test func damagedBytesAreRefusedOrHarmless() throws {
        let bytes = StoryOutline.bytes(of: try Self.prose(Self.story))
        var random = SeededRandom(seed: 3)
        for length in 0..<bytes.count { #expect(Self.readBack(Array(bytes[..<length])) == nil) }
        for _ in 0..<20_000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) { damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random) }
            guard let prose = Self.readBack(damaged) else { continue }
            #expect(prose.paragraphs.allSatisfy { $0.text.range.upperBound <= prose.text.count })
        }
        for _ in 0..<2_000 { _ = Self.readBack((0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }) }
    }
}
