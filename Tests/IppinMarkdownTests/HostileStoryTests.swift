import IppinMarkdown
import IppinModel
import IppinSource
import TestSupport
import Testing

/// Stories made to be slow or large end soon: as an error or as a story.
@Suite(.serialized) struct HostileStoryTests {
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable (Int) -> String
        var testDescription: String { name }

        init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
            self.name = name
            self.make = make
        }

        /// `unit` until the story has the size.
        init(repeating unit: String, after start: String = "", then end: String = "") {
            self.init("\(start.prefix(12))\(unit.prefix(24))…") { start + String(repeating: unit, count: $0 / unit.utf8.count) + end }
        }
    }

    static let attacks: [Attack] =
        [
            "[", "![", "[]", "[a](", "[a](<b", "[a](b \"", "[a](b 'c", "![[]()", "[^a]", "]", "[a][", "*a_ ", "*a **a ", "a**b", "_", "__a", "*", "**a *a ", "~~a ~",
            "*太「", "**「太」", "~~*「", "_「", "`", "`a", "<", "<!", "<!--", "<!--a-", "<?", "<![CDATA[", "<!A ", "<a x='", "<a ", "</", "&", "&#", "&amp", "\\", "\\*",
            ">", "> ", "- ", "1. ", "* a\n", "- a\n\n", "a\n\n", "\t", " ", "\n", "#", "# a\n", "# \n", "a\n=\n", "```\n", "~~~\n", "    a\n", "|", "|a", "|-", "|-\n", "a|b\n-|-\n",
            "www._", "www.a.", "http://", "http://a)", "http://a_.", ":", "://", "w", "ww", "a@", "@", "a@b.", "a.b@c.d ", "_a@", "{", "{漢|", "{漢|か", "{漢|か}", "\"", "'", " '", "\"a ",
            "'a", "-", "--- ", ".", "... ", "漢\n", "漢", "[a]: b\n", "[a]: b 'c\n", "[^a]: b\n\n", "[^a]\n\n[^a]: b\n\n", "<b>", "<b>\n\n", "[x](y) ", "![](a.jpg) ", "![x](a.jpg)\n\n", "# x\n\n",
            "* * * ", "> - ", "- > ", "1) - ", noncharacter(0), "\u{0}", "\u{2}", "~\u{2}~", "e\u{301}", "👩‍👩‍👧 ",
        ].map { Attack(repeating: $0) } + [
            Attack("a table with short rows") { "|" + String(repeating: "a|", count: 200) + "\n|" + String(repeating: "-|", count: 200) + "\n" + String(repeating: "|\n", count: $0 / 2) },
            Attack("a table of many rows") { "|a|b|\n|-|-|\n" + String(repeating: "|\n", count: $0 / 2) },
            Attack("a wide header") { String(repeating: "a|", count: $0 / 4) + "\n" + String(repeating: "-|", count: $0 / 4) + "\n" },
            Attack("many headers in a paragraph") { String(repeating: "a|b\n-|-|-\n", count: $0 / 10) },
            Attack("a long paragraph before tables") { String(repeating: "a\n", count: $0 / 4) + String(repeating: "-|\n", count: $0 / 6) },
            Attack("a long reference used often") { "[a]: " + String(repeating: "b", count: $0 / 2) + "\n\n" + String(repeating: "[a] ", count: $0 / 8) },
            Attack("a long title used often") { "[a]: b '" + String(repeating: "c\n", count: $0 / 4) + "'\n\n" + String(repeating: "[a] ", count: $0 / 8) },
            Attack("many references") { n in (0..<n / 20).map { "[a\($0)]: /b\n" }.joined() + "\n" + (0..<n / 20).map { "[a\($0)] " }.joined() },
            Attack("equal headings") { String(repeating: "# a\n", count: $0 / 4) },
            Attack("many footnotes") { n in (0..<n / 30).map { "x[^\($0)]\n\n[^\($0)]: y\n\n" }.joined() },
            Attack("one footnote, many marks") { "[^a]: y\n\n" + String(repeating: "x[^a] ", count: $0 / 6) },
            Attack("footnotes in footnotes") { n in (0..<n / 20).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]" },
            Attack("lists ever deeper") { n in
                var text = ""
                var level = 0
                while text.utf8.count < n {
                    text += String(repeating: " ", count: 2 * level) + "- a\n"
                    level += 1
                }
                return text
            },
            Attack("quotations ever deeper") { n in (1...Int(Double(n).squareRoot())).map { String(repeating: ">", count: $0) + " a\n" }.joined() },
            Attack("lists of one line with lazy text") { String(repeating: "- ", count: 20) + "a\n" + String(repeating: "b\n", count: $0 / 2) },
            Attack("lists of one line and blank lines") { String(repeating: "- ", count: 20) + "a" + String(repeating: "\n", count: $0) },
            Attack("ticks of every length") { n in
                var text = ""
                var length = 1
                while text.utf8.count < n {
                    text += String(repeating: "`", count: length % 90) + " "
                    length += 1
                }
                return text
            },
            Attack("nested emphasis") { String(repeating: "*a ", count: $0 / 6) + String(repeating: "a* ", count: $0 / 6) },
            Attack("nested brackets") { String(repeating: "[", count: $0 / 2) + String(repeating: "]", count: $0 / 2) },
            Attack("nested links") { String(repeating: "[a](", count: $0 / 8) + String(repeating: ")", count: $0 / 2) },
            Attack("nested pictures") { String(repeating: "![a", count: $0 / 8) + String(repeating: "](b)", count: $0 / 8) },
            Attack("a link's brackets") { "[a](" + String(repeating: "(", count: $0) },
            Attack("open HTML tags") { String(repeating: "<a b=\"c\" ", count: $0 / 9) },
            Attack("missing links") { n in (0..<n / 12).map { "[x](&#\($0 % 90 + 35);q)" }.joined() },
        ]

    @Test(arguments: attacks) func endsSoon(_ attack: Attack) throws {
        let source = attack.make(100_000)
        var story: Story?
        // A debug build is some twenty times slower than what is shipped.
        #if DEBUG
            let limit = 3.0
        #else
            let limit = 0.1
        #endif
        let seconds = try ProcessorTime.of { story = try Story(source, language: "ja") }
        let parsed = try #require(story)
        #expect(seconds < limit, "\(attack.name) took \(seconds) s")
        #expect(parsed.prose.text.count <= 4 * source.utf8.count + 1_000_000)
        #expect(parsed.prose.events.count <= 2_000_000)
        checkWellFormed(parsed.prose)
    }

    @Test func aStoryOfAMegabyteIsRead() throws {
        let paragraph = String(repeating: "A plain sentence with *emphasis*, a [link](/villages/) and no surprise. ", count: 6) + "\n\n"
        let story = try Story(String(repeating: paragraph, count: 2000))
        #expect(story.diagnostics.isEmpty)
        #expect(story.prose.links.count == 12_000)
    }

    @Test func aLongerStoryIsRefused() throws {
        let story = try Story(String(repeating: "a ", count: 600_000))
        #expect(story.prose.isEmpty)
        #expect(story.diagnostics.map(\.id) == [.storyTooComplex])
        #expect(story.diagnostics.first?.message == "a story has at most 1 MiB of text, but found 1200000 bytes")
    }

    @Test func aRefusalPointsAtItsLine() throws {
        let story = try Story("Text\n\n" + String(repeating: ">", count: 70) + " deep\n")
        #expect(story.findings.first?.hasPrefix("story-too-complex: >>>>") == true)
        let nested = try Story("Text\n\nline " + String(repeating: "*a **b ", count: 200) + String(repeating: "b** a* ", count: 200))
        #expect(nested.findings.first?.hasPrefix("story-too-complex: line *a") == true)
    }
}

/// What every story's events keep to, whatever it was made of.
func checkWellFormed(_ prose: Prose, sourceLocation: SourceLocation = #_sourceLocation) {
    var open: [ProseElement] = []
    var isSound = true
    let slice = { (slice: TextSlice) -> Bool in
        slice.range.upperBound <= prose.text.count && String(validating: prose.text[slice.range], as: UTF8.self) != nil
    }
    for (index, event) in prose.events.enumerated() {
        switch event {
        case .open(let element):
            open.append(element)
            if case .link(let link) = element, Int(link) >= prose.links.count { isSound = false }
            if case .heading(let heading) = element, Int(heading) >= prose.headings.count { isSound = false }
        case .close(let element): if open.popLast() != element { isSound = false }
        case .text(let text), .code(let text), .codeBlock(let text), .codeLanguage(let text), .rubyReading(let text): if !slice(text) { isSound = false }
        case .rubyBase(let text):
            guard slice(text), index + 1 < prose.events.count, case .rubyReading = prose.events[index + 1] else {
                isSound = false
                break
            }
        case .picture(let picture): if Int(picture) >= prose.pictures.count { isSound = false }
        case .footnoteReference(let number, _), .footnoteReturn(let number, _): if Int(number) > prose.footnoteCount { isSound = false }
        case .softBreak, .lineBreak, .thematicBreak: break
        }
        if !isSound { break }
    }
    #expect(isSound && open.isEmpty, sourceLocation: sourceLocation)
    #expect(Set(prose.headings.map(\.id)).count == prose.headings.count && prose.headings.allSatisfy { !$0.id.isEmpty }, sourceLocation: sourceLocation)
}
