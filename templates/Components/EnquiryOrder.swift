import IppinHTML
import IppinModel

extension HTML {
    /// Puts the smallest order of a card's product on the enquiry list, or takes it off; shown only where scripts run.
    mutating func listButton(_ card: ProductCard, _ context: EditionContext) {
        let words = context.words
        self.p(.class("card-order")) { html in
            html.button(
                .type("button"), .data("data-add", card.id), .data("data-cases", card.order.minimumUnits)
            ) { html in
                html.span(words[.addToList])
                html.span(words[.inList])
                html.span(card.link.title.text, .class("visually-hidden"), .language(of: card.link.title))
            }
        }
    }

    /// How many cases of the product to put on the enquiry list. `cards.js` makes it work; without JavaScript there is the way to the order form.
    mutating func enquiryOrder(_ page: ProductPage) {
        let context = page.frame.context
        guard let enquiry = context.enquiry else { return }
        let words = context.words
        let order = page.order
        self.form(.class("order"), .data("data-order", page.id), .data("data-pieces", order.unitPieces), .data("data-price", page.price.minorUnits)) { html in
            html.quantity(order, id: "_cases", context)
            html.p(.class("order-sum")) { html in
                html.output(.forInput("_cases")) { html in
                    html.span(context.pieces(order.orderedMinimum ?? 0), .data("data-pieces"))
                    if case .wholesale(let money) = page.price {
                        html.text(" ")
                        html.strong(money.times(order.orderedMinimum ?? 0).map(context.format.money) ?? "–", .data("data-sum"))
                    }
                }
            }
            html.p(.class("order-buttons")) { html in
                html.button(words[.addToList], .type("submit"), .class("button"))
                html.text(" ")
                html.a(words[.openList], href: .path(enquiry.listPath), .data("data-open"), .hidden)
            }
            html.p("", .class("fine"), .role("status"))
            html.script(data: { $0.orderWords(page) })
        }
        self.p(.class("order-form-link")) { $0.a(words[.printOrderForm], href: .path(enquiry.orderFormPath)) }
    }

    /// A number of cases, with what it may be, between two buttons.
    mutating func quantity(_ order: OrderFacts, id: String, _ context: EditionContext) {
        let words = context.words
        self.div(.class("quantity")) { html in
            html.label(words[order.unitPieces == 1 ? .piecesToOrder : .casesToOrder], .forInput(id))
            html.div(.class("stepper")) { html in
                html.stepButton("−", words[.oneLess], -1)
                html.numberInput(value: order.minimumUnits, minimum: order.minimumUnits, maximum: mostUnits, .id(id), .ariaDescribedby(id + "-rule"), .noAutocomplete)
                html.stepButton("+", words[.oneMore], 1)
            }
            html.p(context.orderRule(order), .class("fine"), .id(id + "-rule"))
        }
    }

    mutating func stepButton(_ sign: String, _ label: LocalText, _ step: Int) {
        self.button(.type("button"), .ariaLabel(label), .data("data-step", step)) { html in html.span(sign, .ariaHidden) }
    }
}

/// The most cases of one product on a list; `site.js` knows it too.
private let mostUnits = 99_999

extension ProductPage {
    /// How the product is ordered.
    var order: OrderFacts { OrderFacts(sku: sku, net: net, casePieces: casePieces, minimumPieces: minimumPieces, leadTime: leadTime) }
}

extension PriceStatement {
    /// Of one piece, in the smallest unit of the currency; nil on request.
    fileprivate var minorUnits: String? { if case .wholesale(let money) = self { String(money.minorUnits) } else { nil } }
}

extension EditionContext {
    /// `10 cases`, or `120 pieces` where the product is ordered by the piece.
    func units(_ count: Int, of order: OrderFacts) -> LocalText {
        order.unitPieces == 1 ? pieces(count) : words.count(.cases, count, formatted: format.integer(count))
    }

    /// What an order of the product must be: `Minimum order: 120 pieces (10 cases)`.
    func orderRule(_ order: OrderFacts) -> LocalText {
        guard let minimum = order.minimumPieces else { return words[.casePack] + colon + pieces(order.unitPieces) }
        guard order.unitPieces > 1, let ordered = order.orderedMinimum, ordered != minimum else {
            return words[.minimumOrder] + colon + self.minimum(pieces: minimum, casePieces: order.casePieces)
        }
        return words.text(
            .minimumInCases, ["pieces": pieces(minimum).text, "cases": units(order.minimumUnits, of: order).text, "total": pieces(ordered).text])
    }

    private var colon: String {
        switch edition.language.language {
        case "ja": "："
        case "fr": "\u{A0}: "
        default: ": "
        }
    }
}

extension JSONWriter {
    /// What `cards.js` says on a product's page.
    fileprivate mutating func orderWords(_ page: ProductPage) {
        let context = page.frame.context
        let words = context.words
        self.object { json in
            json.string("language", words.language.text)
            json.message("pieces", words, .pieces)
            json.string("add", words[.addToList])
            json.string("update", words[.updateList])
            json.string("added", words.text(.addedToList, ["name": page.title.text]))
            json.string("kept", words[.keptHere])
            json.string("least", words.text(.minimumKept, ["amount": context.units(page.order.minimumUnits, of: page.order).text]))
        }
    }

    /// A message: a text, or its plural forms by their categories.
    mutating func message(_ name: String, _ words: InterfaceWords, _ key: WordKey) {
        let forms = words.forms(key)
        guard key.isPlural else { return self.string(named: name, forms.first?.text ?? "") }
        self.object(named: name) { json in
            for form in forms { json.string(named: form.category.rawValue, form.text) }
        }
    }
}
