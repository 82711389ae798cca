import IppinHTML
import IppinModel

extension HTML {
    /// What a reader must know about the text before reading it.
    mutating func notices(_ frame: PageFrame) {
        let words = frame.context.words
        if frame.isDraft {
            self.notice { html in
                html.strong(words[.draft])
                html.text(" ")
                html.text(words[.draftNotice])
            }
        }
        switch frame.notice {
        case .notTranslated(let source):
            let language = frame.context.format.languageName(source)
            self.notice { $0.text(words.text(.notTranslated, ["language": language])) }
        case .stale: self.notice { $0.text(words[.staleNotice]) }
        case nil: break
        }
    }

    private mutating func notice(_ content: (inout HTML) -> Void) {
        self.div(.class("notice wrap")) { html in html.p(content: content) }
    }
}
