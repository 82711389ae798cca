import IppinHTML
import IppinModel

extension Templates {
    /// What stands at an old address: takes the reader on, and shows the way in every edition where that does not work.
    func redirect(_ page: RedirectPage) -> [UInt8] {
        guard let first = page.targets.first else { return [] }
        let words = first.context.words
        var html = HTML(base: .relative(to: page.path), capacity: 2048)
        html.doctype()
        html.html(lang: first.context.edition.language.text, dir: first.context.edition.language.isRightToLeft ? .rtl : .ltr) { html in
            html.head { html in
                html.documentBasics(first.context)
                html.title(words[.movedTitle].text)
                html.meta(name: "robots", content: "noindex")
                html.meta(refreshTo: .page(first.link))
                if let canonical = Href(first.context.absolute(first.link.path)) { html.link(rel: "canonical", href: canonical) }
            }
            html.newline()
            html.body { html in
                html.main(.id("_content"), .class("wrap reading")) { html in
                    html.h1(words[.movedTitle])
                    html.p(words[.movedText])
                    html.ul { html in
                        for target in page.targets {
                            let language = target.context.edition.language
                            html.li { html in
                                html.a(
                                    target.link.title.text, href: .page(target.link), .lang(target.link.title.language ?? language), .hreflang(language.text))
                                if page.targets.count > 1 { html.small(" " + target.context.edition.label, .lang(language)) }
                            }
                        }
                    }
                }
            }
        }
        html.newline()
        return html.finish()
    }
}
