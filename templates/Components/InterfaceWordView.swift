import IppinHTML
import IppinModel

// Elements that hold a word of the interface. It is mostly in the page's language; where that has none, the word is another's and says so.

extension HTML {
    mutating func h1(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.h1(text.text, a, b) } else { self.h1(a, b) { $0.text(text) } }
    }

    mutating func h2(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.h2(text.text, a, b) } else { self.h2(a, b) { $0.text(text) } }
    }

    mutating func p(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.p(text.text, a, b) } else { self.p(a, b) { $0.text(text) } }
    }

    mutating func span(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.span(text.text, a, b) } else { self.span(a, b) { $0.text(text) } }
    }

    mutating func small(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.small(text.text, a, b) } else { self.small(a, b) { $0.text(text) } }
    }

    mutating func strong(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        if text.language == nil { self.strong(text.text, a, b) } else { self.strong(a, b) { $0.text(text) } }
    }

    mutating func dt(_ text: LocalText) {
        if text.language == nil { self.dt(text.text) } else { self.dt { $0.text(text) } }
    }

    mutating func td(_ text: LocalText) {
        if text.language == nil { self.td(text.text) } else { self.td { $0.text(text) } }
    }

    mutating func th(_ text: LocalText, _ a: Attribute = .absent) {
        if text.language == nil { self.th(text.text, a) } else { self.th(a) { $0.text(text) } }
    }

    mutating func summary(_ text: LocalText) {
        if text.language == nil { self.summary(text.text) } else { self.summary { $0.text(text) } }
    }

    mutating func label(_ text: LocalText, _ a: Attribute) {
        if text.language == nil { self.label(text.text, a) } else { self.label(a) { $0.text(text) } }
    }

    mutating func button(_ text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent) {
        if text.language == nil { self.button(text.text, a, b, c) } else { self.button(a, b, c) { $0.text(text) } }
    }

    mutating func button(script text: LocalText, _ a: Attribute = .absent, _ b: Attribute = .absent) {
        self.button(text, .type("button"), a, b)
    }

    mutating func a(_ text: LocalText, href: Href, _ a: Attribute = .absent, _ b: Attribute = .absent, _ c: Attribute = .absent, _ d: Attribute = .absent) {
        if text.language == nil { self.a(text.text, href: href, a, b, c, d) } else { self.a(href: href, a, b, c, d) { $0.text(text) } }
    }

    mutating func phrases(_ text: LocalText) {
        if text.language == nil { self.phrases(text.text) } else { self.span(.language(of: text)) { $0.phrases(text.text) } }
    }

    /// A line of a definition list.
    mutating func term(_ label: LocalText, content: (inout HTML) -> Void) {
        self.div { html in
            html.dt(label)
            html.dd(content: content)
        }
    }

    mutating func term(_ label: LocalText, _ value: String) { self.term(label) { $0.text(value) } }

    mutating func term(_ label: LocalText, _ value: LocalText) { self.term(label) { $0.text(value) } }
}

// What cannot say its language: attributes and data for machines.

extension Attribute {
    static func ariaLabel(_ text: LocalText) -> Attribute { .ariaLabel(text.text) }
    static func data(_ name: StaticString, _ text: LocalText) -> Attribute { .data(name, text.text) }
}

extension JSONWriter {
    mutating func string(_ name: StaticString, _ text: LocalText) { self.string(name, text.text) }
}

extension LocalText {
    /// Text of the interface put together from two: it is in another language than the page if either is.
    static func + (first: LocalText, second: LocalText) -> LocalText { LocalText(first.text + second.text, language: first.language ?? second.language) }

    static func + (first: LocalText, second: String) -> LocalText { LocalText(first.text + second, language: first.language) }
}
