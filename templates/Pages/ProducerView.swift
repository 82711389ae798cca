import IppinHTML
import IppinModel

extension Templates {
    func producer(_ page: ProducerPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, data: { $0.producerNode(page) }) { html in
            html.article(.class("wrap dossier place")) { html in
                html.header { $0.recordHeading(page.title, page.summary) }
                html.div(.class("pictures")) { $0.gallery(page.pictures, words) }
                html.div(.class("aside")) { html in
                    html.producerFacts(page)
                    html.certificates(page.certificates, context)
                }
                html.story(page.story, titled: page.title.text, words)
            }
            html.newline()
            if page.products.hasSomething(for: context) {
                html.section(.class("wrap")) { html in
                    html.productListing(page.products, title: words.text(.productsMadeBy, ["name": page.title.text]), context)
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func producerFacts(_ page: ProducerPage) {
        let context = page.frame.context
        let words = context.words
        self.dl(.class("facts")) { html in
            html.term(words[.village]) { $0.link(to: page.village) }
            if let country = page.country { html.term(words[.country], context.format.countryName(country)) }
            if let founded = page.founded { html.term(words[.founded], context.format.year(founded)) }
            if let members = page.members {
                html.term(words[.members]) { html in
                    html.text(words.count(.memberCount, members, formatted: context.format.integer(members)))
                    if let women = page.women {
                        let share = women == members ? words[.allWomen] : words.count(.ofWhomWomen, women, formatted: context.format.integer(women))
                        html.text(context.inParentheses(share))
                    }
                }
            }
        }
    }
}
