import IppinSource
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
        for seed in 0..<20_000 {
            var generator = FrontMatterGenerator(seed: UInt64(seed))
            check(generator.bytes())
        }
    }

    @Test func brokenDocuments() {
        for seed in 0..<10_000 {
            var generator = FrontMatterGenerator(seed: UInt64(seed) &+ 1 << 32)
            check(Array((seed % 2 == 0 ? generator.mutated() : generator.soup()).utf8))
        }
    }

    @Test func everyTruncation() {
        let product = Array(("---\n" + FrontMatterSamples.product + "---\nstory").utf8)
        for length in 0...product.count { check(Array(product[..<length])) }
        for start in 0..<product.count { check(Array(product[start...])) }
        for seed in 0..<20 {
            var generator = FrontMatterGenerator(seed: UInt64(seed))
            let document = Array(generator.valid().utf8)
            for length in 0..<document.count { check(Array(document[..<length])) }
        }
    }

    @Test func rangesOutsideTheFileAreClamped() {
        #expect(dump(FrontMatterParser.parse(SourceFile(path: "a", bytes: Array("a: b".utf8)), range: 0..<100).root) == "{a: p\"b\"}")
        #expect(dump(FrontMatterParser.parse(SourceFile(path: "a", bytes: []), range: 5..<100).root) == "{}")
    }

    /// Repeated to 8 KiB and to 256 KiB: 32 times the input may take no more than 32 times the time, with generous room for noise.
    @Test(arguments: [
        "[", "{", "a: [", "[a, ", "{a: ", "- ", "- a\n", "a:\n ", "a: b\n", "a: {b: c}\n", "a", " ", "\n", "\t", "\r", "#", " #", "'", "\"", "''", "\\", "\"\\", "&a ", "!a ", "*a ", "&a", "? ", ": ", ":", "a: ", "a:", "a: |\n", "a: >\n b\n",
        " a\n", "  - a\n", "'a\n", "\"a\n ", "[a\n ", "]\n", "---\n", "%a\n", "\u{0}", "\u{FEFF}", "あ", "<<: a\n", "@\n", "- - ", "-\n", "a: '", "\u{85}",
    ])
    func takesLinearTime(_ piece: String) {
        func document(_ size: Int, _ start: String) -> [UInt8] {
            var bytes = Array(start.utf8)
            let piece = Array(piece.utf8)
            while bytes.count + piece.count <= size { bytes += piece }
            return bytes
        }
        let clock = ContinuousClock()
        for start in ["", "a: ", "a: [", "a: |\n  "] {
            let small = SourceFile(path: "a", bytes: document(8 * 1024, start))
            let large = SourceFile(path: "a", bytes: document(256 * 1024, start))
            let smallTime = (0..<3).map { _ in clock.measure { _ = FrontMatterParser.parse(small) } }.min() ?? .zero
            let largeTime = clock.measure { _ = FrontMatterParser.parse(large) }
            #expect(largeTime < .milliseconds(250) + smallTime * 32 * 8, "\(piece.debugDescription) after \(start.debugDescription): \(smallTime), then \(largeTime)")
        }
    }

    @Test func manyKeysAreNotComparedWithEachOther() {
        let text = (0..<20_000).map { "key-\($0): a\n" }.joined()
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a", bytes: Array(text.utf8)))
        #expect(diagnostics.map(\.id) == [])
        guard case .mapping(let entries) = root.value else { return }
        #expect(entries.count == 20_000)
    }
}
