internal import IppinModel

extension Planner {
    /// The buyer's list, the cards that its scripts read, and the order form to print; nothing where there is nothing to order.
    func addEnquiry(of edition: EditionIndex, _ page: (String, Output.EditionSubject) -> Void) {
        guard edition.context.enquiry != nil else { return }
        let addresses = index.addresses
        for shard in 0..<edition.shards.count { page(addresses.cards(shard, in: edition.edition), .cards(shard: shard)) }
        page(addresses.page(.enquiry, in: edition.edition), .enquiry)
        let forms = edition.orderForms
        page(addresses.page(.orderForm, in: edition.edition), .orderForm(kind: nil, number: 1))
        guard forms.isSplit else { return }
        for (kind, products) in forms.products.enumerated() where !products.isEmpty {
            let path = addresses.orderForm(of: index.site.kinds[kind].id, in: edition.edition)
            for number in 1...forms.pageCount(of: kind) { page(addresses.listPage(number, of: path), .orderForm(kind: kind, number: number)) }
        }
    }
}

/// How the order form of an edition is cut, so that no page is longer than a printer or a browser likes.
struct OrderForms: Sendable {
    /// Lines on a page.
    private static let pageSize = 240

    /// For each kind of the site, the products that have a price, in the edition's order.
    let products: [[Int]]

    init(productsOfKind: [[Int]], cards: [ProductCard?]) {
        products = productsOfKind.map { $0.filter { cards[$0]?.price.isOnRequest == false } }
    }

    /// Whether each kind has a form of its own.
    var isSplit: Bool { products.map(\.count).reduce(0, +) > Self.pageSize }

    func pageCount(of kind: Int) -> Int { max(1, (products[kind].count + Self.pageSize - 1) / Self.pageSize) }

    func products(of kind: Int, number: Int) -> ArraySlice<Int> {
        let start = min((number - 1) * Self.pageSize, products[kind].count)
        return products[kind][start..<min(start + Self.pageSize, products[kind].count)]
    }
}

extension PriceStatement {
    var isOnRequest: Bool { if case .onRequest = self { true } else { false } }
}

extension PageComposer {
    func cards(_ shard: Int) -> CardData {
        let products = edition.shards.products[shard]
        let absent = products.filter { place in edition.cards[place] == nil && frames.editions.contains { $0.cards[place] != nil } }
        return CardData(
            context: edition.context, cards: products.compactMap { edition.cards[$0] },
            absent: absent.map { CardData.Absent(id: site.products[$0].id.name, title: texts.title(site.products[$0])) })
    }

    func enquiry() -> EnquiryPage {
        let presence = frames.everywhere { $0.context.enquiry?.listPath }
        return EnquiryPage(
            frame: listFrame(LocalText(words[.enquiryList]), presence: presence), productsPath: index.addresses.collection(.products, in: edition.edition),
            market: market, office: office)
    }

    private var market: LocalText { texts.text(edition.context.market.name) }

    /// The office reads the source language; nil where buyers of the edition do too.
    private var office: EnquiryPage.Office? {
        func isSource(_ edition: Edition) -> Bool { edition.wordLanguages.prefix(edition.ownLanguageCount).contains(0) }
        guard !isSource(edition.edition) else { return nil }
        let own = frames.editions.first { $0.edition.isDefault && isSource($0.edition) } ?? frames.editions.first { isSource($0.edition) }
        let format = own?.context.format
            ?? LocaleFormat(language: site.languages[0], region: nil, units: edition.context.market.units, currencies: [edition.context.market.currency])
        return EnquiryPage.Office(words: site.words[0], format: format)
    }

    func orderForm(kind: Int?, number: Int) -> OrderFormPage {
        let forms = edition.orderForms
        guard let kind else { return wholeOrderForm(forms) }
        let id = site.kinds[kind].id
        let path = index.addresses.orderForm(of: id, in: edition.edition)
        let total = forms.pageCount(of: kind)
        let presence = frames.everywhere { other in
            guard other.context.enquiry != nil else { return nil }
            let forms = other.orderForms
            guard forms.isSplit, !forms.products[kind].isEmpty else { return index.addresses.page(.orderForm, in: other.edition) }
            return index.addresses.listPage(min(number, forms.pageCount(of: kind)), of: index.addresses.orderForm(of: id, in: other.edition))
        }
        let name = texts.text(site.kinds[kind].name)
        var title = words[.orderForm] + " – " + name.text
        if number > 1 {
            let format = edition.context.format
            title += " – " + words.text(.pageOf, ["page": format.integer(number), "total": format.integer(total)])
        }
        var head = FrameComposer.Head(title: LocalText(title))
        head.breadcrumbs = [homeCrumb, Crumb(label: .word(.orderForm), path: index.addresses.page(.orderForm, in: edition.edition))]
        return OrderFormPage(
            frame: frames.frame(position, path: index.addresses.listPage(number, of: path), presence: presence, head), market: market,
            sections: [section(kind, forms.products(of: kind, number: number))], parts: [],
            pagination: Pagination(page: number, total: total) { index.addresses.listPage($0, of: path) })
    }

    private func wholeOrderForm(_ forms: OrderForms) -> OrderFormPage {
        let path = index.addresses.page(.orderForm, in: edition.edition)
        let kinds = site.kinds.indices.filter { !forms.products[$0].isEmpty }
        return OrderFormPage(
            frame: listFrame(LocalText(words[.orderForm]), presence: frames.everywhere { $0.context.enquiry?.orderFormPath }), market: market,
            sections: forms.isSplit ? [] : kinds.map { section($0, forms.products[$0][...]) },
            parts: forms.isSplit ? kinds.map { part($0, count: forms.products[$0].count) } : [], pagination: Pagination(page: 1, total: 1) { _ in path })
    }

    private func section(_ kind: Int, _ products: ArraySlice<Int>) -> OrderFormPage.Section {
        OrderFormPage.Section(
            kind: PageLink(title: texts.text(site.kinds[kind].name), path: index.addresses.kind(site.kinds[kind].id, in: edition.edition)),
            cards: products.compactMap { edition.cards[$0] })
    }

    private func part(_ kind: Int, count: Int) -> RecordCard {
        let link = PageLink(title: texts.text(site.kinds[kind].name), path: index.addresses.orderForm(of: site.kinds[kind].id, in: edition.edition))
        return RecordCard(link: link, summary: nil, productCount: count)
    }
}
