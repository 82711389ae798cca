import IppinHTML
import IppinModel

extension Templates {
    static func product(_ page: ProductPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, type: .product, kindColor: page.kindColor, data: { $0.productNode(page) }) { html in
            html.article(.class("wrap dossier")) { html in
                html.productHeading(page)
                html.div(.class("product-pictures")) { html in
                    if page.pictures.isEmpty { html.cardPicture(nil, .first) }
                    html.gallery(page.pictures, words)
                }
                html.div(.class("aside")) { html in
                    html.productTerms(page)
                    html.certificates(page.certificates, context)
                }
                html.story(page.story, titled: page.title.text, words)
                html.productDetails(page)
            }
            html.div(.class("wrap")) { html in
                if !page.related.isEmpty {
                    html.section { html in
                        html.h2(words.text(.moreFromVillage, ["name": page.village.title.text]))
                        html.productCards(page.related, heading: .third, context)
                    }
                }
                html.neighbours(page.previous, page.next, labels: (.previousProduct, .nextProduct), words)
            }
        }
    }
}

extension HTML {
    fileprivate mutating func productHeading(_ page: ProductPage) {
        self.header { html in
            html.p(.class("kind-tag")) { $0.link(to: page.kind) }
            html.recordHeading(page.title, page.summary)
        }
    }

    /// What a buyer needs for an order.
    fileprivate mutating func productTerms(_ page: ProductPage) {
        let context = page.frame.context
        let words = context.words
        self.section(.class("terms")) { html in
            html.h2(words[.priceAndTerms])
            if let onRequest = page.onRequest {
                html.p(.class("badge-line")) { $0.strong(words[.availableOnRequest], .class("badge")) }
                if let reason = onRequest.reason { html.p(reason.text, .language(of: reason)) }
            }
            html.dl { html in
                html.priceTerms(page.price, retail: page.retail, casePieces: page.casePieces, context)
                if let pieces = page.casePieces { html.term(words[.casePack], context.pieces(pieces)) }
                if let pieces = page.minimumPieces { html.term(words[.minimumOrder], context.minimum(pieces: pieces, casePieces: page.casePieces)) }
                if let leadTime = page.leadTime { html.term(words[.leadTime], context.text(of: leadTime)) }
                if !page.season.isEmpty { html.term(words[.season], context.text(of: page.season)) }
                if let sku = page.sku { html.term(words[.sku]) { $0.span(sku, .class("code"), .untranslated) } }
                if let gtin = page.gtin { html.term(words[.gtin]) { $0.span(gtin.digits, .class("code")) } }
                if let code = page.hsCode { html.term(words[.hsCode]) { $0.span(code.text, .class("code")) } }
            }
            if case .wholesale = page.price { html.priceBasis(context) }
            html.enquiryOrder(page)
            html.offerLink(page)
        }
    }

    /// A mail to the office that already names the product.
    private mutating func offerLink(_ page: ProductPage) {
        let context = page.frame.context
        let subject = [page.sku, page.title.text].compactMap(\.self).joined(separator: " ")
        guard let email = context.organization.email, let href = Href(external: "mailto:" + email + "?subject=" + Href.percentEncoded(path: subject))
        else { return }
        self.p(.class("offer")) { $0.a(context.words[.askForOffer], href: href, .class("button")) }
    }

    /// Where it comes from and what it is.
    fileprivate mutating func productDetails(_ page: ProductPage) {
        let context = page.frame.context
        let words = context.words
        self.section(.class("details")) { html in
            html.h2(words[.details])
            html.dl { html in
                html.term(words[.kind]) { $0.link(to: page.kind) }
                html.term(words[.village]) { $0.link(to: page.village) }
                if let producer = page.producer { html.term(words[.producer]) { $0.link(to: producer) } }
                if let country = page.country { html.term(words[.country], context.format.countryName(country)) }
                if let net = page.net { html.term(words[.netContent], context.text(of: net)) }
                if let size = page.size { html.term(words[.size], context.format.dimensions(size)) }
                for fact in page.facts { html.fact(fact, context) }
            }
        }
    }
}
