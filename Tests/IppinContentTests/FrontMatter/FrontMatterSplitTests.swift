import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Front matter: fences") struct FrontMatterSplitTests {
    /// The first mark is the front matter, the second the story.
    @Test(arguments: [
        "---\n«title: x\n»---\n«story\n»", "---\n«»---\n«»", "---\n«a: b\n»---«»", "---\r\n«a: b\r\n»---\r\n«story\r\n»", "---\r«a: b\r»---\r«story»",
        "\u{FEFF}---\n«a: b\n»---\n«story»", "---\n«a: |\n  ---\n  text\n---x: y\n»---\n«--- \n---\n»",
    ])
    func splits(_ marked: String) {
        let source = MarkedSource(marked)
        let split = FrontMatterSplit(source.file)
        #expect(split.frontMatter == source.spans[0])
        #expect(split.body == source.spans[1])
        #expect(split.diagnostics.isEmpty)
    }

    /// The mark is the span of the only finding.
    @Test(arguments: [
        ("«»", "missing-front-matter", "the file has no front matter"),
        ("«»# Heading\n", "missing-front-matter", "the file has no front matter"),
        ("\u{FEFF}«»text", "missing-front-matter", "the file has no front matter"),
        ("«--- »\ntitle: x\n---\n", "missing-front-matter", "front matter starts with a line of exactly '---'"),
        ("«----»\ntitle: x\n---\n", "missing-front-matter", "front matter starts with a line of exactly '---'"),
        ("«\n\n»---\ntitle: x\n---\n", "missing-front-matter", "front matter starts at the very top of the file, without blank lines above it"),
        ("«---»\ntitle: x\n", "unclosed-front-matter", "front matter is not closed"),
        ("«---»", "unclosed-front-matter", "front matter is not closed"),
        ("«---»\ntitle: x\n ---\nstory", "unclosed-front-matter", "front matter is not closed by a line of exactly '---'"),
    ])
    func reports(_ marked: String, id: String, message: String) {
        let source = MarkedSource(marked)
        let split = FrontMatterSplit(source.file)
        #expect(split.frontMatter == nil)
        #expect(split.diagnostics.map(\.id.rawValue) == [id])
        #expect(split.diagnostics.map(\.message) == [message])
        #expect(split.diagnostics.map(\.span.range) == source.spans)
    }

    @Test func anUnclosedFrontMatterIsNoStory() {
        #expect(FrontMatterSplit(MarkedSource("---\ntitle: x\n").file).body.isEmpty)
    }

    @Test func theFixClosesTheFrontMatter() throws {
        let source = MarkedSource("---\na: b\n«---- »\nstory")
        let fix = try #require(FrontMatterSplit(source.file).diagnostics.first?.fixIts.first)
        #expect(fix.span.range == source.spans[0])
        #expect(fix.replacement == "---")
    }
}
