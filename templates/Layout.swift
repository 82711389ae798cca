import IppinHTML
import IppinModel

/// What the pages of an edition have in common, for `HTML.stamp`.
enum ContextPart: Int {
    case basics, name, navigation, tools, footer, season

    /// - Parameter state: what else the part depends on.
    func form(_ state: Int = 0) -> Int { state * 8 + rawValue }
}

/// What a page is to those who share it.
enum OpenGraphType: String {
    case website, article, product
}

extension Templates {
    /// A whole document: head, header, breadcrumbs, notices, the page's own content in `main`, footer.
    ///
    /// - Parameters:
    ///   - base: how links are written; by default relative to the page.
    ///   - kind: the name of the kind that gives the page its colour.
    ///   - data: what machines read of the page, beside its breadcrumbs.
    func document(
        _ frame: PageFrame, base: LinkBase? = nil, type: OpenGraphType = .website, kind: String? = nil, isIndexed: Bool = true,
        data: ((inout JSONWriter) -> Void)? = nil, content: (inout HTML) -> Void
    ) -> [UInt8] {
        let language = frame.context.edition.language
        return HTML.page(base: base ?? .relative(to: frame.path), stencils: stencils) { html in
            html.doctype()
            html.html(lang: language.text, dir: language.isRightToLeft ? .rtl : .ltr) { html in
                html.head { html in
                    html.metadata(frame, type: type, isIndexed: isIndexed && !frame.isDraft)
                    if data != nil || !frame.breadcrumbs.isEmpty { html.script(jsonLD: { $0.graph(frame, data) }) }
                }
                html.newline()
                let kind = kind.map { " kind-" + $0 } ?? ""
                html.body(.class("paper-", frame.context.market.paper.rawValue + kind)) { html in
                    html.a(frame.context.words[.skipToContent], href: .anchor("_content"), .class("skip"))
                    html.siteHeader(frame)
                    html.breadcrumbs(frame)
                    html.main(.id("_content"), .tabindex(-1)) { html in
                        html.notices(frame)
                        content(&html)
                    }
                    html.siteFooter(frame)
                }
            }
            html.newline()
        }
    }
}
