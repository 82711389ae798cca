import IppinHTML
import IppinModel

extension Templates {
    /// The order form to print and fill in by hand, for buyers without JavaScript or with a pen.
    func orderForm(_ page: OrderFormPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, isIndexed: false) { html in
            html.div(.class("wrap order-form")) { html in
                html.h1(page.frame.title)
                if let email = context.organization.email { html.p(words.text(.orderFormHint, ["email": email])) }
                html.enquiryTerms(market: page.market, context)
                html.p(words.text(.catalogueOf, ["date": context.format.longDate(context.date)]) + " · " + context.edition.label, .class("fine"))
                if page.sections.isEmpty && page.parts.isEmpty { html.p(words[.noPricedProducts], .class("empty")) }
                if !page.parts.isEmpty { html.linkRow(page.parts) }
                if !page.sections.isEmpty {
                    html.buyerLines(context, isPrintOnly: false)
                    for section in page.sections { html.orderTable(section, context) }
                    html.pagination(page.pagination, context)
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func orderTable(_ section: OrderFormPage.Section, _ context: EditionContext) {
        let words = context.words
        self.newline()
        self.section { html in
            html.h2 { $0.link(to: section.kind) }
            html.div(.class("table"), .role("group"), .tabindex(0), .ariaLabel(section.kind.title.text)) { html in
                html.table { html in
                    html.thead { html in
                        html.tr { html in
                            for key: WordKey in [.sku, .products, .netContent, .casePack, .minimumOrder, .wholesalePrice, .casesToOrder] {
                                html.th(words[key], .scope(.col))
                            }
                        }
                    }
                    html.tbody { html in
                        for card in section.cards { html.orderRow(card, context) }
                    }
                }
            }
        }
    }

    private mutating func orderRow(_ card: ProductCard, _ context: EditionContext) {
        let order = card.order
        self.newline()
        self.tr { html in
            html.td(order.sku ?? "", .class("code"))
            html.th(.scope(.row)) { $0.link(to: card.link) }
            html.td(order.net.map(context.text(of:)) ?? "")
            html.td(order.casePieces.map(context.pieces) ?? "")
            html.td(context.units(order.minimumUnits, of: order))
            html.td(.class("number")) { html in if case .wholesale(let money) = card.price { html.text(context.format.money(money)) } }
            html.td("", .class("blank"))
        }
    }
}
