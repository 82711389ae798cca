import IppinHTML
import IppinModel

extension HTML {
    /// Text of a heading, with a place to break after each phrase where the text is Japanese.
    mutating func phrases(_ text: String) {
        // Kana and kanji are three bytes from E3 on: all other texts are written as they are.
        guard text.utf8.withContiguousStorageIfAvailable({ $0.reduce(0, max) >= 0xE3 }) ?? true else { return self.text(text) }
        for (index, phrase) in PhraseBreaks.phrases(of: text).enumerated() {
            if index > 0 { self.wbr() }
            self.text(String(phrase))
        }
    }

    mutating func phrasedLink(to link: PageLink, _ relation: Attribute = .absent) {
        self.a(href: .page(link), .language(of: link.title), .hreflang(link.language?.text), relation) { $0.phrases(link.title.text) }
    }
}
