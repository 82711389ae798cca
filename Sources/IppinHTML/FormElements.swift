// Elements that scripts fill, and what readers enter.

extension HTML {
    /// `<input type="number">` for whole numbers, with the keys for them on a phone.
    @inlinable @inline(__always) public mutating func numberInput(
        value: Int, minimum: Int, maximum: Int, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent
    ) {
        startTag(
            "input", .type("number"), Attribute(.literal("inputmode", "numeric")), Attribute(.number("min", minimum)), Attribute(.number("max", maximum)),
            Attribute(.number("value", value)), a, b, c)
    }

    /// `<input type="search">`, with a key to search on a phone.
    @inlinable @inline(__always) public mutating func searchInput(_ attributes: Attribute...) {
        startTag("input", .type("search"), Attribute(.literal("enterkeyhint", "search")), all: attributes)
    }

    @inlinable @inline(__always) public mutating func form(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("form", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func select(_ a: Attribute = .absent, _ b: Attribute = .absent, content: Content) { element("select", a, b, .absent, .absent, content) }
    @inlinable @inline(__always) public mutating func option(_ text: String, value: String) { element("option", .value(value), .absent, .absent, .absent, text: text) }
    @inlinable @inline(__always) public mutating func output(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("output", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func textarea(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("textarea", a, b, c, d, text: "") }
    /// Markup that a script clones; no reader sees it.
    @inlinable @inline(__always) public mutating func template(_ a: Attribute = .absent, _ b: Attribute = .absent, content: Content) { element("template", a, b, .absent, .absent, content) }
    /// What only readers without JavaScript see.
    @inlinable @inline(__always) public mutating func noscript(content: Content) { element("noscript", .absent, .absent, .absent, .absent, content) }

    /// A button that does nothing by itself.
    @inlinable @inline(__always) public mutating func button(script label: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent) {
        element("button", .type("button"), a, b, c, text: label)
    }

    /// Data for the scripts of the page; `data` writes one value.
    public mutating func script(data: (inout JSONWriter) -> Void, _ a: Attribute = .absent) {
        startTag("script", .type("application/json"), a)
        json(data)
        endTag("script")
    }
}

extension Attribute {
    /// A `data-…` attribute, which scripts read; not written for nil.
    /// - Parameter name: with `data-` at its start.
    @inlinable @inline(__always) public static func data(_ name: StaticString, _ value: String?) -> Attribute { Attribute(value.map { .text(name, $0) } ?? .absent) }
    @inlinable @inline(__always) public static func data(_ name: StaticString, _ value: Int) -> Attribute { Attribute(.number(name, value)) }
    @inlinable @inline(__always) public static func data(_ name: StaticString) -> Attribute { Attribute(.flag(name)) }
    /// The id of the input that a label names.
    @inlinable @inline(__always) public static func forInput(_ id: String) -> Attribute { Attribute(.text("for", id)) }
    @inlinable @inline(__always) public static var readonly: Attribute { Attribute(.flag("readonly")) }
    /// `autocomplete="off"`: browsers must not bring back an older number when a page is loaded again.
    @inlinable @inline(__always) public static var noAutocomplete: Attribute { Attribute(.literal("autocomplete", "off")) }
}
