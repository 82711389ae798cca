import IppinHTML
import IppinModel

extension HTML {
    /// The way to the enquiry list, with the number of products in it once `site.js` has counted them; it also tells scripts how the edition writes numbers.
    ///
    /// What the data attributes mean is documented in docs/cards.md.
    mutating func listLink(_ context: EditionContext, isHere: Bool) {
        guard let enquiry = context.enquiry else { return }
        self.p(.class("list-link")) { html in
            html.a(
                href: .path(enquiry.listPath), .ariaCurrentPage(if: isHere), .data("data-list", enquiry.shardCount), .data("data-numbers", enquiry.numbers)
            ) { html in
                html.text(context.words[.enquiryList])
                html.text(" ")
                html.span("", .class("list-count"), .data("data-count"), .hidden)
            }
        }
    }
}
