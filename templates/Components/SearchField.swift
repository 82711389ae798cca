import IppinHTML
import IppinModel

extension HTML {
    /// The way to the search: a link that looks like a field, which `search.js` puts a field in the place of when it is used.
    mutating func searchField(_ context: EditionContext, isHere: Bool) {
        guard let path = context.searchPath else { return }
        self.p(.class("search-place")) { html in
            html.a(context.words[.search], href: .path(path), .class("search-link"), .data("data-failed", context.words[.searchFailed].text), .ariaCurrentPage(if: isHere))
        }
    }
}
