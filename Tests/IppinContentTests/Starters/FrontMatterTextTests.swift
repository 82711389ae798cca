import IppinSource
import TestSupport
import Testing

@testable import IppinContent

struct FrontMatterTextTests {
    @Test func textsAreReadAsTheyWere() throws {
        for seed in 0..<3000 {
            var random = SeededRandom(seed: UInt64(seed))
            let pieces = ["a", "Honey", " ", ": ", " #", "'", "\"", "\\", "-", "[", "]", "{", ",", "&", "*", "!", "|", ">", "%", "@", "`", "é", "蜜", "\t", "\n", "\u{7F}", "\u{2028}", "no", "12", "🍯", "\u{FEFF}"]
            let text = (0..<1 + random.below(6)).map { _ in random.pick(pieces) }.joined()
            let file = SourceFile(path: "a", bytes: Array("key: \(FrontMatterText.scalar(text))\n".utf8))
            let (root, diagnostics) = FrontMatterParser.parse(file, range: 0..<file.bytes.count)
            guard case .mapping(let entries) = root.value, case .scalar(let scalar)? = entries.first?.value.value else { Issue.record("seed \(seed)"); continue }
            #expect(scalar.text == text && diagnostics.isEmpty, "\(text.debugDescription) became \(String(decoding: file.bytes, as: UTF8.self))")
        }
    }
}
