import IppinHTML
import IppinModel

extension Templates {
    /// Shown at any address, so its links start at the root of the site.
    func notFound(_ page: NotFoundPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, base: .rooted(prefix: page.rootPath), isIndexed: false) { html in
            html.div(.class("wrap reading")) { html in
                html.h1(words[.notFoundTitle])
                html.p(words[.notFoundText], .class("lead"))
                html.p { html in html.a(words[.backToHome], href: .path(context.homePath), .class("button")) }
            }
        }
    }
}
