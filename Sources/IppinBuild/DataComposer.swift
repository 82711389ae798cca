internal import IppinModel

extension PageComposer {
    /// Entries of a feed; older ones are in the list of stories.
    private static let feedLength = 30

    func feed() -> Feed {
        let entries: [Feed.Entry] = edition.stories.compactMap { place in
            let record = site.stories[place]
            guard let date = record.feedDate(in: edition.edition), let path = edition.paths.stories[place] else { return nil }
            return Feed.Entry(
                title: texts.title(record).text, address: index.addresses.absolute(path), summary: texts.summary(record)?.text, date: date)
        }
        return Feed(
            context: edition.context, address: index.addresses.absolute(edition.context.feedPath ?? edition.context.homePath), entries: Array(entries.prefix(Self.feedLength)))
    }

    func productData() -> ProductData {
        ProductData(context: edition.context, lines: edition.products.filter { !site.products[$0].isDraft }.compactMap(dataLine))
    }

    private func dataLine(_ place: Int) -> ProductData.Line? {
        let record = site.products[place]
        let facts = record.facts
        guard let card = edition.cards[place] else { return nil }
        return ProductData.Line(
            id: record.id.name, path: card.link.path, title: card.link.title.text, summary: card.summary?.text,
            kind: facts.kind.name, village: facts.village.name, producer: index.producerOfProduct[place].map { site.producers[$0].id.name }, sku: facts.sku,
            gtin: facts.gtin, hsCode: facts.hsCode, price: card.price, retail: facts.retail[edition.edition.market], net: facts.net,
            casePieces: facts.casePieces, minimumPieces: facts.minimumPieces, leadTime: facts.leadTime, season: facts.season,
            certificates: facts.certificates.valid(on: index.site.date).map(\.scheme.name), image: card.picture?.path)
    }
}

/// Composes the sitemaps of an edition: its pages in their own words, drafts and further pages of lists apart.
struct SitemapComposer {
    let frames: FrameComposer
    let edition: EditionIndex
    let position: Int

    /// An upper bound of the addresses in an edition's sitemaps.
    static func count(_ edition: EditionIndex) -> Int {
        let lists = edition.productsOfKind.count + edition.productsOfCertificate.count + 21
        return lists + edition.products.count + edition.villages.count + edition.producers.count + edition.stories.count + edition.pages.count
    }

    func sitemap(number: Int) -> Sitemap {
        let all = collectionEntries() + listEntries() + recordEntries()
        let start = min((number - 1) * Planner.sitemapSize, all.count)
        return Sitemap(site: edition.context.address, entries: all[start..<min(start + Planner.sitemapSize, all.count)].compactMap { entry($0()) })
    }

    /// Asked only for those that stand on the sitemap that is made.
    private typealias Entry = () -> FrameComposer.Presence

    private func entry(_ presence: FrameComposer.Presence) -> Sitemap.Entry? {
        presence.paths[position].map { Sitemap.Entry(path: $0, alternates: presence.isSame[position] ? frames.alternates(presence) : []) }
    }

    private func everywhere(_ path: @escaping (EditionIndex) -> String?) -> Entry { { frames.everywhere(path) } }

    private func collectionEntries() -> [Entry] {
        let addresses = frames.index.addresses
        var entries = [everywhere { $0.context.homePath }, everywhere { $0.hasCatalogue ? addresses.collection(.products, in: $0.edition) : nil }]
        if !edition.villages.isEmpty { entries.append(everywhere { $0.villages.isEmpty ? nil : addresses.collection(.villages, in: $0.edition) }) }
        if !edition.producers.isEmpty { entries.append(everywhere { $0.producers.isEmpty ? nil : addresses.collection(.producers, in: $0.edition) }) }
        if !edition.stories.isEmpty { entries.append(everywhere { $0.stories.isEmpty ? nil : addresses.collection(.stories, in: $0.edition) }) }
        if !edition.shops.isEmpty { entries.append(everywhere { $0.shops.isEmpty ? nil : addresses.collection(.shops, in: $0.edition) }) }
        return entries
    }

    private func listEntries() -> [Entry] {
        let index = frames.index
        let lists = ProductLists(index: index)
        return [
            everywhere { $0.hasCatalogue ? index.addresses.kinds(in: $0.edition) : nil }, everywhere { $0.hasCertificates ? index.addresses.certificates(in: $0.edition) : nil },
        ]
            + (edition.hasSeasons ? [everywhere { $0.hasSeasons ? index.addresses.page(.seasons, in: $0.edition) : nil }] : [])
            + index.site.kinds.indices.map { kind in everywhere { lists.path(of: .kind(kind), in: $0) } }
            + index.site.certificates.indices.map { scheme in everywhere { lists.path(of: .certificate(scheme), in: $0) } }
            + (1...12).filter { !edition.productsOfMonth[$0 - 1].isEmpty }.map { month in
                everywhere { $0.productsOfMonth[month - 1].isEmpty ? nil : index.addresses.season(month, in: $0.edition) }
            }
    }

    private func recordEntries() -> [Entry] {
        let site = frames.index.site
        return entries(site.products, edition.products) + entries(site.villages, edition.villages) + entries(site.producers, edition.producers)
            + entries(site.stories, edition.stories) + entries(site.pages, edition.pages)
    }

    private func entries<Facts>(_ records: [Record<Facts>], _ shown: [Int]) -> [Entry] {
        shown.filter { records[$0].isTranslated(for: edition.edition) && !records[$0].isDraft }.map { place in { frames.presence(of: records[place], at: place) } }
    }
}

extension Record<StoryFacts> {
    /// The date under which the edition's feed has the story; nil where it has not.
    func feedDate(in edition: Edition) -> CalendarDate? { isTranslated(for: edition) && !isDraft ? facts.date : nil }
}
