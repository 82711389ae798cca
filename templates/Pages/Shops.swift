import IppinHTML
import IppinModel

extension Templates {
    /// Every shop, one below the other; each can be linked to.
    func shops(_ page: ShopsPage) -> [UInt8] {
        let context = page.frame.context
        return document(page.frame, data: { $0.shopNodes(page) }) { html in
            html.div(.class("wrap")) { html in
                html.h1(context.words[.shops])
                if page.shops.isEmpty { html.p(context.words[.empty], .class("empty")) }
                for shop in page.shops {
                    html.newline()
                    html.section(.class("shop"), .id(shop.anchor)) { $0.shop(shop, context) }
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func shop(_ shop: ShopsPage.ShopLine, _ context: EditionContext) {
        let words = context.words
        self.h2(.language(of: shop.title)) { $0.phrases(shop.title.text) }
        if let summary = shop.summary { self.p(summary.text, .class("lead"), .language(of: summary)) }
        self.shopPictures(shop.pictures)
        if shop.hasFacts {
            self.dl(.class("facts")) { html in
                // Editors often close an address with the country, so it has a line of its own only where there is no address.
                if !shop.address.isEmpty {
                    html.term(words[.address]) { $0.lines(shop.address) }
                } else if let country = shop.country {
                    html.term(words[.country], context.format.countryName(country))
                }
                if !shop.hours.isEmpty { html.term(words[.openingHours]) { $0.lines(shop.hours) } }
                html.shopContacts(shop, words)
                if let place = shop.coordinates { html.term(words[.coordinates], context.format.coordinates(place)) }
            }
        }
        self.story(shop.story, titled: shop.title.text, idPrefix: shop.anchor + "-", headingLevel: 3, words)
    }

    private mutating func shopPictures(_ pictures: [Picture]) {
        guard !pictures.isEmpty else { return }
        self.div(.class("shop-pictures")) { html in
            for picture in pictures { html.picture(picture, .later, place: .gallery) }
        }
    }

    private mutating func shopContacts(_ shop: ShopsPage.ShopLine, _ words: InterfaceWords) {
        if let phone = shop.phone { self.contact(words[.phone], phone, Href(external: "tel:" + phone.filter { !$0.isWhitespace })) }
        if let email = shop.email { self.contact(words[.email], email, Href(external: "mailto:" + email)) }
        if let website = shop.website { self.contact(words[.website], website, Href(external: website)) }
    }

    private mutating func contact(_ label: LocalText, _ text: String, _ href: Href?) {
        self.term(label) { html in
            if let href {
                html.open("a", .href(href), href.isExternal ? .rel("noopener") : .class("", if: false))
                html.breakingBeforeAt(text)
                html.close("a")
            } else {
                html.text(text)
            }
        }
    }

    /// An address for mail is longer than a line on a phone, and is best read with whose it is on one and where on the next.
    private mutating func breakingBeforeAt(_ text: String) {
        for (index, part) in text.split(separator: "@", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { self.wbr() }
            self.text(index > 0 ? "@" + part : String(part))
        }
    }

    /// Hours stay together, which a dash would let go: a joiner stands after it.
    private mutating func lines(_ lines: [LocalText]) {
        for (index, line) in lines.enumerated() {
            if index > 0 { self.br() }
            self.text(LocalText(line.text.split(separator: "–", omittingEmptySubsequences: false).joined(separator: "–\u{2060}"), language: line.language))
        }
    }
}

extension ShopsPage.ShopLine {
    fileprivate var hasFacts: Bool {
        !address.isEmpty || !hours.isEmpty || country != nil || coordinates != nil || phone != nil || email != nil || website != nil
    }
}
