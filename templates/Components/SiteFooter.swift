import IppinHTML
import IppinModel

extension HTML {
    /// The further pages, what machines can fetch, who publishes and as of when.
    mutating func siteFooter(_ frame: PageFrame) {
        let context = frame.context
        self.newline()
        let here = context.footer.firstIndex { $0.path == frame.path }
        self.stamp(context, form: ContextPart.footer.form((here ?? -1) + 1)) { $0.siteFooter(context, here: here) }
    }

    /// - Parameter here: the page among those of the footer.
    private mutating func siteFooter(_ context: EditionContext, here: Int?) {
        let words = context.words
        self.footer(.class("site-footer")) { html in
            html.div(.class("wrap")) { html in
                html.nav(.ariaLabel(words[.information])) { html in
                    html.ul { html in
                        html.li { html in html.a(words[.home], href: .path(context.homePath)) }
                        for (index, entry) in context.footer.enumerated() {
                            html.li { html in
                                html.a(href: .path(entry.path), .ariaCurrentPage(if: index == here)) { $0.label(entry.label, words) }
                            }
                        }
                        html.li { html in html.a(words[.feed], href: .path(context.feedPath), .type("application/atom+xml")) }
                        html.li { html in html.a(words[.catalogueData], href: .path(context.productDataPath), .type("application/json")) }
                    }
                }
                html.p(.class("publisher")) { html in
                    html.text(words.text(.publishedBy, ["name": context.organization.name]))
                    if let email = context.organization.email, let href = Href(external: "mailto:" + email) {
                        html.text(" · ")
                        html.a(email, href: href)
                    }
                }
                html.p(words.text(.catalogueOf, ["date": context.format.longDate(context.date)]) + " · " + context.edition.label)
            }
        }
    }
}
