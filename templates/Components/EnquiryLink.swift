import IppinHTML
import IppinModel

extension HTML {
    /// The way to the enquiry list, with the number of products in it once `site.js` has counted them; it also tells scripts how the edition writes numbers.
    ///
    /// What the data attributes mean is documented in docs/cards.md.
    mutating func listLink(_ frame: PageFrame) {
        let context = frame.context
        guard let enquiry = context.enquiry else { return }
        let words = context.words
        self.p(.class("list-link")) { html in
            html.listAnchor(enquiry, context, isHere: frame.path == enquiry.listPath)
            html.span(
                "", .class("visually-hidden"), .role("status"), .data("data-added", words[.addedToList]), .data("data-removed", words[.removedFromList]))
        }
    }

    private mutating func listAnchor(_ enquiry: EnquiryPlaces, _ context: EditionContext, isHere: Bool) {
        let numbers = context.format.numberPatterns(context.market.currency)
        self.a(
            href: .path(enquiry.listPath), .ariaCurrentPage(if: isHere), .data("data-list", enquiry.shardCount), .data("data-numbers", numbers)
        ) { html in
            html.text(context.words[.enquiryList])
            html.text(" ")
            html.span("", .class("list-count"), .data("data-count"), .hidden)
        }
    }
}

extension LocaleFormat {
    /// How whole numbers and amounts of a currency are written, for scripts: two lists of parts with `|` between them, one after the other.
    func numberPatterns(_ currency: Currency) -> String {
        integerPattern.machineText(scale: 0) + "|" + moneyPattern(currency).machineText(scale: currency.digits)
    }
}

extension NumberPattern {
    /// Prefix, suffix, separator of groups, decimal separator, first group, next groups, fewest leading digits, digits of the fraction,
    /// and the locale's digits where they are not 0 to 9.
    fileprivate func machineText(scale: Int) -> String {
        [prefix, suffix, groupSeparator, decimalSeparator, String(firstGroup), String(nextGroup), String(minimumLeadingDigits), String(scale), ownDigits]
            .joined(separator: "|")
    }

    private var ownDigits: String {
        let text = digits.joined()
        return text == "0123456789" ? "" : text
    }
}
