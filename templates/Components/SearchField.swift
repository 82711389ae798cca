import IppinHTML
import IppinModel

extension HTML {
    /// The way to the search: a link that looks like a field, which `search.js` puts a field in the place of when it is used.
    mutating func searchField(_ frame: PageFrame) {
        let context = frame.context
        self.p(.class("search-place")) { html in
            html.a(context.words[.search], href: .path(context.searchPath), .class("search-link"), .data("data-failed", context.words[.searchFailed]), .ariaCurrentPage(if: frame.path == context.searchPath))
        }
    }
}
