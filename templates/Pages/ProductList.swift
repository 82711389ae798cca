import IppinHTML
import IppinModel

extension Templates {
    /// A list of products, by whatever they have in common.
    func productList(_ page: ProductListPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        let kind: String? = if case .kind(_, let name) = page.subject { name } else { nil }
        return document(page.frame, kind: kind) { html in
            html.div(.class("wrap")) { html in
                html.subjectHeading(page.subject, context)
                if let summary = page.summary { html.p(summary.text, .class("lead"), .language(of: summary)) }
                html.certificateIssuer(page.subject, words)
                html.listLinks(.kinds, page.kinds, words)
                html.listLinks(.seasons, page.seasons, words)
                html.productListing(page.listing, title: nil, context)
            }
        }
    }
}

extension HTML {
    /// The way to other lists.
    fileprivate mutating func listLinks(_ label: WordKey, _ lists: [RecordCard], _ words: InterfaceWords) {
        guard !lists.isEmpty else { return }
        self.nav(.class("browse"), .ariaLabel(words[.browseBy] + ": " + words[label])) { html in
            html.p(words[label])
            html.linkRow(lists)
        }
    }

    fileprivate mutating func subjectHeading(_ subject: ProductListPage.Subject, _ context: EditionContext) {
        let words = context.words
        switch subject {
        case .all: self.h1 { $0.phrases(words[.allProducts]) }
        case .kind(let name, _): self.h1(.language(of: name)) { $0.phrases(name.text) }
        case .village(let link): self.h1 { $0.phrases(words.text(.productsOf, ["name": link.title.text])) }
        case .producer(let link): self.h1 { $0.phrases(words.text(.productsMadeBy, ["name": link.title.text])) }
        case .certificate(let name, _, _): self.h1 { $0.phrases(words.text(.productsWith, ["name": name.text])) }
        case .season(let month): self.h1 { $0.phrases(words.text(.productsInSeason, ["month": context.format.monthName(month)])) }
        }
    }

    /// Who stands behind a certificate, linked to where that can be checked.
    fileprivate mutating func certificateIssuer(_ subject: ProductListPage.Subject, _ words: InterfaceWords) {
        guard case .certificate(_, let issuer, let url) = subject, issuer != nil || url != nil else { return }
        self.p(.class("fine")) { html in
            if issuer != nil { html.text(words[.issuer] + " ") }
            if let url, let href = Href(external: url) {
                html.a(issuer?.text ?? url, href: href, .lang(issuer?.language?.text), .rel("noopener"))
            } else if let issuer {
                html.text(issuer)
            }
        }
    }
}
