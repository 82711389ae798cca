import IppinMarkdown
import IppinModel
import IppinSource
import Testing

/// Arbitrary input never crashes and always gives sound events, and the same on every thread.
@Suite struct FuzzTests {
    /// SplitMix64: the same numbers everywhere.
    struct Random {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((z ^ (z >> 31)) >> 33) % max(1, limit)
        }
    }

    private static let fragments = [
        "*", "**", "~~", "_", "「", "」", "。", "日本", "{漢字|かんじ}", "{漢|", "|", "\n", "\n\n", "- ", "> ", "# ", "[", "](", ")", "![", "[^a]", "[^a]: ", "`", "```\n", "\"", "'", "--", "...",
        " ", "<b>", "<!--", "&amp;", "\\", "&#xFDD1;", "&#xFDD6;", "&#xFDD7;", "http://a.b", "a@b.c", "|-|-|\n", noncharacter(0), noncharacter(1), noncharacter(2), noncharacter(3), noncharacter(6), "¡" + noncharacter(6), noncharacter(7), "\0", "\u{2}", "é", "👍", "\t", "1. ", "[a]: /b\n", "~",
    ]

    private func parse(_ bytes: [UInt8], _ language: String) throws -> Prose {
        let tag = try #require(LanguageTag(language))
        let file = SourceFile(path: "content/products/a/index.md", bytes: bytes)
        let (prose, diagnostics) = ProseParser.parse(file, range: 0..<bytes.count, options: ProseOptions(language: tag, record: RecordID(.products, "a")))
        #expect(diagnostics.allSatisfy { $0.span.range.lowerBound >= 0 && $0.span.range.upperBound <= bytes.count })
        return prose
    }

    @Test func fragmentsInAnyOrder() throws {
        var random = Random(state: 1)
        for round in 0..<4_000 {
            var text = ""
            for _ in 0..<random.next(below: 40) { text += Self.fragments[random.next(below: Self.fragments.count)] }
            checkWellFormed(try parse(Array(text.utf8), ["ja", "fr", "en", "de"][round % 4]))
        }
    }

    @Test func arbitraryBytes() throws {
        var random = Random(state: 2)
        for _ in 0..<2_000 {
            let bytes = (0..<random.next(below: 200)).map { _ in UInt8(random.next(below: 256)) }
            checkWellFormed(try parse(bytes, "ja"))
        }
    }

    /// Whatever ends early, is too long or means nothing is broken to Ippin exactly if it is to Swift.
    @Test func brokenTextIsWhatSwiftRefuses() throws {
        let parts: [UInt8] = [0x61, 0x20, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xE2, 0xE3, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5]
        let whole = ["a", "abcdefgh", "é", "あ", "日本", "\u{FFFF}", "\u{D7FF}", "👍", "\u{10FFFF}"]
        let tag = try #require(LanguageTag("ja"))
        var random = Random(state: 4)
        for _ in 0..<6_000 {
            var bytes: [UInt8] = []
            for _ in 0..<random.next(below: 8) { bytes += whole[random.next(below: whole.count)].utf8 }
            for _ in 0..<random.next(below: 3) { bytes.insert(parts[random.next(below: parts.count)], at: random.next(below: bytes.count + 1)) }
            let file = SourceFile(path: "content/products/a/index.md", bytes: bytes)
            let found = ProseParser.parse(file, range: 0..<bytes.count, options: ProseOptions(language: tag, record: RecordID(.products, "a"))).diagnostics
            #expect(found.contains { $0.id == .invalidUTF8 } == (String(validating: bytes, as: UTF8.self) == nil), "\(bytes)")
        }
    }

    @Test func mutatedExamples() throws {
        var random = Random(state: 3)
        for example in try SpecificationExample.all() {
            for _ in 0..<4 {
                var bytes = Array(example.markdown.utf8)
                for _ in 0...random.next(below: 4) {
                    let place = random.next(below: bytes.count + 1)
                    bytes.insert(contentsOf: Self.fragments[random.next(below: Self.fragments.count)].utf8, at: place)
                    if bytes.count > 3 { bytes.remove(at: random.next(below: bytes.count)) }
                }
                checkWellFormed(try parse(bytes, "ja"))
            }
        }
    }

    /// libcmark-gfm keeps some of its state in global tables; see the shim.
    @Test func everyThreadReadsTheSame() async throws {
        let stories = try SpecificationExample.all().map { Array(($0.markdown + "\n\nSee ~~old~~ www.example.com and http://a.example, a@b.example.").utf8) }
        let expected = try stories.map { try parse($0, "en") }
        try await withThrowingTaskGroup(of: [Prose].self) { group in
            for _ in 0..<8 { group.addTask { try stories.map { try self.parse($0, "en") } } }
            for try await result in group { #expect(result == expected) }
        }
    }
}

/// U+FDD0 and up, which Swift's literals refuse: what Ippin's own markers are made of.
func noncharacter(_ offset: UInt8) -> String { String(decoding: [0xEF, 0xB7, 0x90 + offset], as: UTF8.self) }
