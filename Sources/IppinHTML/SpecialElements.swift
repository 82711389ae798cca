// Elements with required attributes, without an end tag, or with content of their own rules.

extension HTML {
    // MARK: - The document

    /// - Parameter lang: the language tag of the page.
    public mutating func html(lang: String, dir: Attribute.Direction = .ltr, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        startTag("html", .lang(lang), .rightToLeft(if: dir == .rtl), attributes)
        content(&self)
        endTag("html")
    }

    public mutating func head(content: (inout HTML) -> Void) { element("head", [], content) }
    public mutating func title(_ text: String) { element("title", [], text: text) }

    public mutating func meta(charset: StaticString) { void("meta", [Attribute("charset", .literal(charset))]) }
    public mutating func meta(name: StaticString, content: String, _ attributes: Attribute...) {
        startTag("meta", Attribute("name", .literal(name)), Attribute("content", .text(content)), attributes)
    }
    /// Open Graph.
    public mutating func meta(property: StaticString, content: String) {
        startTag("meta", Attribute("property", .literal(property)), Attribute("content", .text(content)), [])
    }

    /// Takes the reader on at once: `<meta http-equiv="refresh">`.
    public mutating func meta(refreshTo href: Href) {
        bytes.append("<meta http-equiv=\"refresh\" content=\"0; url=" as StaticString)
        href.write(to: &bytes, base: base)
        bytes.append("\">" as StaticString)
    }

    public mutating func link(rel: StaticString, href: Href, _ attributes: Attribute...) {
        startTag("link", Attribute("rel", .literal(rel)), Attribute("href", .href(href)), attributes)
    }

    public mutating func link(rel: StaticString, source: Source, _ attributes: Attribute...) {
        startTag("link", Attribute("rel", .literal(rel)), Attribute("href", .source(source)), attributes)
    }

    /// A script of our own sources.
    public mutating func script(_ code: StaticString, _ attributes: Attribute...) {
        startTag("script", attributes)
        bytes.append(code)
        endTag("script")
    }

    /// Data for machines: `<script type="application/ld+json">`.
    public mutating func script(jsonLD data: StructuredData) {
        startTag("script", [.type("application/ld+json")])
        bytes.append(contentsOf: data.bytes)
        endTag("script")
    }

    /// Styles of our own sources.
    public mutating func style(_ css: StaticString, _ attributes: Attribute...) {
        startTag("style", attributes)
        bytes.append(css)
        endTag("style")
    }

    // MARK: - Links, times, numbers

    public mutating func a(href: Href, _ attributes: Attribute..., content: (inout HTML) -> Void) {
        startTag("a", .href(href), attributes)
        content(&self)
        endTag("a")
    }

    public mutating func a(_ text: String, href: Href, _ attributes: Attribute...) {
        startTag("a", .href(href), attributes)
        self.text(text)
        endTag("a")
    }

    /// - Parameter datetime: the machine's form, such as `2026-11-21`.
    public mutating func time(_ text: String, datetime: String, _ attributes: Attribute...) {
        startTag("time", Attribute("datetime", .text(datetime)), attributes)
        self.text(text)
        endTag("time")
    }

    /// - Parameter value: the machine's form, such as a number with its digits alone.
    public mutating func data(_ text: String, value: String, _ attributes: Attribute...) {
        startTag("data", .value(value), attributes)
        self.text(text)
        endTag("data")
    }

    /// Preformatted text. The newline after the start tag is not part of it: a parser drops the first one.
    public mutating func pre(_ attributes: Attribute..., content: (inout HTML) -> Void) {
        startTag("pre", attributes)
        bytes.append(UInt8(ascii: "\n"))
        content(&self)
        endTag("pre")
    }

    // MARK: - Pictures

    /// - Parameter alt: what the picture shows; empty if it adds nothing to the text beside it.
    public mutating func img(src: Source, alt: String, _ attributes: Attribute...) {
        startTag("img", Attribute("src", .source(src)), Attribute("alt", .text(alt)), attributes)
    }

    /// One form of a picture in `picture`.
    public mutating func source(srcset: [Source.Candidate], _ attributes: Attribute...) { startTag("source", .srcset(srcset), attributes) }

    // MARK: - Without content

    public mutating func br() { void("br", []) }
    public mutating func wbr() { void("wbr", []) }
    public mutating func hr(_ attributes: Attribute...) { void("hr", attributes) }
    public mutating func col(_ attributes: Attribute...) { void("col", attributes) }
    /// `<input type="checkbox">`
    public mutating func checkbox(_ attributes: Attribute...) { startTag("input", .type("checkbox"), attributes) }
}
