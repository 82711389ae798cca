import IppinHTML
import Testing

struct HTMLTests {
    @Test func elementsNestInTheOrderOfTheCalls() {
        let html = rendered { html in
            html.article(.class("card"), .id("a")) { html in
                html.h2("Honey")
                html.p { html in
                    html.text("12 ")
                    html.strong("jars")
                    html.text(-40)
                }
                html.hr()
            }
        }
        #expect(html == "<article class=\"card\" id=\"a\"><h2>Honey</h2><p>12 <strong>jars</strong>-40</p><hr></article>")
    }

    /// Written where it is to lie, or moved once it is larger than expected: the page is the same.
    @Test(arguments: [0, 1, 63, 64, 500, 1 << 16])
    func aPageIsTheSameWhateverWasExpectedOfIt(capacity: Int) {
        let text = String(repeating: "蜂蜜 & honey ", count: 40)
        let page = HTML.page(base: .relative(to: "/ja/"), capacity: capacity) { html in
            html.doctype()
            html.p(text, .class("a"))
        }
        #expect(String(decoding: page, as: UTF8.self) == "<!DOCTYPE html>\n<p class=\"a\">\(text.replacing("&", with: "&amp;"))</p>")
        #expect(HTML.page(base: .relative(to: "/"), capacity: capacity) { _ in }.isEmpty)
    }

    @Test func emptyElementsKeepTheirEndTag() {
        #expect(rendered { $0.div { _ in } } == "<div></div>")
        #expect(rendered { $0.p("") } == "<p></p>")
    }

    @Test func textEscapesOnlyWhatMarkupReads() {
        #expect(rendered { $0.text("a & b < c > d \"e\" 'f' 蜂蜜🐝") } == "a &amp; b &lt; c &gt; d \"e\" 'f' 蜂蜜🐝")
        #expect(rendered { $0.p("x", .title("a & b < c > d \"e\" 'f'")) } == "<p title=\"a &amp; b < c > d &quot;e&quot; 'f'\">x</p>")
    }

    @Test func charactersThatHTMLForbidsAreReplaced() {
        #expect(rendered { $0.text("a\u{0}b\u{8}c\u{1F}d\u{7F}e\u{85}f\u{9F}g") } == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}g")
        #expect(rendered { $0.text(Corpus.noncharacters) } == String(repeating: "\u{FFFD}", count: 6))
        #expect(rendered { $0.text("\u{A0}©\u{FDCF}\u{FDF0}\u{FFFD}！\u{1F41D}\u{20000}") } == "\u{A0}©\u{FDCF}\u{FDF0}\u{FFFD}！\u{1F41D}\u{20000}")
        #expect(rendered { $0.text("tab\tline\nwindows\r\nold mac\r.") } == "tab\tline\nwindows\nold mac\n.")
    }

    /// Text is looked at eight bytes at a time: nothing special may hide among them, and nothing harmless may look special.
    @Test(arguments: ["a", "蜜", "é", "🐝", "~", " ", "\u{C3}"])
    func whatIsSpecialIsFoundWhereverItStands(around filler: String) {
        for before in 0...17 {
            let (head, tail) = (String(repeating: filler, count: before), String(repeating: filler, count: 17 - before))
            for (special, text, attribute) in [("&", "&amp;", "&amp;"), ("<", "&lt;", "<"), (">", "&gt;", ">"), ("\"", "\"", "&quot;"), ("\u{7F}", "\u{FFFD}", "\u{FFFD}"), ("\u{1F}", "\u{FFFD}", "\u{FFFD}"), ("\u{85}", "\u{FFFD}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}", "\u{FFFD}"), ("\u{1FFFE}", "\u{FFFD}", "\u{FFFD}"), ("\u{A0}", "\u{A0}", "\u{A0}")] {
                #expect(rendered { $0.text(head + special + tail) } == head + text + tail)
                #expect(rendered { $0.p("", .title(head + special + tail)) } == "<p title=\"\(head)\(attribute)\(tail)\"></p>")
            }
            for (special, escaped) in [("\\", #"\\"#), ("\"", #"\""#), ("<", #"\u003C"#), ("\n", #"\n"#), ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("\u{2027}", "\u{2027}")] {
                #expect(json { $0.string(head + special + tail) } == "\"\(head)\(escaped)\(tail)\"")
            }
        }
    }

    @Test func arenasAreEscapedLikeStrings() {
        let arena = Array("xx<蜂&蜜>yy".utf8)
        #expect(rendered { html in arena[2..<(arena.count - 2)].withUnsafeBufferPointer { html.text(utf8: $0) } } == "&lt;蜂&amp;蜜&gt;")
    }

    @Test func bytesThatAreNoTextMakeNoMarkup() {
        let bytes: [UInt8] = [0xE3, 0x3C, 0xF0, 0x26, 0xC2, 0x3C, 0xEF]
        var html = HTML(base: .rooted(prefix: ""))
        bytes.withUnsafeBufferPointer { html.text(utf8: $0) }
        #expect(html.finish() == [0xE3] + Array("&lt;".utf8) + [0xF0] + Array("&amp;".utf8) + [0xC2] + Array("&lt;".utf8) + [0xEF])
    }

    @Test func conditionalAttributesAreLeftOut() {
        #expect(rendered { $0.p("x", .class("on", if: false), .lang(nil), .ariaCurrentPage(if: false), .checked(if: true)) } == "<p checked>x</p>")
    }

    @Test func preKeepsItsFirstNewline() {
        #expect(rendered { $0.pre { html in html.text("\nx") } } == "<pre>\n\nx</pre>")
    }

    @Test func fragmentsComeOnlyFromTheWriter() {
        let fragment = Fragment(base: .relative(to: "/ja/")) { $0.em("a<b") }
        #expect(rendered { $0.raw(fragment) } == "<em>a&lt;b</em>")
    }

    @Test func structuredDataCannotEndItsScript() {
        #expect(rendered { $0.script(jsonLD: { $0.object { json in json.string("name", "</script><b>&") } }) }
            == #"<script type="application/ld+json">{"name":"\u003C/script\u003E\u003Cb\u003E\u0026"}</script>"#)
    }

    @Test func picturesHaveSizesRelativeToThePage() {
        let html = rendered { html in
            html.img(
                src: Source("/assets/a b.jpg"), alt: "\"Jar\"", .srcset([.init(Source("/assets/a.jpg"), width: 400), .init(Source("/assets/b,c.jpg"), width: 800)]),
                .width(400), .lazy())
        }
        #expect(html == "<img src=\"../../../assets/a%20b.jpg\" alt=\"&quot;Jar&quot;\" srcset=\"../../../assets/a.jpg 400w, ../../../assets/b%2Cc.jpg 800w\" width=\"400\" loading=\"lazy\">")
    }

    @Test func aClassCanEndWithANameOfContent() {
        #expect(rendered { $0.p("x", .class("card kind-", "honey")) } == "<p class=\"card kind-honey\">x</p>")
        #expect(rendered { $0.p("x", .class("kind-", "\"><b>")) } == "<p class=\"kind-&quot;><b>\">x</p>")
    }

    @Test func drawingsAreMadeOfShapesAlone() {
        let html = rendered { html in html.svg(viewBox: "0 0 9 9", .role("img"), .ariaLabel("A & B")) { $0.circle(x: 45, y: -5, radius: 12, .class("here")) } }
        #expect(html == "<svg viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"A &amp; B\"><circle cx=\"4.5\" cy=\"-0.5\" r=\"1.2\" class=\"here\"></circle></svg>")
    }
}
