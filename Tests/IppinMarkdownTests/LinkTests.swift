import IppinMarkdown
import IppinModel
import IppinSource
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("../../villages/at-bashy/index.md", "record:villages/at-bashy"),
        ("../../villages/at-bashy/index.de.md#the-way", "record:villages/at-bashy#the-way"),
        ("../felt/index.md#%E4%BD%9C", "record:products/felt#作"),
        ("index.de.md", "record:products/white-honey"),
        ("./index.md", "record:products/white-honey"),
        ("/villages/", "/villages/"),
        ("/about/#us", "/about/#us"),
        ("#%E4%BD%9C%E3%82%8A%E6%96%B9", "#作り方"),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTP://example.com", "http://example.com"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("tel:+996312", "tel:+996312"),
    ])
    func isDecided(_ url: String, _ href: String) throws {
        let story = try Story("A [link](\(url)).")
        #expect(story.prose.links.first.flatMap { ProseHTML.href($0.destination) } == href)
        #expect(story.diagnostics.isEmpty)
        #expect(story.prose.links.first.map { url.hasSuffix(story.at($0.sourceRange)) } == true)
    }

    @Test(arguments: [
        ("javascript:alert(1)", "unsafe-link"), ("JaVaScRiPt:alert(1)", "unsafe-link"), ("javascript&colon;alert(1)", "unsafe-link"), ("data:text/html,x", "unsafe-link"),
        ("vbscript:x", "unsafe-link"), ("//evil.example", "unsafe-link"), ("/\\evil.example", "unsafe-link"), ("java&#10;script:x", "unsafe-link"), ("ftp://x", "unsafe-link"),
        ("foo.md", "broken-link"), ("../../../etc/passwd", "broken-link"), ("../../../../x", "broken-link"), ("../../village/at-bashy/index.md", "broken-link"),
        ("../../villages/at-bashy/", "broken-link"), ("www.example.com", "broken-link"), ("https:", "broken-link"), ("https:///x", "broken-link"), ("", "broken-link"), ("#", "broken-link"),
        ("jar.jpg", "broken-link"),
    ])
    func isRefused(_ url: String, _ id: String) throws {
        let story = try Story("A [link](<\(url)>).")
        #expect(story.prose.links.map(\.destination) == [.none])
        #expect(story.diagnostics.map(\.id.rawValue) == [id])
        #expect(story.html == "<p>A link.</p>")
    }

    @Test func aRefusalSuggestsWhatWasMeant() throws {
        let fix = { (url: String) in try Story("[x](\(url))").diagnostics.first?.fixIts.first?.replacement }
        #expect(try fix("../../village/at-bashy/index.md") == "../../villages/at-bashy/index.md")
        #expect(try fix("../../villages/at-bashy") == "../../villages/at-bashy/index.md")
        #expect(try fix("www.example.com") == "https://www.example.com")
        #expect(try fix("//example.com/a") == "https://example.com/a")
    }

    @Test func spansFindEachLink() throws {
        let story = try Story("First.\n\n> See [a](foo.md)\n> and [b](foo.md), [c](bar.md) and <script>x</script>\n")
        #expect(story.findings == ["broken-link: foo.md", "broken-link: foo.md", "broken-link: bar.md", "raw-html: <script>"])
        #expect(story.diagnostics[0].span != story.diagnostics[1].span)
        #expect(story.html == "<p>First.</p>\n<blockquote>\n<p>See a\nand b, c and &lt;script&gt;x&lt;/script&gt;</p>\n</blockquote>")
    }

    @Test func pictures() throws {
        let story = try Story("![A jar](jar.jpg \"Jar\")\n\nText ![b](b.png) and ![](c.jpg)\n\n![x](../y/z.jpg) ![y](https://x.example/y.jpg)")
        #expect(story.prose.pictures.map(\.file) == ["jar.jpg", "b.png", "c.jpg"])
        #expect(story.prose.pictures.map(\.standsAlone) == [true, false, false])
        #expect(story.prose.pictures[0].title == "Jar")
        #expect(story.prose.events.first == .picture(0))
        #expect(story.findings == ["missing-alt-text: c.jpg", "broken-link: ../y/z.jpg", "broken-link: https://x.example/y.jpg"])
        #expect(story.html.hasSuffix("<p>x y</p>"))
    }

    @Test func headings() throws {
        let story = try Story("# 作り方\n\n## The *white* honey's `way`!\n\n作り方\n===\n\n## 作り方 2\n\n## 作り方\n\n## !!!\n\n## fn-1\n\n## É t\n")
        #expect(story.prose.headings.map(\.id) == ["作り方", "the-white-honeys-way", "作り方-2", "作り方-2-2", "作り方-3", "section", "section-fn-1", "é-t"])
        #expect(story.prose.headings.map(\.level) == [1, 2, 1, 2, 2, 2, 2, 2])
        #expect(story.at(story.prose.headings[1].sourceRange) == "## The *white* honey's `way`!")
    }

    @Test func footnotes() throws {
        let story = try Story("One[^a], two[^b], one again[^a].\n\n[^b]: Second.\n[^a]: First.\n\n    - list\n\n[^c]: Unused.\n")
        #expect(story.prose.footnoteCount == 2)
        #expect(story.html.hasPrefix("<p>One<sup>1.1</sup>, two<sup>2.1</sup>, one again<sup>1.2</sup>.</p>"))
        #expect(story.html.contains("<footnote 2><p>Second.<return 2.1></p>"))
        #expect(story.html.contains("</ul>\n<return 1.1><return 1.2></footnote>"))
    }

    @Test func rawHTMLIsTextAndReported() throws {
        let story = try Story("<div class=\"x\">\nHello\n</div>\n\nA <b>bold</b> word and 1 < 2\n")
        #expect(story.html == "<p>&lt;div class=&quot;x&quot;&gt;\nHello\n&lt;/div&gt;</p>\n<p>A &lt;b&gt;bold&lt;/b&gt; word and 1 &lt; 2</p>")
        #expect(story.findings == ["raw-html: <div class=\"x\">\nHello\n</div>", "raw-html: <b>"])
    }

    @Test func commentsAreShownAndReportedAsSuch() throws {
        let story = try Story("<!-- a note -->\n")
        #expect(story.diagnostics.map(\.message) == ["a story has no hidden comments: this one is shown as text"])
    }

    /// The library is told to look for addresses only where a story may have some.
    @Test(arguments: ["www.example.com", "http://a.example", "(https://a.example/)", "a@b.example", "a&#64;b.example", "a&commat;b.example"])
    func addressesWithoutBracketsAreLinks(_ source: String) throws {
        #expect(try Story("A swallow: wool.").prose.links.isEmpty)
        #expect(try Story("See " + source).prose.links.count == 1)
    }

    @Test func brokenUTF8IsReportedWhereItBreaks() throws {
        let language = try #require(LanguageTag("de"))
        let file = SourceFile(path: "a.md", bytes: Array("Größe 1\n\nGr".utf8) + [0xF6, 0xDF] + Array("e 2\n".utf8))
        let (prose, diagnostics) = ProseParser.parse(file, range: 0..<file.bytes.count, options: ProseOptions(language: language, record: RecordID(.pages, "a")))
        #expect(prose.events.isEmpty)
        #expect(diagnostics.map(\.span.range) == [13..<14])
    }

    @Test func tasksTablesAndStrikethrough() throws {
        let story = try Story("- [x] done\n- [ ] open\n\n|a|b|\n|:-:|-:|\n|~~1~~|2|\n")
        #expect(story.prose.events.contains(.open(.taskItem(isDone: true))) && story.prose.events.contains(.open(.taskItem(isDone: false))))
        #expect(story.html.contains("<td align=\"center\"><del>1</del></td>\n<td align=\"right\">2</td>"))
    }
}
