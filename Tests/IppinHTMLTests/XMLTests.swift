import IppinHTML
import Testing

struct XMLTests {
    @Test func documentsStartWithTheirDeclaration() {
        let text = xml { xml in
            xml.element("urlset", .init("xmlns", "x")) { xml in
                xml.element("loc", text: "https://example.org/?a&b")
                xml.empty("xhtml:link", .init("href", "a\"<>&\t\nb"))
            }
        }
        #expect(text == """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="x"><loc>https://example.org/?a&amp;b</loc><xhtml:link href="a&quot;&lt;>&amp;&#9;&#10;b"/></urlset>
            """)
    }

    @Test func noTextEndsASection() {
        #expect(xml { $0.element("a", text: "]]>\u{0}" + Corpus.noncharacters.suffix(1)) }.hasSuffix("<a>]]&gt;\u{FFFD}\u{FFFD}</a>"))
    }
}
