import IppinHTML
import IppinModel

extension Templates {
    static func home(_ page: HomePage) -> [UInt8] {
        let context = page.frame.context
        return document(page.frame, data: { $0.websiteNode(context) }) { html in
            html.hero(page)
            html.homeProducts(page)
            html.homeRecords(page.kinds, .kinds, context)
            html.homeRecords(page.villages, .villages, context)
            html.homeStories(page.stories, context)
        }
    }
}

extension HTML {
    /// The first screen: what this is, for whom, and the way in.
    fileprivate mutating func hero(_ page: HomePage) {
        let context = page.frame.context
        self.div(.class("hero")) { html in
            html.div(.class("wrap")) { html in
                html.h1(context.siteTitle.text, .language(of: context.siteTitle))
                if let tagline = context.tagline { html.p(tagline.text, .class("tagline"), .language(of: tagline)) }
                if let description = context.description { html.p(description.text, .class("lead"), .language(of: description)) }
                if let path = context.listPath(of: .products) {
                    html.p { html in
                        html.a(context.words[.allProducts], href: .path(path), .class("button"))
                        html.text(" ")
                        html.span(
                            context.words.count(.productCount, page.productCount, formatted: context.format.integer(page.productCount)), .class("count"))
                    }
                }
            }
        }
    }

    fileprivate mutating func homeProducts(_ page: HomePage) {
        guard !page.products.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.h2(page.frame.context.words[.featuredProducts])
            if page.products.contains(where: \.hasPrice) { html.priceBasis(page.frame.context) }
            html.productCards(page.products, heading: .third, page.frame.context)
        }
    }

    fileprivate mutating func homeRecords(_ cards: [RecordCard], _ word: WordKey, _ context: EditionContext) {
        guard !cards.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.h2(context.words[word])
            html.recordCards(cards, heading: .third, context)
        }
    }

    fileprivate mutating func homeStories(_ stories: [RecordCard], _ context: EditionContext) {
        guard !stories.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.h2(context.words[.newestStories])
            html.recordCards(stories, heading: .third, isStories: true, context)
        }
    }
}
