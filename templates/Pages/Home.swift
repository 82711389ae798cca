import IppinHTML
import IppinModel

extension Templates {
    func home(_ page: HomePage) -> [UInt8] {
        let context = page.frame.context
        return document(page.frame, data: { $0.websiteNode(context) }) { html in
            html.hero(page)
            html.homeKinds(page)
            html.homeProducts(page)
            html.homeVillages(page)
            html.homeProducers(page.producers, context)
            html.homeStories(page.stories, context)
        }
    }
}

extension HTML {
    /// The first screen: what this is, for whom, and the way in.
    fileprivate mutating func hero(_ page: HomePage) {
        let context = page.frame.context
        self.div(.class("hero")) { html in
            html.div(.class("hero-text")) { html in
                html.h1(.language(of: context.siteTitle)) { $0.phrases(context.siteTitle.text) }
                if let tagline = context.tagline { html.p(.class("tagline"), .language(of: tagline)) { $0.phrases(tagline.text) } }
                if let description = context.description { html.p(description.text, .class("lead"), .language(of: description)) }
                if let catalogue = page.catalogue { html.catalogueElsewhere(catalogue, context) }
                if let path = context.listPath(of: .products) {
                    html.p(.class("hero-ways")) { html in
                        html.a(context.words[.allProducts], href: .path(path), .class("button"))
                        html.span(
                            context.words.count(.productCount, page.productCount, formatted: context.format.integer(page.productCount)), .class("count"))
                    }
                }
            }
            html.div(.class("carpet")) { _ in }
        }
    }

    /// The kinds, each a piece of felt in its colour.
    fileprivate mutating func homeKinds(_ page: HomePage) {
        let context = page.frame.context
        guard !page.kinds.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.h2(context.words[.kinds])
            html.ul(.class("kinds")) { html in
                for card in page.kinds {
                    html.li(.class("kind-", card.kindName ?? "")) { html in
                        html.h3 { $0.phrasedLink(to: card.link) }
                        if let count = card.productCount {
                            html.p(context.words.count(.productCount, count, formatted: context.format.integer(count)), .class("count"))
                        }
                    }
                }
            }
        }
    }

    fileprivate mutating func homeProducts(_ page: HomePage) {
        guard !page.products.isEmpty else { return }
        let context = page.frame.context
        self.newline()
        self.section(.class("wrap")) { html in
            html.h2(context.words[.featuredProducts])
            if page.products.contains(where: \.hasPrice) { html.priceBasis(context) }
            html.productCards(page.products, heading: .third, isHome: true, context)
        }
    }

    fileprivate mutating func homeVillages(_ page: HomePage) {
        guard !page.villages.isEmpty else { return }
        let context = page.frame.context
        self.newline()
        self.section(.class("wrap")) { html in
            html.headingToList(.villages, context)
            html.places(page.villages, heading: .third, context)
        }
    }

    /// The home page shows the first of them: its heading leads to all.
    private mutating func headingToList(_ list: WordKey, labelled label: WordKey? = nil, _ context: EditionContext) {
        let text = context.words[label ?? list]
        self.h2 { html in
            if let path = context.listPath(of: list) { html.a(text, href: .path(path)) } else { html.text(text) }
        }
    }

    /// From an edition without products to one with all of them, whose language it says.
    private mutating func catalogueElsewhere(_ catalogue: PageLink, _ context: EditionContext) {
        self.p(.class("hero-ways")) { html in
            html.a(href: .page(catalogue), .hreflang(catalogue.language?.text), .class("button")) { html in
                html.text(catalogue.title)
                if let language = catalogue.language { html.text(context.inParentheses(context.format.languageName(language))) }
            }
        }
    }

    fileprivate mutating func homeProducers(_ producers: [RecordCard], _ context: EditionContext) {
        guard !producers.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.headingToList(.producers, context)
            html.recordCards(producers, heading: .third, context)
        }
    }

    fileprivate mutating func homeStories(_ stories: [RecordCard], _ context: EditionContext) {
        guard !stories.isEmpty else { return }
        self.newline()
        self.section(.class("wrap")) { html in
            html.headingToList(.stories, labelled: .newestStories, context)
            html.recordCards(stories, heading: .third, isStories: true, context)
        }
    }
}
