import IppinHTML
import IppinModel

extension Templates {
    /// The page at the root: every edition in its own language, to be chosen without JavaScript.
    func chooser(_ page: ChooserPage) -> [UInt8] {
        guard page.choices.indices.contains(page.defaultChoice) else { return [] }
        let main = page.choices[page.defaultChoice].context
        var html = HTML(base: .relative(to: "/"))
        html.doctype()
        html.html(lang: main.edition.language.text, dir: main.edition.language.isRightToLeft ? .rtl : .ltr) { html in
            html.head { html in
                html.documentBasics(main)
                html.title(main.siteTitle.text)
                if let description = main.description { html.meta(name: "description", content: description.text) }
                if let canonical = Href(external: main.address) { html.link(rel: "canonical", href: canonical) }
                html.alternates(page.alternates, main)
                html.script(jsonLD: { json in
                    json.object { json in
                        json.constant("@context", "https://schema.org")
                        json.array("@graph") { $0.websiteNode(main) }
                    }
                })
            }
            html.newline()
            html.body(.class("chooser")) { html in
                html.main(.id("_content"), .class("wrap")) { html in
                    html.h1(main.siteTitle.text, .language(of: main.siteTitle))
                    html.p(main.words[.chooseEdition], .class("lead"))
                    html.ul(.class("choices")) { html in
                        for choice in page.choices { html.li { $0.choice(choice) } }
                    }
                }
            }
        }
        html.newline()
        return html.finish()
    }
}

extension HTML {
    fileprivate mutating func choice(_ choice: ChooserPage.Choice) {
        let context = choice.context
        let language = context.edition.language
        self.a(href: .path(context.homePath), .lang(language), .hreflang(language.text)) { html in
            html.strong(context.edition.label)
            guard let market = choice.market else { return }
            html.text(" ")
            html.small { html in
                html.text(market)
                html.text(" · " + context.market.currency.code)
            }
        }
    }
}
