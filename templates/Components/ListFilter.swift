import IppinHTML
import IppinModel

extension HTML {
    /// Where `filter.js` puts the choices of a list. It is shown only where there are scripts, and a list of one needs none.
    mutating func listFilter(_ listing: ProductListing, _ words: InterfaceWords) {
        guard listing.total > 1 else { return }
        self.details(.class("filter needs-script"), .data("data-scope", listing.scope), .data("data-failed", words[.filterFailed])) { html in html.summary(words[.filter]) }
    }
}
