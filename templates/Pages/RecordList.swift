import IppinHTML
import IppinModel

extension Templates {
    /// All villages, producers, stories, kinds or certificates.
    func recordList(_ page: RecordListPage) -> [UInt8] {
        let context = page.frame.context
        return document(page.frame) { html in
            html.div(.class("wrap")) { html in
                html.h1(context.words[page.heading])
                if page.heading == .villages, !page.cards.isEmpty {
                    html.places(page.cards, heading: .second, context)
                } else if page.cards.isEmpty {
                    html.p(context.words[.empty], .class("empty"))
                } else {
                    html.recordCards(page.cards, heading: .second, isStories: page.heading == .stories, context)
                }
            }
        }
    }
}
