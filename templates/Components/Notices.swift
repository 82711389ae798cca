import IppinHTML
import IppinModel

extension HTML {
    /// What a reader must know about the text before reading it.
    mutating func notices(_ frame: PageFrame) {
        let words = frame.context.words
        if frame.isDraft {
            self.p(.class("notice wrap")) { html in
                html.strong(words[.draft])
                html.text(" ")
                html.text(words[.draftNotice])
            }
        }
        switch frame.notice {
        case .notTranslated(let source):
            let language = frame.context.format.languageName(source)
            self.p(words.text(.notTranslated, ["language": language]), .class("notice wrap"))
        case .stale: self.p(words[.staleNotice], .class("notice wrap"))
        case nil: break
        }
    }
}
