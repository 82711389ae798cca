import IppinHTML
import IppinModel

extension Templates {
    /// The search page. Its results come from `search.js`; without scripts it says so, and leads to the lists.
    func search(_ page: SearchPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, isIndexed: false) { html in
            html.div(.class("wrap search-page")) { html in
                html.h1(words[.search])
                html.div(.class("search-panel needs-script"), .id("_search"), .data("data-failed", words[.searchFailed])) { _ in }
                html.p(words[.searchNeedsScript], .class("lead without-script"))
                html.section(.class("search-lists"), .ariaLabelledby("_lists")) { html in
                    html.h2(words[.searchLists], .id("_lists"))
                    html.ul { html in
                        for list in page.lists {
                            html.li { html in
                                html.link(to: list.link)
                                if !list.links.isEmpty { html.ul(.class("link-row")) { html in for link in list.links { html.li { $0.link(to: link) } } } }
                            }
                        }
                    }
                }
            }
        }
    }
}
