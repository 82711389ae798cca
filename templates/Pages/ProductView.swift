import IppinHTML
import IppinModel

extension Templates {
    func product(_ page: ProductPage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, type: .product, kind: page.kindName, data: { $0.productNode(page) }) { html in
            html.article(.class("wrap dossier product")) { html in
                html.productHeading(page)
                html.div(.class("pictures")) { html in
                    if page.pictures.isEmpty { html.cardPicture(nil, .first) }
                    html.gallery(page.pictures, words)
                }
                html.div(.class("aside")) { html in
                    html.productTerms(page)
                    html.certificates(page.certificates, context)
                }
                html.story(page.story, titled: page.title.text, words)
                html.div(.class("from")) { html in
                    html.productOrigin(page)
                    html.productMaker(page)
                }
                html.productDetails(page)
            }
            html.div(.class("wrap")) { html in
                if !page.related.isEmpty {
                    html.section(.class("related")) { html in
                        html.h2 { $0.phrases(words.text(.moreFromVillage, ["name": page.village.title.text])) }
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
            html.dl(.class("facts")) { html in
                html.priceTerms(page.price, retail: page.retail, casePieces: page.casePieces, context)
                if let pieces = page.casePieces { html.term(words[.casePack], context.pieces(pieces)) }
                if let pieces = page.minimumPieces { html.term(words[.minimumOrder], context.minimum(pieces: pieces, casePieces: page.casePieces)) }
                if let leadTime = page.leadTime { html.term(words[.leadTime], context.text(of: leadTime)) }
                if !page.season.isEmpty { html.term(words[.season]) { $0.season(page.season, context) } }
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
        let subject = page.sku.map { $0 + " " + page.title.text } ?? page.title.text
        guard let email = context.organization.email, let href = Href(external: "mailto:" + email + "?subject=" + Href.percentEncoded(path: subject))
        else { return }
        self.p(.class("offer")) { $0.a(context.words[.askForOffer], href: href, .class("button quiet")) }
    }

    fileprivate mutating func productOrigin(_ page: ProductPage) {
        let context = page.frame.context
        let origin = page.origin
        self.section(.class("origin")) { html in
            html.h2(context.words[.whereFrom])
            html.map(of: page.village.title, at: origin.coordinates, context.words)
            html.div { html in
                html.p(.class("place")) { $0.phrasedLink(to: page.village) }
                html.p(.class("fine")) { $0.region(origin, page.country, context) }
                if let summary = origin.summary { html.p(summary.text, .language(of: summary)) }
            }
        }
    }

    /// `Naryn · Kyrgyzstan · 2,050 m`
    private mutating func region(_ origin: ProductPage.Origin, _ country: Country?, _ context: EditionContext) {
        if let region = origin.region {
            self.text(region)
            if country != nil || origin.altitude != nil { self.text(" · ") }
        }
        if let country { self.text(context.format.countryName(country)) }
        if let altitude = origin.altitude {
            if country != nil { self.text(" · ") }
            self.text(context.format.altitude(metres: altitude))
        }
    }

    fileprivate mutating func productMaker(_ page: ProductPage) {
        guard let producer = page.producer else { return }
        self.section(.class("maker")) { html in
            html.h2(page.frame.context.words[.whoMakesIt])
            html.div { html in
                html.p(.class("place")) { $0.phrasedLink(to: producer) }
                if let summary = page.producerSummary { html.p(summary.text, .language(of: summary)) }
            }
        }
    }

    /// What it is, as a sheet of labels and values.
    fileprivate mutating func productDetails(_ page: ProductPage) {
        let context = page.frame.context
        let words = context.words
        self.section(.class("details")) { html in
            html.h2(words[.details])
            html.dl(.class("sheet")) { html in
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
