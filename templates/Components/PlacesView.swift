import IppinHTML
import IppinModel

extension HTML {
    /// Villages beside a map of all of them.
    mutating func places(_ cards: [RecordCard], heading: CardHeading, _ context: EditionContext) {
        self.div(.class("places")) { html in
            html.mapOfVillages(context.words)
            html.ul { html in
                for card in cards {
                    html.newline()
                    html.li { html in
                        html.cardHeading(card.link, heading)
                        if let count = card.productCount {
                            html.p(context.words.count(.productCount, count, formatted: context.format.integer(count)), .class("count"))
                        }
                        if let summary = card.summary { html.p(summary.text, .class("card-summary"), .language(of: summary)) }
                    }
                }
            }
        }
    }
}
