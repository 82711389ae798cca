import IppinSource
import TestSupport
import Testing
import Yams

@testable import IppinContent

/// Every document that is accepted must be the same tree for Yams. What both read differently, the parser has to refuse.
@Suite("Front matter: agreement with Yams") struct YamsAgreementTests {
    private enum Outcome: Equatable { case refused, agreed, differs(ours: String, yams: String) }

    private func compare(_ source: String) -> Outcome {
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(source.utf8)))
        if diagnostics.hasErrors { return .refused }
        let ours = dump(root, styles: false)
        // The mark belongs to the encoding, not to the text; Yams, which tells libyaml the encoding, would count it as a column.
        let text = source.unicodeScalars.first == "\u{FEFF}" ? String(source.unicodeScalars.dropFirst()) : source
        let yams: String
        do { yams = try Yams.compose(yaml: text).map { dump($0) } ?? "{}" } catch { yams = "error: \(error)" }
        return ours == yams ? .agreed : .differs(ours: ours, yams: yams)
    }

    /// Compares `count` documents, records the first few that differ, and returns the share in percent that was accepted.
    private func accepted(_ count: Int, of name: String, _ source: (inout FrontMatterGenerator) -> String) -> Int {
        var agreed = 0
        var differing = 0
        for seed in 0..<count {
            var generator = FrontMatterGenerator(seed: UInt64(seed))
            let text = source(&generator)
            switch compare(text) {
            case .agreed: agreed += 1
            case .refused: break
            case .differs(let ours, let yams):
                differing += 1
                if differing <= 5 { Issue.record("\(name) \(seed) \(text.debugDescription)\n  ours \(ours)\n  Yams \(yams)") }
            }
        }
        #expect(differing == 0)
        return agreed * 100 / count
    }

    @Test func generatedDocuments() {
        #expect(accepted(10_000, of: "valid document") { $0.valid() } >= 97)
    }

    @Test func mutatedDocuments() {
        #expect(accepted(5_000, of: "mutated document") { $0.mutated() } >= 10)
    }

    @Test func soup() {
        #expect(accepted(10_000, of: "soup") { $0.soup() } >= 2)
    }

    /// Both sides of places where YAML 1.1, YAML 1.2 and libyaml are known to part.
    @Test(arguments: [
        "a: |\n\tb\n", "a: |\n  \tb\n", "a: |#c\n  b\n", "a: |\n    \n  b\n", "a: >\n\n    \n  b\n", "a: |9\n b\n", "a: |\n b\n  c\n d\n\n\n", "a: >-\n  b\n\n\n   c\n\n\n  d\n", "a: >\n\n\n  b\n",
        "a: |+", "a: |+\n", "a: |+\n\n", "a: |-\n\n", "a: >+\n  \n   \n", "a: |\n  b\n   ", "a: |\n  b\n  ", "a: |\n  b\n ", "a: |1\n   \n  b\n", "a: >1\n   \n  b\n", "a: >\n  b\n   \n  c\n", "a: >\n b\n\tc\n d\n",
        "a: [?b]", "a: [b?c]", "a: [b:?c]", "a: [b:]", "a: [:b]", "a: [-]", "a: [-,b]", "a: [- b]", "a: {?b: c}", "a: {b}", "a: {b:c}", "a: {\"b\":c}", "a: [b: c]", "a: [[b]: c]", "a: [b]: c", "[a]: b", "{a: b}: c", "a: [b]#c",
        "a: \"b\"#c", "a: 'b'c", "a: \"\\/\"", "a: \"\\'\"", "a: \"\\ud83c\\udf6f\"", "a: \"\\U00110000\"", "a: '\t'", "a:\t\tb", "a\t: b", "-\ta", "a:\n-\tb", "a: - b", "a: -\n", "a: ? b", "? a\n: b", "? a", ": a", "a: : b", "a: b: c", "a:: b",
        "::a: b", "?a: b", "-a: b", "- a", "a", "'a'", "|\n a", "a: %b", "%a: b", "a:\n%b: c", " %a: b", "a: @b", "a: `b`", "a: ,b", "a: ]b", "--- a", "---\na: b", "a: b\n...", "a: b\n---", "a: b\n--- c", "a:\n  ---\n", "a:\n ...\n", "a:\n---b: c",
        "a: \u{FEFF}b", "a: b\u{85}c", "a: b\u{2028}c", "a: b #\u{2029}c: d", "a: \u{7F}", "a: \u{FFFE}", "a: \u{FFFD}", "a: \u{1F36F}\u{E0001}", "é: a\ne\u{301}: b", "a: b\na: c", "<<: a", "a: &b", "&a b: c", "*a: b", "!a b: c", "a: !b",
        "a:\n b: c\n  d: e", "a:\n  b: c\n d: e", "a: b\n c: d", "a: b\n c", "a: 'b\n c'", "a: [b,\n c]", "a:\n- b\n c: d", "a:\n - b\n- c", "a:\n- b\n- c\n - d", "a:\n- b: c\n d: e", "a:\n- b: c\n   d: e", "a:\n-  b: c\n  d: e", "a:\n  b\n  c: d",
        "a:\n b\nc: d", "a:\n 'b'\nc: d", "a:\n  |\n  b\n", "a:\n    |\n  b\n", "a:\n- - |\n   b\n", "a:\n- - |1\n    b\n", "a:\n - b:\n   - c\n   - d\n   e: f", "a:\n- b:\n  - c\n- d", "a: #b\n  c", "a: # b\n- c", "a:#b", "a: b # c\n # d\n", "a: b\n  # c\nd: e",
        "a: [b, c] # d", "a: [ , b]", "a: [b,, c]", "a: [b,]", "a: {b: c,}", "a: {,}", "a: {b: }", "a: {b: , c: d}", "a: {b: \"c\", 'd' : [e]}", "a: {b: c, b: d}", "a: [b c, d  e]", "a: [b #c]", "a: [b#c]", "a: {b: c: d}", "a: [\"b\": c]", "a: [b] c",
        "\u{FEFF}a: b", "\u{FEFF}# a\n", " \u{FEFF}a: b", "a: b\r\nc: |\r\n  d\r\n\r\n  e\r\n", "a: b\rc: d\r", "a: |\r  b\r\r  c", "a:\n\n\n  b: c\n\n\n", " a: b\n c: d\n", "  a: b\n c: d\n", "a:  \n  b:  \n    c:  \n", "'a':b", "\"a\" : b", "'': a", "\"\": ''",
    ])
    func nasty(_ source: String) {
        let outcome = compare(source)
        #expect(outcome == .refused || outcome == .agreed)
    }

    @Test func longKeysEndWhereYAMLEndsThem() {
        for length in [999, 1000, 1001, 1023, 1024, 1025, 1100] {
            for source in [String(repeating: "k", count: length) + ": a", "a: {" + String(repeating: "k", count: length) + ": b}", "k" + String(repeating: " ", count: length) + ": a"] {
                let outcome = compare(source)
                #expect(outcome == .refused || outcome == .agreed)
            }
        }
    }
}
