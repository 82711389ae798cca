// Elements with required attributes, without an end tag, or with content of their own rules.

extension HTML {
    // MARK: - The document

    /// - Parameter lang: the language tag of the page.
    @inlinable @inline(__always) public mutating func html(lang: String, dir: Attribute.Direction = .ltr, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) {
        startTag("html", Attribute(.text("lang", lang)), .rightToLeft(if: dir == .rtl), a, b, c, d)
        isRightToLeft = dir == .rtl
        content(&self)
        endTag("html")
    }

    @inlinable @inline(__always) public mutating func head(content: Content) { element("head", .absent, .absent, .absent, .absent, content) }
    @inlinable @inline(__always) public mutating func title(_ text: String) { element("title", text: text) }

    @inlinable @inline(__always) public mutating func meta(charset: StaticString) { startTag("meta", Attribute(.literal("charset", charset))) }
    @inlinable @inline(__always) public mutating func meta(name: StaticString, content: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("meta", Attribute(.literal("name", name)), Attribute(.text("content", content)), a, b, c, d)
    }
    /// What a header of the response would say: `<meta http-equiv="…">`.
    @inlinable @inline(__always) public mutating func meta(httpEquiv: StaticString, content: StaticString) {
        startTag("meta", Attribute(.literal("http-equiv", httpEquiv)), Attribute(.literal("content", content)))
    }
    /// Open Graph.
    @inlinable @inline(__always) public mutating func meta(property: StaticString, content: String) {
        startTag("meta", Attribute(.literal("property", property)), Attribute(.text("content", content)))
    }

    /// Takes the reader on at once: `<meta http-equiv="refresh">`.
    @inlinable @inline(__always) public mutating func meta(refreshTo href: Href) {
        bytes.append("<meta http-equiv=\"refresh\" content=\"0; url=" as StaticString)
        href.write(to: &bytes, base: base)
        bytes.append("\">" as StaticString)
    }

    @inlinable @inline(__always) public mutating func link(rel: StaticString, href: Href, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("link", .rel(rel), href: href, a, b, c, d)
    }

    @inlinable @inline(__always) public mutating func link(rel: StaticString, source: Source, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("link", Attribute(.literal("rel", rel)), Attribute(.other("href", .source(source))), a, b, c, d)
    }

    /// A script of our own sources.
    @inlinable @inline(__always) public mutating func script(_ code: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("script", a, b, c, d)
        bytes.append(code)
        endTag("script")
    }

    /// A module of the site: `<script type="module" src="…">`, run when the page has been read.
    @inlinable @inline(__always) public mutating func script(module source: Source) {
        startTag("script", .type("module"), Attribute(.other("src", .source(source))))
        endTag("script")
    }

    /// Data for machines: `<script type="application/ld+json">`; `data` writes one value.
    public mutating func script(jsonLD data: (inout JSONWriter) -> Void) {
        startTag("script", .type("application/ld+json"))
        json(data)
        endTag("script")
    }

    /// Styles of our own sources.
    @inlinable @inline(__always) public mutating func style(_ css: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("style", a, b, c, d)
        bytes.append(css)
        endTag("style")
    }

    // MARK: - Links, times, numbers

    @inlinable @inline(__always) public mutating func a(href: Href, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) {
        startTag("a", href: href, a, b, c, d)
        content(&self)
        endTag("a")
    }

    @inlinable @inline(__always) public mutating func a(_ text: String, href: Href, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("a", href: href, a, b, c, d)
        self.text(text)
        endTag("a")
    }

    /// - Parameter datetime: the machine's form, such as `2026-11-21`.
    @inlinable @inline(__always) public mutating func time(_ text: String, datetime: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("time", Attribute(.text("datetime", datetime)), a, b, c, d)
        self.text(text)
        endTag("time")
    }

    /// - Parameter value: the machine's form, such as a number with its digits alone.
    @inlinable @inline(__always) public mutating func data(_ text: String, value: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        startTag("data", .value(value), a, b, c, d)
        self.text(text)
        endTag("data")
    }

    /// Preformatted text. The newline after the start tag is not part of it: a parser drops the first one.
    @inlinable @inline(__always) public mutating func pre(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) {
        startTag("pre", a, b, c, d)
        bytes.append(UInt8(ascii: "\n"))
        content(&self)
        endTag("pre")
    }

    // MARK: - Pictures

    /// - Parameter alt: what the picture shows; empty if it adds nothing to the text beside it.
    @inlinable @inline(__always) public mutating func img(src: Source, alt: String, _ attributes: Attribute...) {
        startTag("img", Attribute(.other("src", .source(src))), Attribute(.text("alt", alt)), all: attributes)
    }

    /// One form of a picture in `picture`.
    @inlinable @inline(__always) public mutating func source(srcset: [Source.Candidate], _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { startTag("source", .srcset(srcset), a, b, c, d) }

    // MARK: - Without content

    @inlinable @inline(__always) public mutating func br() { startTag("br") }
    @inlinable @inline(__always) public mutating func wbr() { startTag("wbr") }
    @inlinable @inline(__always) public mutating func hr(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { startTag("hr", a, b, c, d) }
    @inlinable @inline(__always) public mutating func col(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { startTag("col", a, b, c, d) }
    /// `<input type="checkbox">`
    @inlinable @inline(__always) public mutating func checkbox(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { startTag("input", .type("checkbox"), a, b, c, d) }
}
