import IppinSource
import TestSupport
import Testing
import Yams

@testable import IppinContent

@Suite("Front matter: what is accepted") struct AcceptedFrontMatterTests {
    static let documents: [(source: String, tree: String)] = [
        // Documents
        ("", "{}"), ("# only a comment\n\n", "{}"), ("\u{FEFF}a: b", "{a: p\"b\"}"), ("a: b\r\nc: d\r\n", "{a: p\"b\", c: p\"d\"}"),
        ("a: b\rc: d", "{a: p\"b\", c: p\"d\"}"), ("\n  a: b\n  c: d\n", "{a: p\"b\", c: p\"d\"}"), ("---a: ---\n", "{---a: p\"---\"}"),
        // Plain texts
        ("country: NO\ncode: 0409.00\nnumber: 1e3\nnull: ~\n", "{country: p\"NO\", code: p\"0409.00\", number: p\"1e3\", null: p\"~\"}"),
        ("a:  spaced   out \t # comment\n", "{a: p\"spaced   out\"}"), ("a: b#c\n", "{a: p\"b#c\"}"), ("a:\tb\tc\n", "{a: p\"b\\{9}c\"}"),
        ("url: https://a.example/?b=c&d#e\n", "{url: p\"https://a.example/?b=c&d#e\"}"), ("a: b:c ::d\n", "{a: p\"b:c ::d\"}"),
        ("a: -1\nb: ?x\nc: :y\n", "{a: p\"-1\", b: p\"?x\", c: p\":y\"}"), ("a: it's [a] \"b\" {c}, *d* &e !f | > % @\n", "{a: p\"it's [a] \\\"b\\\" {c}, *d* &e !f | > % @\"}"),
        ("a b c : d\n", "{\"a b c\": p\"d\"}"), ("名前: 白い蜂蜜 🍯\n", "{\"名前\": p\"白い蜂蜜 🍯\"}"), ("he: שלום, עולם\n", "{he: p\"שלום, עולם\"}"),
        // Values left out
        ("a:\nb: # comment\nc:", "{a: p\"\", b: p\"\", c: p\"\"}"), ("a:\n-\n- b\n", "{a: [p\"\", p\"b\"]}"), ("a: {b: , c: }\n", "{a: {b: p\"\", c: p\"\"}}"),
        // Quotes
        ("a: 'it''s # : \\n'\n", "{a: s\"it's # : \\\\n\"}"), ("a: ''\nb: \"\"\nc: ''''\n", "{a: s\"\", b: d\"\", c: s\"'\"}"),
        ("a: \"q \\\" b \\\\ s \\/ t \\t n \\n x \\x41 u \\u3042 U \\U0001F36F\"\n", "{a: d\"q \\\" b \\\\ s / t \\{9} n \\n x A u あ U 🍯\"}"),
        ("a: \"\\0\\a\\b\\v\\f\\r\\e\\ \\N\\_\\L\\P\\\t\"\n", "{a: d\"\\{0}\\{7}\\{8}\\{b}\\{c}\\{d}\\{1b} \\{85}\\{a0}\\{2028}\\{2029}\\{9}\"}"),
        ("'a: b' : c\n\"d # e\": f # g\n", "{\"a: b\": p\"c\", \"d # e\": p\"f\"}"), ("\"<<\": a\n", "{\"<<\": p\"a\"}"),
        // Block mappings and sequences
        ("a:\n  b:\n    c: d\n  e: f\ng: h\n", "{a: {b: {c: p\"d\"}, e: p\"f\"}, g: p\"h\"}"), ("a:\n\n  # comment\n      b: c\n # comment\nd: e", "{a: {b: p\"c\"}, d: p\"e\"}"),
        ("a:\n  - b\n  - c\n", "{a: [p\"b\", p\"c\"]}"), ("a:\n- b\n- c\nd: e\n", "{a: [p\"b\", p\"c\"], d: p\"e\"}"),
        ("a:\n  - b: c\n    d: e\n  - f: g\n", "{a: [{b: p\"c\", d: p\"e\"}, {f: p\"g\"}]}"), ("a:\n-   b: c\n    d:\n    - e\n", "{a: [{b: p\"c\", d: [p\"e\"]}]}"),
        ("a:\n- - b\n  - c\n- d\n", "{a: [[p\"b\", p\"c\"], p\"d\"]}"), ("a:\n-\n  b: c\n-\n  - d\n", "{a: [{b: p\"c\"}, [p\"d\"]]}"),
        ("a:\n  plain text\nb:\n  'quoted'\nc:\n  [d]\n", "{a: p\"plain text\", b: s\"quoted\", c: [p\"d\"]}"), ("a:\n- 10:30\n- https://b.example\n- x:y\n", "{a: [p\"10:30\", p\"https://b.example\", p\"x:y\"]}"),
        // Flow
        ("a: []\nb: {}\nc: [ ]\n", "{a: [], b: {}, c: []}"), ("a: [b, 'c, d', \"e]\", f g, ]\n", "{a: [p\"b\", s\"c, d\", d\"e]\", p\"f g\"]}"),
        ("a: {b: c, 'd': [e, {f: g}], \"h\" : i}\n", "{a: {b: p\"c\", d: [p\"e\", {f: p\"g\"}], h: p\"i\"}}"), ("a: [b:c, https://d.example/?e]\n", "{a: [p\"b:c\", p\"https://d.example/?e\"]}"),
        ("a: [-1, -b, b#c, 17.2 %]  # d\n", "{a: [p\"-1\", p\"-b\", p\"b#c\", p\"17.2 %\"]}"), ("a:\n- [b]\n- {c: d}\n", "{a: [[p\"b\"], {c: p\"d\"}]}"),
        // Block texts
        ("a: |\n  b\n  c\nd: e\n", "{a: l\"b\\nc\\n\", d: p\"e\"}"), ("a: |-\n  b\n\n\nc: d\n", "{a: l\"b\", c: p\"d\"}"), ("a: |+\n  b\n\n\nc: d\n", "{a: l\"b\\n\\n\\n\", c: p\"d\"}"),
        ("a: >\n  b\n  c\n\n  d\n", "{a: f\"b c\\nd\\n\"}"), ("a: >-\n  b\n    c\n    d\n  e\n", "{a: f\"b\\n  c\\n  d\\ne\"}"), ("a: >-\n  b\n\n    c\n\n  d\n", "{a: f\"b\\n\\n  c\\n\\nd\"}"),
        ("a: |2\n   b\n  c\n", "{a: l\" b\\nc\\n\"}"), ("a: |1-  # comment\n  b\n c\n", "{a: l\" b\\nc\"}"), ("a: >+1\n b\n c\n\n", "{a: f\"b c\\n\\n\"}"),
        ("a: |\n\n  b # c\n  - d: e\n  ---\n", "{a: l\"\\nb # c\\n- d: e\\n---\\n\"}"), ("a: |\nb: >\n", "{a: l\"\", b: f\"\"}"), ("a: |+\n\n\nb: c\n", "{a: l\"\\n\\n\", b: p\"c\"}"),
        ("a: |\n  b", "{a: l\"b\"}"), ("a: |\n  b\n # comment\nc: d\n", "{a: l\"b\\n\", c: p\"d\"}"), ("a:\n- |\n b\n- >-\n  c\n  d\n", "{a: [l\"b\\n\", f\"c d\"]}"),
        ("a:\n- b: |\n   c\n  d: e\n", "{a: [{b: l\"c\\n\", d: p\"e\"}]}"), ("a: |\r\n  b\r\n  c\r\n", "{a: l\"b\\nc\\n\"}"), ("a: >-\n  b\n  \tc\n  d\n", "{a: f\"b\\n\\{9}c\\nd\"}"),
        ("a: >-\n  b  \n  c \n", "{a: f\"b   c \"}"), ("a: >-\n  こんにちは\n  世界\n", "{a: f\"こんにちは 世界\"}"), ("a: |\n  b\n   \n  c\n", "{a: l\"b\\n \\nc\\n\"}"),
    ]

    @Test(arguments: documents) func readsTheTree(_ source: String, tree: String) throws {
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(source.utf8)))
        #expect(diagnostics.map(\.message) == [])
        #expect(dump(root) == tree)
        let reference = try Yams.compose(yaml: source).map { dump($0) } ?? "{}"
        #expect(dump(root, styles: false) == reference, "Yams reads another tree")
    }

    @Test func spansAreOffsetsInTheFile() throws {
        let source = MarkedSource("---\n«title»: «White»\n«list»:\n  «- «'a b'»\n  - «{«c»: «d»}»»\n«text»: «>-\n  e\n  f»\n«none»:«»\n---\nstory")
        let split = FrontMatterSplit(source.file)
        let root = FrontMatterParser.parse(source.file, range: split.frontMatter).root
        var spans: [Range<Int>] = []
        collect(root, into: &spans)
        #expect(spans == source.spans)
    }

    /// Every span below the root in the order in which it opens.
    private func collect(_ node: FrontMatterNode, into spans: inout [Range<Int>]) {
        switch node.value {
        case .scalar: break
        case .sequence(let items):
            for item in items {
                spans.append(item.range)
                collect(item, into: &spans)
            }
        case .mapping(let entries):
            for entry in entries {
                spans += [entry.keyRange, entry.value.range]
                collect(entry.value, into: &spans)
            }
        }
    }

    @Test func theProductOfTheContractIsRead() {
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a.md", bytes: Array(FrontMatterSamples.product.utf8)))
        #expect(diagnostics.isEmpty)
        guard case .mapping(let entries) = root.value else {
            Issue.record("the root is no mapping")
            return
        }
        #expect(entries.count == 23)
        #expect(entries.first { $0.key == "hs-code" }.map { dump($0.value) } == "d\"0409.00\"")
        #expect(entries.first { $0.key == "certificates" }.map { dump($0.value) } == "[p\"organic-eu\", {scheme: p\"lab-report\", number: p\"KG-26-114\", until: p\"2027-06-30\"}]")
    }

    @Test func depthIsBounded() {
        let most = FrontMatterParser.maximumDepth
        let deepest = "a: " + String(repeating: "[", count: most - 1) + String(repeating: "]", count: most - 1)
        #expect(FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(deepest.utf8))).diagnostics.isEmpty)
        let blocks = (0..<most).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
        #expect(FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(blocks.utf8))).diagnostics.isEmpty)
    }
}
