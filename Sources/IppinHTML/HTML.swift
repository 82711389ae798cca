/// A page being written: HTML goes straight into bytes, with no tree and no second pass.
///
/// Elements are methods that take their attributes and a closure for what they hold; components are extensions written the same way.
/// Strings are always escaped. Markup that is not escaped comes only from literals in our sources (`raw`) and from the writer itself (`Fragment`).
///
/// ```swift
/// html.article(.class("card")) { html in
///     html.h2(product.name)
///     html.p(.class("price")) { html in html.text(product.price) }
/// }
/// ```
public struct HTML: ~Copyable {
    @usableFromInline var bytes: ByteBuffer
    @usableFromInline let base: ResolvedBase
    /// Whether the page's text runs from right to left.
    @usableFromInline var isRightToLeft = false
    let stencils: StencilCase?

    /// - Parameters:
    ///   - base: what the page's links to the site's own paths are written relative to.
    ///   - capacity: the size to expect; memory that no page touches costs nothing.
    ///   - stencils: what pages share that have subjects in common; see `stamp`.
    public init(base: LinkBase, capacity: Int = 64 * 1024, stencils: StencilCase? = nil) {
        bytes = ByteBuffer(capacity: capacity)
        self.base = ResolvedBase(base)
        self.stencils = stencils
    }

    init(base: ResolvedBase, stencils: StencilCase) {
        bytes = ByteBuffer(capacity: 1024)
        self.base = base
        self.stencils = stencils
    }

    private init(base: LinkBase, bytes: consuming ByteBuffer, stencils: StencilCase?) {
        self.bytes = bytes
        self.base = ResolvedBase(base)
        self.stencils = stencils
    }

    /// The bytes of a page, written where they are to lie: a large one is not copied.
    ///
    /// ```swift
    /// HTML.page(base: .relative(to: "/ja/")) { html in html.doctype() }
    /// ```
    public static func page(base: LinkBase, capacity: Int = 64 * 1024, stencils: StencilCase? = nil, _ content: Content) -> [UInt8] {
        var larger: [UInt8]?
        let page = [UInt8](unsafeUninitializedCapacity: capacity) { memory, count in
            var html = HTML(base: base, bytes: ByteBuffer(in: memory), stencils: stencils)
            content(&html)
            if html.bytes.isOwner { larger = html.bytes.array() } else { count = html.bytes.count }
        }
        return larger ?? page
    }

    /// The page's bytes, UTF-8.
    public consuming func finish() -> [UInt8] { bytes.array() }

    /// `<!DOCTYPE html>`
    public mutating func doctype() { bytes.append("<!DOCTYPE html>\n" as StaticString) }

    // MARK: - Content

    /// Text, escaped.
    @inlinable @inline(__always) public mutating func text(_ string: String) { bytes.appendEscaped(string, .text) }

    /// Text of an arena, escaped. Bytes that are not UTF-8 pass through and can make no markup.
    public mutating func text(utf8: UnsafeBufferPointer<UInt8>) { bytes.appendEscaped(utf8, .text) }

    /// An integer, in ASCII digits.
    public mutating func text(_ number: Int) { bytes.append(decimal: number) }

    /// Markup from our own sources, as it is.
    @inlinable @inline(__always) public mutating func raw(_ markup: StaticString) { bytes.append(markup) }

    /// Markup that the writer made before.
    public mutating func raw(_ fragment: Fragment) { bytes.append(contentsOf: fragment.bytes) }

    /// A line break in the output, to keep long pages readable and diffs short. Never needed for meaning.
    @inlinable @inline(__always) public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

    // MARK: - Elements

    /// What an element holds, written in its place.
    public typealias Content = (inout HTML) -> Void

    // Inlined to the last byte: a large catalogue has tens of millions of tags, and of most the compiler knows all but what they hold.

    /// An element with a start tag, what `content` writes, and an end tag. Prefer the method named after the element.
    @inlinable @inline(__always) mutating func element(
        _ name: StaticString, _ a: Attribute, _ b: Attribute, _ c: Attribute, _ d: Attribute, _ content: Content
    ) {
        startTag(name, a, b, c, d)
        content(&self)
        endTag(name)
    }

    /// An element that holds text alone.
    @inlinable @inline(__always) mutating func element(
        _ name: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, text string: String
    ) {
        startTag(name, a, b, c, d)
        bytes.appendEscaped(string, .text)
        endTag(name)
    }

    /// The start tag alone, for writing a stream of events that is known to be balanced. Everything else uses closures.
    @inlinable @inline(__always) package mutating func open(
        _ name: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent
    ) { startTag(name, a, b, c, d) }

    /// The end tag alone; the counterpart of `open`.
    @inlinable @inline(__always) package mutating func close(_ name: StaticString) { endTag(name) }

    @inlinable @inline(__always) mutating func startTag(
        _ name: StaticString, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent,
        _ e: Attribute = .absent, _ f: Attribute = .absent, _ g: Attribute = .absent, _ h: Attribute = .absent
    ) {
        assert(Attribute.areDistinct([a, b, c, d, e, f, g, h]), "an attribute stands twice in <\(name)>")
        bytes.append("<")
        bytes.append(name)
        write(a)
        write(b)
        write(c)
        write(d)
        write(e)
        write(f)
        write(g)
        write(h)
        bytes.append(">")
    }

    /// For what has an address.
    @inlinable @inline(__always) mutating func startTag(
        _ name: StaticString, _ first: Attribute = .absent, href: Href, _ a: Attribute, _ b: Attribute, _ c: Attribute, _ d: Attribute
    ) {
        assert(Attribute.areDistinct([first, .href(href), a, b, c, d]), "an attribute stands twice in <\(name)>")
        bytes.append("<")
        bytes.append(name)
        write(first)
        bytes.append(" href=\"")
        href.write(to: &bytes, base: base)
        bytes.append("\"")
        write(a)
        write(b)
        write(c)
        write(d)
        bytes.append(">")
    }

    /// For elements that may have many attributes.
    @usableFromInline mutating func startTag(_ name: StaticString, _ first: Attribute, _ second: Attribute, all attributes: [Attribute]) {
        assert(Attribute.areDistinct([first, second] + attributes), "an attribute stands twice in <\(name)>")
        bytes.append("<")
        bytes.append(name)
        write(first)
        write(second)
        for index in attributes.indices { write(attributes[index]) }
        bytes.append(">")
    }

    @inlinable @inline(__always) mutating func endTag(_ name: StaticString) {
        bytes.append("</")
        bytes.append(name)
        bytes.append(">")
    }
}

/// A piece of markup that the writer made, for use in more than one place of the same page.
public struct Fragment: Sendable {
    let bytes: [UInt8]

    /// - Parameter base: the base of the page that will hold the fragment; its links are written for that.
    public init(base: LinkBase, _ content: (inout HTML) -> Void) {
        var html = HTML(base: base, capacity: 256)
        content(&html)
        bytes = html.finish()
    }

    /// The markup as UTF-8, as a feed holds it.
    public var utf8: [UInt8] { bytes }
}
