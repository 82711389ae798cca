internal import IppinModel

extension PageComposer {
    /// Products on the home page, taken from the kinds in turn; the first is shown as large as four.
    private static let featuredCount = 9
    private static let homeCardCount = 6

    func home() -> HomePage {
        var head = FrameComposer.Head(title: edition.context.siteTitle)
        head.description = edition.context.description?.text ?? edition.context.tagline?.text
        let presence = frames.everywhere { $0.context.homePath }
        let featured = featuredProducts()
        head.socialImage = featured.lazy.compactMap(\.picture).first
        return HomePage(
            frame: frames.frame(position, path: edition.context.homePath, presence: presence, head), products: featured, kinds: kindCards(),
            villages: Array(villageCards().prefix(Self.homeCardCount)), stories: Array(storyCards().prefix(3)), productCount: edition.products.count,
            producers: edition.edition.isPartial ? Array(producerCards().prefix(Self.homeCardCount)) : [], catalogue: catalogueElsewhere())
    }

    private func catalogueElsewhere() -> PageLink? {
        guard edition.products.isEmpty, let companion else { return nil }
        return companion.link(words[.allProducts], to: lists.path(of: .all, in: companion.edition))
    }

    /// Across the kinds in turn; what has a picture comes first, since the first of them is shown large.
    private func featuredProducts() -> [ProductCard] {
        let kinds = edition.productsOfKind.map { products in
            let cards = products.lazy.compactMap { [edition] in edition.cards[$0] }
            return Array(cards.filter { $0.picture != nil }.prefix(Self.featuredCount)) + cards.filter { $0.picture == nil }.prefix(Self.featuredCount)
        }
        let inTurn = (0..<Self.featuredCount).flatMap { round in kinds.compactMap { round < $0.count ? $0[round] : nil } }.prefix(Self.featuredCount)
        return inTurn.filter { $0.picture != nil } + inTurn.filter { $0.picture == nil }
    }

    func productList(_ subject: ListSubject, number: Int) -> ProductListPage {
        let listing = lists.listing(of: subject, number: number, in: edition)
        let presence = presence(of: subject, number: number)
        let description = describe(subject)
        var head = FrameComposer.Head(title: description.title)
        head.description = description.summary?.text ?? whatListIs(description.title)
        head.breadcrumbs = [homeCrumb] + description.parents
        head.socialImage = listing.cards.lazy.compactMap(\.picture).first
        if number > 1 {
            let format = edition.context.format
            let place = words.text(.pageOf, ["page": format.integer(number), "total": format.integer(listing.pagination.total)]).text
            head.title = LocalText(description.title.text + " – " + place, language: description.title.language)
        }
        let path = presence.paths[position] ?? edition.context.homePath
        return ProductListPage(
            frame: frames.frame(position, path: path, presence: presence, head), subject: description.subject,
            summary: number == 1 ? description.summary : nil, listing: listing, kinds: subject == .all && number == 1 ? kindCards() : [], seasons: subject == .all && number == 1 ? seasonCards() : [])
    }

    /// Page `number` in each edition; where the list is shorter, the switch leads to its last page, which is not the same one for search engines.
    private func presence(of subject: ListSubject, number: Int) -> FrameComposer.Presence {
        let counts = frames.editions.map { lists.pageCount(of: subject, in: $0) }
        let paths = frames.editions.enumerated().map { position, edition in
            lists.path(of: subject, in: edition).map { index.addresses.listPage(min(number, counts[position]), of: $0) }
        }
        return FrameComposer.Presence(paths: paths, isTranslated: counts.map { _ in true },
            isSame: zip(counts, frames.editions).map { number <= $0 && !$1.edition.isPartial })
    }

    private struct Description {
        let subject: ProductListPage.Subject
        let title: LocalText
        var summary: LocalText?
        let parents: [Crumb]
    }

    private func describe(_ subject: ListSubject) -> Description {
        switch subject {
        case .all: return Description(subject: .all, title: words[.allProducts], parents: [])
        case .kind(let place):
            let kind = site.kinds[place]
            let name = texts.text(kind.name)
            let parent = Crumb(label: .word(.kinds), path: index.addresses.kinds(in: edition.edition))
            return Description(subject: .kind(name, name: kind.id.name), title: name, summary: kind.summary.map(texts.text), parents: [productsCrumb, parent])
        case .certificate(let place):
            let scheme = site.certificates[place]
            let name = texts.text(scheme.name)
            let parent = Crumb(label: .word(.certificates), path: index.addresses.certificates(in: edition.edition))
            return Description(
                subject: .certificate(name, issuer: scheme.issuer.map(texts.text), url: scheme.url),
                title: words.text(.productsWith, ["name": name.text]), summary: scheme.summary.map(texts.text), parents: [parent])
        case .season(let month):
            let name = edition.context.format.monthName(month)
            let parent = Crumb(label: .word(.seasons), path: index.addresses.page(.seasons, in: edition.edition))
            return Description(
                subject: .season(month: month), title: words.text(.productsInSeason, ["month": name]), parents: [productsCrumb, parent])
        case .village(let place):
            let link = villageLink(place)
            return Description(
                subject: .village(link), title: words.text(.productsOf, ["name": link.title.text]),
                parents: [crumb(.villages, .villages), Crumb(label: .text(link.title), path: link.path)])
        case .producer(let place):
            let link = PageLink(title: texts.title(site.producers[place]), path: edition.paths.producers[place] ?? edition.context.homePath)
            return Description(
                subject: .producer(link), title: words.text(.productsMadeBy, ["name": link.title.text]),
                parents: [crumb(.producers, .producers), Crumb(label: .text(link.title), path: link.path)])
        }
    }

    /// What search engines show of a list that has no words of its own: its name, and what the catalogue is.
    private func whatListIs(_ title: LocalText) -> String {
        title.text + " · " + (edition.context.tagline ?? edition.context.siteTitle).text
    }

    // MARK: - Lists of other records

    func listFrame(_ title: LocalText, presence: FrameComposer.Presence) -> PageFrame {
        var head = FrameComposer.Head(title: title)
        head.description = whatListIs(title)
        head.breadcrumbs = [homeCrumb]
        return frames.frame(position, path: presence.paths[position] ?? edition.context.homePath, presence: presence, head)
    }

    func recordList(_ heading: WordKey, collection: RecordCollection, cards: [RecordCard]) -> RecordListPage {
        let presence = frames.everywhere { edition in
            let isEmpty =
                switch collection {
                case .villages: edition.villages.isEmpty
                case .producers: edition.producers.isEmpty
                case .stories: edition.stories.isEmpty
                case .products, .shops, .pages: false
                }
            return isEmpty ? nil : index.addresses.collection(collection, in: edition.edition)
        }
        return RecordListPage(frame: listFrame(words[heading], presence: presence), heading: heading, cards: cards)
    }

    func kindList() -> RecordListPage {
        let presence = frames.everywhere { $0.hasCatalogue ? index.addresses.kinds(in: $0.edition) : nil }
        return RecordListPage(frame: listFrame(words[.kinds], presence: presence), heading: .kinds, cards: kindCards())
    }

    func certificateList() -> RecordListPage {
        let presence = frames.everywhere { $0.hasCertificates ? index.addresses.certificates(in: $0.edition) : nil }
        return RecordListPage(frame: listFrame(words[.certificates], presence: presence), heading: .certificates, cards: certificateCards())
    }

    func certificateCards() -> [RecordCard] {
        site.certificates.enumerated().compactMap { place, scheme in
            lists.path(of: .certificate(place), in: edition).map { path in
                RecordCard(
                    link: PageLink(title: texts.text(scheme.name), path: path), summary: scheme.summary.map(texts.text),
                    productCount: edition.productsOfCertificate[place].count)
            }
        }
    }

    func seasonList() -> RecordListPage {
        let presence = frames.everywhere { $0.hasSeasons ? index.addresses.page(.seasons, in: $0.edition) : nil }
        return RecordListPage(frame: listFrame(words[.seasons], presence: presence), heading: .seasons, cards: seasonCards())
    }

    /// The months in which there is something.
    func seasonCards() -> [RecordCard] {
        (1...12).filter { !edition.productsOfMonth[$0 - 1].isEmpty }.map { month in
            RecordCard(
                link: PageLink(title: LocalText(edition.context.format.monthName(month)), path: index.addresses.season(month, in: edition.edition)), summary: nil,
                productCount: edition.productsOfMonth[month - 1].count)
        }
    }

    func kindCards() -> [RecordCard] {
        site.kinds.enumerated().compactMap { place, kind in
            guard let path = lists.path(of: .kind(place), in: edition) else { return nil }
            let products = edition.productsOfKind[place]
            return RecordCard(
                link: PageLink(title: texts.text(kind.name), path: path), summary: kind.summary.map(texts.text),
                picture: products.lazy.compactMap { [edition] in edition.cards[$0]?.picture }.first, productCount: products.count, kindName: kind.id.name)
        }
    }

    func villageCards() -> [RecordCard] {
        edition.villages.map { place in
            let record = site.villages[place]
            return RecordCard(
                link: villageLink(place), summary: texts.summary(record), picture: record.photos.first.flatMap { texts.picture($0, of: record) },
                productCount: countShown(edition.productsOfVillage[place]))
        }
    }

    func producerCards() -> [RecordCard] {
        edition.producers.map { place in
            let record = site.producers[place]
            return RecordCard(
                link: PageLink(title: texts.title(record), path: edition.paths.producers[place] ?? edition.context.homePath), summary: texts.summary(record),
                picture: record.photos.first.flatMap { texts.picture($0, of: record) }, productCount: countShown(edition.productsOfProducer[place]))
        }
    }

    /// A partial edition counts no products where it has none: others may have some.
    private func countShown(_ products: [Int]) -> Int? { edition.edition.isPartial && products.isEmpty ? nil : products.count }

    func storyCards() -> [RecordCard] {
        edition.stories.map { place in
            let record = site.stories[place]
            return RecordCard(
                link: PageLink(title: texts.title(record), path: edition.paths.stories[place] ?? edition.context.homePath), summary: texts.summary(record),
                picture: record.photos.first.flatMap { texts.picture($0, of: record) }, date: record.facts.date)
        }
    }
}
