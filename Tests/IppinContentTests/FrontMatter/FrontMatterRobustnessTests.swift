import Foundation
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

/// Nothing that a file holds may crash the parser, and its time grows with the file's size and no faster.
@Suite("Front matter: hostile input") struct FrontMatterRobustnessTests {
    /// Parses, and checks what holds for any input: spans inside the file and in order, few findings.
    private func check(_ bytes: [UInt8]) {
        let file = SourceFile(path: "a.md", bytes: bytes)
        let split = FrontMatterSplit(file)
        for range in [nil, split.frontMatter] {
            let (root, diagnostics) = FrontMatterParser.parse(file, range: range)
            #expect(areNested(root, in: 0..<bytes.count))
            #expect(diagnostics.count <= FrontMatterParser.maximumDiagnostics)
            #expect(diagnostics == diagnostics.sorted())
            #expect(diagnostics.allSatisfy { $0.span.range.upperBound <= bytes.count && !$0.message.isEmpty && $0.fixIts.allSatisfy { $0.span.range.upperBound <= bytes.count } })
        }
    }

    private func areNested(_ node: FrontMatterNode, in range: Range<Int>) -> Bool {
        guard range.lowerBound <= node.range.lowerBound, node.range.upperBound <= range.upperBound else { return false }
        switch node.value {
        case .scalar: return true
        case .sequence(let items): return items.allSatisfy { areNested($0, in: node.range) }
        case .mapping(let entries): return entries.allSatisfy { $0.keyRange.upperBound <= $0.value.range.lowerBound && areNested($0.value, in: node.range) }
        }
    }

    @Test func arbitraryBytes() {
        for seed in 0..<5_000 {
            var generator = FrontMatterGenerator(seed: UInt64(seed))
            check(generator.bytes())
        }
    }

    @Test func brokenDocuments() {
        for seed in 0..<4_000 {
            var generator = FrontMatterGenerator(seed: UInt64(seed) &+ 1 << 32)
            check(Array((seed % 2 == 0 ? generator.mutated() : generator.soup()).utf8))
        }
    }

    @Test func everyTruncation() {
        let product = Array(("---\n" + FrontMatterSamples.product + "---\nstory").utf8)
        for length in 0...product.count { check(Array(product[..<length])) }
        for start in 0..<product.count { check(Array(product[start...])) }
        for seed in 0..<8 {
            var generator = FrontMatterGenerator(seed: UInt64(seed))
            let document = Array(generator.valid().utf8)
            for length in 0..<document.count { check(Array(document[..<length])) }
        }
    }

    @Test func rangesOutsideTheFileAreClamped() {
        #expect(dump(FrontMatterParser.parse(SourceFile(path: "a", bytes: Array("a: b".utf8)), range: 0..<100).root) == "{a: p\"b\"}")
        #expect(dump(FrontMatterParser.parse(SourceFile(path: "a", bytes: []), range: 5..<100).root) == "{}")
    }

    /// Repeated to 4 KiB and to 64 KiB: 16 times the input takes 16 times the work. Time of the processor's, not of the clock, with room for noise;
    /// quadratic work would take 256 times as long.
    @Test(arguments: [
        "[", "{", "a: [", "[a, ", "{a: ", "- ", "- a\n", "a:\n ", "a: b\n", "a: {b: c}\n", "a", " ", "\n", "\t", "\r", "#", " #", "'", "\"", "''", "\\", "\"\\", "&a ", "!a ", "*a ", "&a", "? ", ": ", ":", "a: ", "a:", "a: |\n", "a: >\n b\n",
        " a\n", "  - a\n", "'a\n", "\"a\n ", "[a\n ", "]\n", "---\n", "%a\n", "\u{0}", "\u{FEFF}", "あ", "<<: a\n", "@\n", "- - ", "-\n", "a: '", "\u{85}",
    ])
    func takesLinearTime(_ piece: String) {
        for start in ["", "a: ", "a: [", "a: |\n  "] {
            let small = (0..<3).map { _ in time(start, piece, size: 4 * 1024) }.min() ?? 0
            let large = (0..<2).map { _ in time(start, piece, size: 64 * 1024) }.min() ?? 0
            #expect(large < 0.05 + small * 16 * 5, "\(piece.debugDescription) after \(start.debugDescription): \(small) s, then \(large) s")
        }
    }

    @Test(arguments: ["[", "{a: ", "- ", "a:\n ", "a", "\n", "'", "\"\\", "&a ", "a: |\n", "\u{0}", "- - ", "あ", "\t", ": "])
    func theLargestDocumentIsRead(_ piece: String) {
        for start in ["", "a: ["] { #expect(time(start, piece, size: FrontMatterParser.maximumBytes) < 10) }
    }

    /// The seconds that the processor works on a document of `piece` again and again.
    private func time(_ start: String, _ piece: String, size: Int) -> Double {
        var bytes = Array(start.utf8)
        while bytes.count + piece.utf8.count <= size { bytes += piece.utf8 }
        let file = SourceFile(path: "a", bytes: bytes)
        return ProcessorTime.of { _ = FrontMatterParser.parse(file) }
    }

    @Test func manyKeysAreNotComparedWithEachOther() {
        let text = (0..<20_000).map { "key-\($0): a\n" }.joined()
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a", bytes: Array(text.utf8)))
        #expect(diagnostics.map(\.id) == [])
        guard case .mapping(let entries) = root.value else { return }
        #expect(entries.count == 20_000)
    }
}
