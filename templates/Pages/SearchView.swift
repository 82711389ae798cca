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
                html.searchPanel(words)
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

extension HTML {
    /// What `search.js` makes work: a field, what came of it, the results and a way to more of them.
    fileprivate mutating func searchPanel(_ words: InterfaceWords) {
        self.div(.class("search-panel needs-script"), .data("data-failed", words[.searchFailed])) { html in
            html.form(.class("search-field"), .role("search")) { $0.searchInput(.id("_q"), .name("q"), .ariaLabel(words[.search]), .noAutocomplete) }
            html.p("", .class("count"), .role("status"))
            html.ol(.class("results")) { _ in }
            html.button(script: words[.searchMore], .class("button"), .hidden)
        }
    }
}
