import IppinHTML
import IppinModel

extension HTML {
    /// The way to the other pages of a list; nothing if there is only one.
    mutating func pagination(_ pagination: Pagination, _ context: EditionContext) {
        guard pagination.total > 1 else { return }
        let words = context.words
        let format = context.format
        self.nav(.class("pagination"), .ariaLabel(words[.pages])) { html in
            let place = ["page": format.integer(pagination.page), "total": format.integer(pagination.total)] as KeyValuePairs
            html.p(words.text(.pageOf, place))
            html.ul { html in
                if let previous = pagination.previous { html.li { $0.a(words[.previousPage], href: .path(previous), .rel("prev")) } }
                for link in pagination.links {
                    html.li { $0.a(format.integer(link.page), href: .path(link.path), .ariaCurrentPage(if: link.page == pagination.page)) }
                }
                if let next = pagination.next { html.li { $0.a(words[.nextPage], href: .path(next), .rel("next")) } }
            }
        }
    }

    /// The records before and after this one.
    mutating func neighbours(_ previous: PageLink?, _ next: PageLink?, labels: (previous: WordKey, next: WordKey), _ words: InterfaceWords) {
        guard previous != nil || next != nil else { return }
        self.nav(.class("neighbours"), .ariaLabel(words[labels.previous] + " / " + words[labels.next])) { html in
            if let previous {
                html.p { html in
                    html.small(words[labels.previous])
                    html.phrasedLink(to: previous, .rel("prev"))
                }
            }
            if let next {
                html.p(.class("next")) { html in
                    html.small(words[labels.next])
                    html.phrasedLink(to: next, .rel("next"))
                }
            }
        }
    }
}
