import IppinHTML
import IppinModel

extension HTML {
    /// A price on a card: the amount of one piece, or that it is told on request.
    mutating func cardPrice(_ price: PriceStatement, _ context: EditionContext) {
        self.p(.class("price")) { html in
            switch price {
            case .wholesale(let money):
                html.strong(context.format.money(money))
                html.text(" ")
                html.small(context.words[.perPiece])
            case .onRequest: html.text(context.words[.priceOnRequest])
            }
        }
    }

    /// What all prices contain and where goods are handed over.
    mutating func priceBasis(_ context: EditionContext) {
        if let terms = context.terms { self.p(terms.text, .class("fine"), .language(of: terms)) }
    }

    /// Lines of the terms: what a piece and a case cost, and what the price contains.
    mutating func priceTerms(_ price: PriceStatement, retail: Money?, casePieces: Int?, _ context: EditionContext) {
        let words = context.words
        switch price {
        case .wholesale(let money):
            self.term(words[.wholesalePrice]) { html in
                html.p(.class("amount")) { html in
                    html.data(context.format.money(money), value: money.amount.machineText)
                    html.text(" ")
                    html.small(words[.perPiece])
                }
                if let casePieces, casePieces > 1, let casePrice = money.times(casePieces) {
                    html.p(words.text(.perCase, ["price": context.format.money(casePrice), "pieces": context.unbroken(context.pieces(casePieces).text)]))
                }
                html.p(words[context.market.tax == .excluded ? .withoutTax : .withTax], .class("fine"))
            }
        case .onRequest: self.term(words[.price], words[.priceOnRequest])
        }
        if let retail { self.term(words[.retailPrice], context.format.money(retail)) }
    }
}

extension Money {
    /// The price of several; nil if it is too large to be one.
    func times(_ count: Int) -> Money? {
        let (product, overflow) = minorUnits.multipliedReportingOverflow(by: Int64(count))
        return overflow ? nil : Money(minorUnits: product, currency: currency)
    }
}
