import IppinHTML
import IppinModel

/// The level of the headings of a list's cards, one below the heading over the list.
enum CardHeading: Int {
    case second, third
}

extension HTML {
    /// - Parameter isHome: whether the first card is shown large.
    mutating func productCards(_ cards: [ProductCard], heading: CardHeading, isHome: Bool = false, _ context: EditionContext) {
        self.ul(.class(isHome ? "cards home-cards" : "cards")) { html in
            for (index, card) in cards.enumerated() {
                html.newline()
                // Under a heading of its own, a list begins below the first screen.
                let isFirst = index < 3 && heading == .second
                let isLead = isHome && index == 0
                // The same product is shown by ten lists and pages.
                html.stamp(card, form: heading.rawValue * 4 + (isFirst ? 2 : 0) + (isLead ? 1 : 0)) { html in
                    html.li(.class("card product-card kind-", card.kindName)) { $0.productCard(card, heading, isFirst: isFirst, isLead: isLead, context) }
                }
            }
        }
    }

    private mutating func productCard(_ card: ProductCard, _ heading: CardHeading, isFirst: Bool, isLead: Bool, _ context: EditionContext) {
        self.cardPicture(card.picture, isFirst ? .early : .later, place: isLead ? .leadCard : .card)
        self.div(.class("card-text")) { html in
            html.cardHeading(card.link, heading)
            html.p(.class("card-kind")) { html in
                html.text(card.kind)
                html.text(" · ")
                html.text(card.village)
            }
            if let summary = card.summary { html.p(summary.text, .class("card-summary"), .language(of: summary)) }
            html.cardTerms(card, context)
            html.cardPrice(card.price, context)
            html.listButton(card, context)
            if card.isDraft { html.p(context.words[.draft], .class("badge")) }
        }
    }

    /// What an order is made of. On paper, with the price, it makes the list a line sheet.
    private mutating func cardTerms(_ card: ProductCard, _ context: EditionContext) {
        guard card.order.sku != nil || card.order.casePieces != nil || card.order.minimumPieces != nil else { return }
        let words = context.words
        self.dl(.class("card-terms")) { html in
            if let sku = card.order.sku { html.term(words[.sku]) { $0.span(sku, .class("code"), .untranslated) } }
            if let pieces = card.order.casePieces { html.term(words[.casePack], context.pieces(pieces)) }
            if let pieces = card.order.minimumPieces { html.term(words[.minimumOrder], context.pieces(pieces)) }
        }
    }

    /// The card's picture, or a patch of felt in the colour of its kind. Its alternative text would only repeat the title beside it.
    mutating func cardPicture(_ picture: Picture?, _ urgency: PictureUrgency, place: PicturePlace = .card) {
        self.div(.class(picture == nil ? "card-picture felt" : "card-picture")) { html in
            if let picture { html.picture(picture, urgency, place: place, hasAlt: false) }
        }
    }

    mutating func cardHeading(_ link: PageLink, _ heading: CardHeading) {
        switch heading {
        case .second: self.h2 { $0.phrasedLink(to: link) }
        case .third: self.h3 { $0.phrasedLink(to: link) }
        }
    }

    /// A list with its count, its cards and the way to its other pages; `title` stands over it if the page has one of its own.
    mutating func productListing(_ listing: ProductListing, title: LocalText?, _ context: EditionContext) {
        let words = context.words
        if let title { self.h2(.id("_products")) { $0.phrases(title) } }
        guard listing.elsewhere.isEmpty else { return self.productsElsewhere(listing.elsewhere) }
        guard listing.total > 0 else {
            self.p(words[.empty], .class("empty"))
            return
        }
        self.div(.class("listing")) { html in
            html.listFilter(listing, words)
            html.p(words.count(.productCount, listing.total, formatted: context.format.integer(listing.total)), .class("count"))
            if listing.cards.contains(where: \.hasPrice) { html.priceBasis(context) }
            html.productCards(listing.cards, heading: title == nil ? .second : .third, context)
            html.pagination(listing.pagination, context)
        }
    }
}

extension HTML {
    /// Products that another edition has, each by its name alone: there is no price or picture of another market here.
    private mutating func productsElsewhere(_ links: [PageLink]) {
        self.ul(.class("elsewhere")) { html in
            for link in links { html.li { $0.phrasedLink(to: link) } }
        }
    }
}

extension ProductListing {
    /// Whether a section can be made of it: a partial edition has none that says only that there is nothing.
    func hasSomething(for context: EditionContext) -> Bool { total > 0 || !elsewhere.isEmpty || !context.edition.isPartial }
}

extension ProductCard {
    var hasPrice: Bool { if case .wholesale = price { true } else { false } }
}
