import IppinSource
import TestSupport
import Testing

struct DiagnosticPrinterTests {
    /// What is printed for one finding at the first mark of a text.
    private func printed(
        _ marked: String, _ message: String = "wrong", notes: [Diagnostic.Note] = [], fix: String? = nil, isColored: Bool = false
    ) -> String {
        let source = MarkedSource(marked)
        let span = SourceSpan(path: source.file.path, range: source.spans.first ?? 0..<0)
        let fixIts = fix.map { [FixIt.didYouMean($0, at: span)] } ?? []
        let bytes = source.file.bytes
        return DiagnosticPrinter(isColored: isColored) { _ in bytes }.text(for: [Diagnostic(.unknownRecord, message, at: span, notes: notes, fixIts: fixIts)])
    }

    @Test func showsTheLineACaretAndTheFix() {
        #expect(
            printed("---\ntitle: x\nvillage: «at-bashi»\n", "there is no village 'at-bashi'", fix: "at-bashy") == """
                content/test.md:3:10: error: there is no village 'at-bashi' [unknown-record]
                 3 | village: at-bashi
                   |          ^~~~~~~~ did you mean 'at-bashy'?

                """)
    }

    @Test func showsNotesWithTheirPlaces() {
        let note = Diagnostic.Note("first used in 'a.md'", at: SourceSpan(path: "a.md", range: 5..<6))
        #expect(
            printed("a: «b»\nc: d", notes: [note, .init("give each a number")]) == """
                content/test.md:1:4: error: wrong [unknown-record]
                 1 | a: b
                   |    ^
                  note: first used in 'a.md' (a.md:2:1)
                  note: give each a number

                """)
    }

    /// A marked line, its column as printed, and what stands under it.
    @Test(arguments: [
        ("title: «白い蜂蜜»と塩", 8, "       ^~~~~~~~"),
        ("白い蜂蜜: «x»", 7, "          ^"),
        ("a 🍯🧑‍🌾 «b»", 6, "       ^"),
        ("🇯🇵🇰🇬«x»", 3, "    ^"),
        ("☀️ «x»", 3, "   ^"),
        ("e\u{301}te\u{301} «x»", 5, "    ^"),
        ("한국어 «꿀»", 5, "       ^~"),
        ("ＡＢ«Ｃ»", 3, "    ^~"),
        ("a: «\u{301}»b", 4, "   ^"),
        ("«»", 1, "^"),
        ("a: «»", 4, "   ^"),
    ])
    func putsTheCaretUnderWhatIsMarked(marked: String, column: Int, under: String) {
        let lines = printed("first\n" + marked).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first?.hasPrefix("content/test.md:2:\(column): ") == true, "\(lines)")
        #expect(lines.dropFirst(2).first.map(String.init) == "   | " + under)
    }

    @Test func takesATabAsOneSpace() {
        #expect(printed("\tkey:\t«x»").contains(" 1 |  key: x\n   |       ^\n"))
    }

    @Test func passesOverAByteOrderMark() {
        let text = printed("\u{FEFF}title: «x»")
        #expect(text.hasPrefix("content/test.md:1:8: "))
        #expect(text.contains(" 1 | title: x\n   |        ^\n"))
    }

    @Test(arguments: ["\r\n", "\r", "\n"])
    func endsLinesAsTheFileDoes(end: String) {
        let text = printed("a: b\(end)c: «d»\(end)e: f")
        #expect(text.hasPrefix("content/test.md:2:4: "))
        #expect(text.contains(" 2 | c: d\n   |    ^\n"))
    }

    @Test func marksOnlyTheFirstOfSeveralLines() {
        #expect(printed("a: «b\nc: d»\n").contains(" 1 | a: b\n   |    ^\n"))
    }

    @Test func shortensLongLinesAroundTheMark() {
        let lines = printed(String(repeating: "a", count: 200) + "«" + String(repeating: "b", count: 100) + "»" + String(repeating: "c", count: 100))
            .split(separator: "\n").map(String.init)
        #expect(lines[0].hasPrefix("content/test.md:1:201: "))
        #expect(lines[1] == " 1 | …" + String(repeating: "a", count: 39) + String(repeating: "b", count: 59) + "…" + String(repeating: "c", count: 19) + "…")
        #expect(lines[2] == "   | " + String(repeating: " ", count: 40) + "^" + String(repeating: "~", count: 59))
    }

    @Test func widthOfAShortenedJapaneseLineIsKept() {
        let lines = printed(String(repeating: "蜜", count: 100) + "«蜂»").split(separator: "\n").map(String.init)
        #expect(lines[1] == " 1 | …" + String(repeating: "蜜", count: 39) + "蜂")
        #expect(lines[2] == "   | " + String(repeating: " ", count: 79) + "^~")
    }

    @Test func makesControlCharactersHarmless() {
        let text = printed("a\u{1B}[31m\u{7}\u{202E}\u{2066}\u{9B}\u{7F}«x»", "no '\u{1B}]0;x\u{7}'")
        #expect(text.contains("no '␛]0;x␇'"))
        #expect(text.contains(" 1 | a␛[31m␇\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}x\n"))
        let isCommand: (Unicode.Scalar) -> Bool = { ($0.value < 0x20 && $0 != "\n") || 0x7F...0x9F ~= $0.value || 0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value }
        #expect(!text.unicodeScalars.contains(where: isCommand))
    }

    @Test func showsALineSeparatorWithoutBreakingTheLine() {
        #expect(printed("a\u{2028}b\u{2029}«c»").contains(" 1 | a\u{FFFD}b\u{FFFD}c\n   |     ^\n"))
    }

    @Test func showsBytesThatAreNotText() {
        let printer = DiagnosticPrinter(isColored: false) { _ in [0x61, 0xFF, 0x62] }
        let text = printer.text(for: [Diagnostic(.invalidUTF8, "no text", at: SourceSpan(path: "x", range: 1..<2))])
        #expect(text == "x:1:2: error: no text [invalid-utf8]\n 1 | a\u{FFFD}b\n   |  ^\n")
    }

    @Test func saysOnlyThePlaceOfAFileThatIsGone() {
        let span = SourceSpan(path: "a.md", range: 3..<4)
        let printer = DiagnosticPrinter(isColored: false) { _ in nil }
        #expect(printer.text(for: [Diagnostic(.unknownRecord, .warning, "gone", at: span, fixIts: [.didYouMean("b", at: span)])])
            == "a.md: warning: gone [unknown-record]\n  fix: did you mean 'b'?\n")
    }

    @Test func aSpanBehindTheEndOfAFileIsNoCrash() {
        let printer = DiagnosticPrinter(isColored: false) { _ in Array("ab\n".utf8) }
        let text = printer.text(for: [Diagnostic(.unknownRecord, "late", at: SourceSpan(path: "a", range: 90..<100))])
        #expect(text == "a:2:1: error: late [unknown-record]\n 2 | \n   | ^\n")
    }

    @Test func coloursOnlyWhenAsked() {
        let colored = printed("a: «b»", fix: "c", isColored: true)
        let plain = printed("a: «b»", fix: "c")
        #expect(!plain.contains("\u{1B}"))
        #expect(colored.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func sortsByFileAndPlaceWhateverTheOrder() {
        func finding(_ path: String, _ range: Range<Int>, _ id: DiagnosticID = .unknownKey, _ message: String = "m") -> Diagnostic {
            Diagnostic(id, message, at: SourceSpan(path: path, range: range))
        }
        let ordered = [
            finding("a.md", 0..<1), finding("a.md", 2..<3, .duplicateKey), finding("a.md", 2..<3, .unknownKey, "a"), finding("a.md", 2..<3, .unknownKey, "b"),
            finding("a.md", 2..<4), finding("a.md", 10..<11), finding("b.md", 0..<1), finding("é.md", 0..<1),
        ]
        var random = SeededRandom(seed: 1)
        for _ in 0..<20 {
            #expect(ordered.shuffled(using: &random).sorted() == ordered)
        }
        let printer = DiagnosticPrinter(isColored: false) { _ in Array("a\nb\nc\nd\ne\nf".utf8) }
        #expect(printer.text(for: ordered.shuffled(using: &random)) == printer.text(for: ordered))
    }

    /// A story of one line with a finding every few bytes.
    @Test func manyFindingsOnOneLongLineTakeLinearTime() {
        func seconds(_ count: Int) -> Double {
            let bytes = Array(String(repeating: "<b> ", count: count).utf8)
            let findings = (0..<count).map { Diagnostic(.rawHTML, "html", at: SourceSpan(path: "a", range: $0 * 4..<$0 * 4 + 3)) }
            let printer = DiagnosticPrinter(isColored: false) { _ in bytes }
            return (0..<2).map { _ in ProcessorTime.of { _ = printer.text(for: findings) } }.min() ?? 0
        }
        let small = seconds(250)
        #expect(seconds(1000) < max(0.5, small * 4 * 3))
    }
}
