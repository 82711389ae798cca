// One line for each element: its method is named after it, takes its attributes, and a closure or the text that it holds.

extension HTML {
    // MARK: - Sections

    public mutating func body(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("body", attributes, content) }
    public mutating func header(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("header", attributes, content) }
    public mutating func footer(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("footer", attributes, content) }
    public mutating func main(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("main", attributes, content) }
    public mutating func nav(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("nav", attributes, content) }
    public mutating func section(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("section", attributes, content) }
    public mutating func article(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("article", attributes, content) }
    public mutating func aside(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("aside", attributes, content) }
    public mutating func address(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("address", attributes, content) }
    public mutating func hgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("hgroup", attributes, content) }
    public mutating func search(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("search", attributes, content) }

    public mutating func header(_ text: String, _ attributes: Attribute...) { element("header", attributes, text: text) }
    public mutating func footer(_ text: String, _ attributes: Attribute...) { element("footer", attributes, text: text) }
    public mutating func section(_ text: String, _ attributes: Attribute...) { element("section", attributes, text: text) }
    public mutating func article(_ text: String, _ attributes: Attribute...) { element("article", attributes, text: text) }
    public mutating func aside(_ text: String, _ attributes: Attribute...) { element("aside", attributes, text: text) }
    public mutating func address(_ text: String, _ attributes: Attribute...) { element("address", attributes, text: text) }

    // MARK: - Blocks

    public mutating func div(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("div", attributes, content) }
    public mutating func p(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("p", attributes, content) }
    public mutating func blockquote(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("blockquote", attributes, content) }
    public mutating func figure(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("figure", attributes, content) }
    public mutating func figcaption(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("figcaption", attributes, content) }
    public mutating func ul(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ul", attributes, content) }
    public mutating func ol(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ol", attributes, content) }
    public mutating func li(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("li", attributes, content) }
    public mutating func dl(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dl", attributes, content) }
    public mutating func dt(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dt", attributes, content) }
    public mutating func dd(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dd", attributes, content) }

    public mutating func div(_ text: String, _ attributes: Attribute...) { element("div", attributes, text: text) }
    public mutating func p(_ text: String, _ attributes: Attribute...) { element("p", attributes, text: text) }
    public mutating func blockquote(_ text: String, _ attributes: Attribute...) { element("blockquote", attributes, text: text) }
    public mutating func figcaption(_ text: String, _ attributes: Attribute...) { element("figcaption", attributes, text: text) }
    public mutating func li(_ text: String, _ attributes: Attribute...) { element("li", attributes, text: text) }
    public mutating func dt(_ text: String, _ attributes: Attribute...) { element("dt", attributes, text: text) }
    public mutating func dd(_ text: String, _ attributes: Attribute...) { element("dd", attributes, text: text) }

    // MARK: - Headings

    public mutating func h1(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h1", attributes, content) }
    public mutating func h2(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h2", attributes, content) }
    public mutating func h3(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h3", attributes, content) }
    public mutating func h4(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h4", attributes, content) }
    public mutating func h5(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h5", attributes, content) }
    public mutating func h6(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("h6", attributes, content) }

    public mutating func h1(_ text: String, _ attributes: Attribute...) { element("h1", attributes, text: text) }
    public mutating func h2(_ text: String, _ attributes: Attribute...) { element("h2", attributes, text: text) }
    public mutating func h3(_ text: String, _ attributes: Attribute...) { element("h3", attributes, text: text) }
    public mutating func h4(_ text: String, _ attributes: Attribute...) { element("h4", attributes, text: text) }
    public mutating func h5(_ text: String, _ attributes: Attribute...) { element("h5", attributes, text: text) }
    public mutating func h6(_ text: String, _ attributes: Attribute...) { element("h6", attributes, text: text) }

    // MARK: - Text

    public mutating func span(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("span", attributes, content) }
    public mutating func em(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("em", attributes, content) }
    public mutating func strong(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("strong", attributes, content) }
    public mutating func small(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("small", attributes, content) }
    public mutating func s(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("s", attributes, content) }
    public mutating func cite(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("cite", attributes, content) }
    public mutating func q(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("q", attributes, content) }
    public mutating func dfn(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("dfn", attributes, content) }
    public mutating func abbr(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("abbr", attributes, content) }
    public mutating func code(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("code", attributes, content) }
    public mutating func kbd(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("kbd", attributes, content) }
    public mutating func samp(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("samp", attributes, content) }
    public mutating func mark(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("mark", attributes, content) }
    public mutating func sub(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("sub", attributes, content) }
    public mutating func sup(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("sup", attributes, content) }
    public mutating func b(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("b", attributes, content) }
    public mutating func i(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("i", attributes, content) }
    public mutating func u(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("u", attributes, content) }
    public mutating func bdi(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("bdi", attributes, content) }
    public mutating func del(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("del", attributes, content) }
    public mutating func ins(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ins", attributes, content) }
    public mutating func ruby(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("ruby", attributes, content) }
    public mutating func rt(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("rt", attributes, content) }
    public mutating func rp(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("rp", attributes, content) }

    public mutating func span(_ text: String, _ attributes: Attribute...) { element("span", attributes, text: text) }
    public mutating func em(_ text: String, _ attributes: Attribute...) { element("em", attributes, text: text) }
    public mutating func strong(_ text: String, _ attributes: Attribute...) { element("strong", attributes, text: text) }
    public mutating func small(_ text: String, _ attributes: Attribute...) { element("small", attributes, text: text) }
    public mutating func s(_ text: String, _ attributes: Attribute...) { element("s", attributes, text: text) }
    public mutating func cite(_ text: String, _ attributes: Attribute...) { element("cite", attributes, text: text) }
    public mutating func q(_ text: String, _ attributes: Attribute...) { element("q", attributes, text: text) }
    public mutating func dfn(_ text: String, _ attributes: Attribute...) { element("dfn", attributes, text: text) }
    public mutating func abbr(_ text: String, _ attributes: Attribute...) { element("abbr", attributes, text: text) }
    public mutating func code(_ text: String, _ attributes: Attribute...) { element("code", attributes, text: text) }
    public mutating func kbd(_ text: String, _ attributes: Attribute...) { element("kbd", attributes, text: text) }
    public mutating func samp(_ text: String, _ attributes: Attribute...) { element("samp", attributes, text: text) }
    public mutating func mark(_ text: String, _ attributes: Attribute...) { element("mark", attributes, text: text) }
    public mutating func sub(_ text: String, _ attributes: Attribute...) { element("sub", attributes, text: text) }
    public mutating func sup(_ text: String, _ attributes: Attribute...) { element("sup", attributes, text: text) }
    public mutating func b(_ text: String, _ attributes: Attribute...) { element("b", attributes, text: text) }
    public mutating func i(_ text: String, _ attributes: Attribute...) { element("i", attributes, text: text) }
    public mutating func u(_ text: String, _ attributes: Attribute...) { element("u", attributes, text: text) }
    public mutating func bdi(_ text: String, _ attributes: Attribute...) { element("bdi", attributes, text: text) }
    public mutating func del(_ text: String, _ attributes: Attribute...) { element("del", attributes, text: text) }
    public mutating func ins(_ text: String, _ attributes: Attribute...) { element("ins", attributes, text: text) }
    public mutating func rt(_ text: String, _ attributes: Attribute...) { element("rt", attributes, text: text) }
    public mutating func rp(_ text: String, _ attributes: Attribute...) { element("rp", attributes, text: text) }

    // MARK: - Tables

    public mutating func table(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("table", attributes, content) }
    public mutating func caption(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("caption", attributes, content) }
    public mutating func thead(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("thead", attributes, content) }
    public mutating func tbody(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tbody", attributes, content) }
    public mutating func tfoot(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tfoot", attributes, content) }
    public mutating func tr(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("tr", attributes, content) }
    public mutating func th(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("th", attributes, content) }
    public mutating func td(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("td", attributes, content) }
    public mutating func colgroup(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("colgroup", attributes, content) }

    public mutating func caption(_ text: String, _ attributes: Attribute...) { element("caption", attributes, text: text) }
    public mutating func th(_ text: String, _ attributes: Attribute...) { element("th", attributes, text: text) }
    public mutating func td(_ text: String, _ attributes: Attribute...) { element("td", attributes, text: text) }

    // MARK: - Disclosure and forms

    public mutating func details(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("details", attributes, content) }
    public mutating func summary(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("summary", attributes, content) }
    public mutating func label(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("label", attributes, content) }
    public mutating func button(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("button", attributes, content) }

    public mutating func summary(_ text: String, _ attributes: Attribute...) { element("summary", attributes, text: text) }
    public mutating func label(_ text: String, _ attributes: Attribute...) { element("label", attributes, text: text) }
    public mutating func button(_ text: String, _ attributes: Attribute...) { element("button", attributes, text: text) }

    // MARK: - Pictures

    public mutating func picture(_ attributes: Attribute..., content: (inout HTML) -> Void) { element("picture", attributes, content) }

}
