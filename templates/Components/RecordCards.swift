import IppinHTML
import IppinModel

extension HTML {
    /// Villages, producers, stories, kinds or certificates.
    mutating func recordCards(_ cards: [RecordCard], heading: CardHeading, isStories: Bool = false, _ context: EditionContext) {
        // Among cards with a picture, one without would be a hole.
        let hasPictures = !isStories && cards.contains { $0.picture != nil }
        self.ul(.class(isStories ? "stories" : "cards")) { html in
            for card in cards {
                html.newline()
                html.li(.class(card.kindName == nil ? "card" : "card product-card kind-", card.kindName ?? "")) { $0.recordCard(card, heading, hasPictures: hasPictures, isStories: isStories, context) }
            }
        }
    }

    private mutating func recordCard(_ card: RecordCard, _ heading: CardHeading, hasPictures: Bool, isStories: Bool, _ context: EditionContext) {
        if hasPictures || isStories && card.picture != nil { self.cardPicture(card.picture, .later) }
        self.div(.class("card-text")) { html in
            html.cardHeading(card.link, heading)
            if let date = card.date { html.p(.class("card-kind")) { $0.date(date, context.format) } }
            if let summary = card.summary { html.p(summary.text, .class("card-summary"), .language(of: summary)) }
            if let count = card.productCount {
                html.p(context.words.count(.productCount, count, formatted: context.format.integer(count)), .class("count"))
            }
            // The title is the link; this only says so, and would be a second link to the same place.
            if isStories { html.p(context.words[.readStory], .class("more"), .ariaHidden) }
        }
    }

    /// A row of short links, as between lists.
    mutating func linkRow(_ cards: [RecordCard]) {
        self.ul(.class("link-row")) { html in
            for card in cards { html.li { $0.link(to: card.link) } }
        }
    }
}
