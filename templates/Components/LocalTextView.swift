import IppinHTML
import IppinModel

extension Attribute {
    /// Marks text of content that is not in the page's language.
    static func language(of text: LocalText) -> Attribute { .lang(text.language) }

    /// Nil where it is the page's.
    static func lang(_ language: LanguageTag?) -> Attribute { .lang(language?.text, isRightToLeft: language?.isRightToLeft ?? false) }
}

extension Href {
    static func page(_ link: PageLink) -> Href { .path(link.path) }
}

extension HTML {
    /// Text of content amid other text, marked if it is in another language.
    mutating func text(_ text: LocalText) {
        if text.language == nil { self.text(text.text) } else { self.span(text.text, .language(of: text)) }
    }

    mutating func link(to link: PageLink, _ relation: Attribute = .absent) {
        self.a(link.title.text, href: .page(link), .language(of: link.title), .hreflang(link.language?.text), relation)
    }

    /// A navigation's label: a word of the interface or a title of content.
    mutating func label(_ label: NavigationLink.Label, _ words: InterfaceWords) {
        switch label {
        case .word(let key): self.text(words[key])
        case .text(let text): self.text(text)
        }
    }

    /// A date that machines can read too.
    mutating func date(_ date: CalendarDate, _ format: LocaleFormat) {
        self.time(format.longDate(date), datetime: date.isoText)
    }
}
