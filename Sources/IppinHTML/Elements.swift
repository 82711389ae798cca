// One line for each element: its method is named after it, takes up to four attributes, and a closure or the text that it holds.
// Parameters with defaults and not a variadic one: an array for the attributes of each element of each page was a twentieth of rendering.

extension HTML {
    // MARK: - Sections

    @inlinable @inline(__always) public mutating func body(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("body", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func header(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("header", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func footer(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("footer", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func main(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("main", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func nav(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("nav", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func section(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("section", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func article(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("article", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func aside(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("aside", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func address(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("address", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func hgroup(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("hgroup", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func search(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("search", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func header(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("header", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func footer(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("footer", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func section(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("section", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func article(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("article", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func aside(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("aside", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func address(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("address", a, b, c, d, text: text) }

    // MARK: - Blocks

    @inlinable @inline(__always) public mutating func div(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("div", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func p(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("p", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func blockquote(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("blockquote", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func figure(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("figure", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func figcaption(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("figcaption", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func ul(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("ul", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func ol(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("ol", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func li(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("li", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func dl(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("dl", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func dt(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("dt", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func dd(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("dd", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func div(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("div", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func p(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("p", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func blockquote(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("blockquote", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func figcaption(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("figcaption", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func li(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("li", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func dt(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("dt", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func dd(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("dd", a, b, c, d, text: text) }

    // MARK: - Headings

    @inlinable @inline(__always) public mutating func h1(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h1", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func h2(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h2", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func h3(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h3", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func h4(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h4", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func h5(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h5", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func h6(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("h6", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func h1(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h1", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func h2(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h2", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func h3(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h3", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func h4(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h4", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func h5(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h5", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func h6(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("h6", a, b, c, d, text: text) }

    // MARK: - Text

    @inlinable @inline(__always) public mutating func span(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("span", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func em(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("em", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func strong(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("strong", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func small(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("small", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func s(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("s", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func cite(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("cite", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func q(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("q", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func dfn(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("dfn", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func abbr(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("abbr", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func code(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("code", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func kbd(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("kbd", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func samp(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("samp", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func mark(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("mark", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func sub(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("sub", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func sup(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("sup", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func b(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("b", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func i(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("i", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func u(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("u", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func bdi(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("bdi", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func del(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("del", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func ins(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("ins", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func ruby(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("ruby", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func rt(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("rt", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func rp(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("rp", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func span(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("span", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func em(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("em", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func strong(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("strong", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func small(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("small", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func s(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("s", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func cite(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("cite", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func q(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("q", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func dfn(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("dfn", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func abbr(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("abbr", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func code(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("code", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func kbd(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("kbd", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func samp(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("samp", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func mark(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("mark", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func sub(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("sub", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func sup(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("sup", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func b(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("b", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func i(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("i", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func u(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("u", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func bdi(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("bdi", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func del(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("del", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func ins(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("ins", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func rt(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("rt", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func rp(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("rp", a, b, c, d, text: text) }

    // MARK: - Tables

    @inlinable @inline(__always) public mutating func table(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("table", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func caption(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("caption", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func thead(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("thead", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func tbody(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("tbody", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func tfoot(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("tfoot", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func tr(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("tr", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func th(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("th", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func td(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("td", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func colgroup(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("colgroup", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func caption(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("caption", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func th(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("th", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func td(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("td", a, b, c, d, text: text) }

    // MARK: - Disclosure and forms

    @inlinable @inline(__always) public mutating func details(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("details", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func summary(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("summary", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func label(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("label", a, b, c, d, content) }
    @inlinable @inline(__always) public mutating func button(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("button", a, b, c, d, content) }

    @inlinable @inline(__always) public mutating func summary(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("summary", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func label(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("label", a, b, c, d, text: text) }
    @inlinable @inline(__always) public mutating func button(_ text: String, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) { element("button", a, b, c, d, text: text) }

    // MARK: - Pictures

    @inlinable @inline(__always) public mutating func picture(_ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent, content: Content) { element("picture", a, b, c, d, content) }

}
