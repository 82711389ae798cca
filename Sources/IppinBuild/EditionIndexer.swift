internal import IppinModel

/// Builds the index of one edition.
struct EditionIndexer: Sendable {
    private let index: SiteIndex
    private let edition: Edition
    private let texts: EditionTexts
    private let collator: Collator

    private var site: Site { index.site }

    init(_ index: SiteIndex, edition: Edition) {
        self.index = index
        self.edition = edition
        texts = EditionTexts(index: index, edition: edition)
        collator = Collator(language: edition.language)
    }

    func make(assetPaths: AssetPaths) -> EditionIndex {
        let products = order(site.products.indices.filter(shows)) { title(site.products[$0]) }
        let villages = order(shown(site.villages)) { title(site.villages[$0]) }
        let producers = order(shown(site.producers).filter(hasVillage)) { title(site.producers[$0]) }
        let stories = shown(site.stories).sorted { newestFirst($0, $1) }
        let pages = shown(site.pages).sorted { (site.pages[$0].facts.order ?? .max, $0) < (site.pages[$1].facts.order ?? .max, $1) }
        let paths = EditionIndex.RecordPaths(
            products: self.paths(site.products, products), villages: self.paths(site.villages, villages), producers: self.paths(site.producers, producers),
            stories: self.paths(site.stories, stories), pages: self.paths(site.pages, pages))
        var places = [Int?](repeating: nil, count: site.products.count)
        for (place, product) in products.enumerated() { places[product] = place }
        let shops = order(shown(site.shops)) { title(site.shops[$0]) }
        let shards = CardShards(shown: products.count, of: site.products)
        let context = context(
            Counts(products: products.count, villages: villages.count, producers: producers.count, shops: shops.count, stories: stories.count, hasFeed: stories.contains { site.stories[$0].feedDate(in: edition) != nil }), pages: pages,
            paths: paths, shardCount: shards.count, assetPaths: assetPaths)
        return EditionIndex(
            edition: edition, context: context, products: products, villages: villages, producers: producers, shops: shops, stories: stories, pages: pages,
            paths: paths, cards: cards(paths: paths), places: places,
            productsOfVillage: group(products, into: site.villages.count) { [index.villageOfProduct[$0]] },
            productsOfProducer: group(products, into: site.producers.count) { index.producerOfProduct[$0].map { [$0] } ?? [] },
            productsOfKind: group(products, into: site.kinds.count) { [index.kindOfProduct[$0]] },
            productsOfCertificate: group(products, into: site.certificates.count) { index.certificatesOfProduct[$0] },
            productsOfMonth: group(products, into: 12) { product in site.products[product].facts.season.months.map { $0 - 1 } }, shards: shards)
    }

    // MARK: - What is shown

    private func shows(product: Int) -> Bool {
        let record = site.products[product]
        return record.isOffered(in: edition.market) && record.hasWords(for: edition)
            && isShown(village: index.villageOfProduct[product])
    }

    /// A producer's page cannot do without its village either.
    private func hasVillage(producer: Int) -> Bool {
        index.position(of: site.producers[producer].facts.village).map(isShown) ?? false
    }

    /// A partial edition leads to the village in another one.
    private func isShown(village: Int) -> Bool {
        site.villages.indices.contains(village) && (edition.isPartial || site.villages[village].hasWords(for: edition))
    }

    private func shown<Facts>(_ records: [Record<Facts>]) -> [Int] {
        records.indices.filter { records[$0].hasWords(for: edition) }
    }

    // MARK: - Order

    private func title<Facts>(_ record: Record<Facts>) -> String {
        let reading = record.word(in: edition) { $0.reading ?? $0.title }
        return reading?.value ?? record.id.name
    }

    private func order(_ indices: [Int], by title: (Int) -> String) -> [Int] { collator.order(indices.map(title)).map { indices[$0] } }

    private func newestFirst(_ a: Int, _ b: Int) -> Bool {
        switch (site.stories[a].facts.date, site.stories[b].facts.date) {
        case (let x?, let y?) where x != y: x > y
        case (_?, nil): true
        case (nil, _?): false
        default: a < b
        }
    }

    private func group(_ products: [Int], into count: Int, by groups: (Int) -> [Int]) -> [[Int]] {
        var result = [[Int]](repeating: [], count: count)
        for product in products {
            for group in groups(product) where result[group].last != product { result[group].append(product) }
        }
        return result
    }

    // MARK: - Addresses and cards

    private func paths<Facts>(_ records: [Record<Facts>], _ shown: [Int]) -> [String?] {
        var paths = [String?](repeating: nil, count: records.count)
        for position in shown { paths[position] = index.addresses.record(records[position], in: edition) }
        return paths
    }

    private func cards(paths: EditionIndex.RecordPaths) -> [ProductCard?] {
        let kindNames = site.kinds.map { texts.text($0.name) }
        let villageNames = site.villages.map { texts.title($0) }
        return site.products.indices.map { position in
            guard let path = paths.products[position] else { return nil }
            return card(position, path: path, kind: kindNames[index.kindOfProduct[position]], village: villageNames[index.villageOfProduct[position]])
        }
    }

    /// The card of a product that the edition shows at `path`.
    func card(_ position: Int, path: String) -> ProductCard {
        card(
            position, path: path, kind: texts.text(site.kinds[index.kindOfProduct[position]].name),
            village: texts.title(site.villages[index.villageOfProduct[position]]))
    }

    private func card(_ position: Int, path: String, kind: LocalText, village: LocalText) -> ProductCard {
        let product = site.products[position]
        let facts = product.facts
        let order = OrderFacts(
            sku: facts.sku, net: facts.net, casePieces: facts.casePieces, minimumPieces: facts.minimumPieces, leadTime: facts.leadTime)
        return ProductCard(
            id: product.id.name, link: PageLink(title: texts.title(product), path: path), summary: texts.summary(product),
            picture: product.photos.first.flatMap { texts.picture($0, of: product) }, price: facts.price(in: edition.market), kind: kind,
            kindName: site.kinds[index.kindOfProduct[position]].id.name, village: village, order: order,
            isDraft: product.isDraft)
    }

    // MARK: - Context

    private struct Counts {
        let products: Int
        let villages: Int
        let producers: Int
        let shops: Int
        let stories: Int
        let hasFeed: Bool
    }

    private func context(_ counts: Counts, pages: [Int], paths: EditionIndex.RecordPaths, shardCount: Int, assetPaths: AssetPaths) -> EditionContext {
        let addresses = index.addresses
        let market = site.markets[edition.market] ?? Market.unknown(edition.market)
        let home = addresses.home(edition)
        let collections: [(WordKey, RecordCollection, Int)] = [
            (.products, .products, counts.products), (.villages, .villages, counts.villages), (.producers, .producers, counts.producers),
            (.stories, .stories, counts.stories), (.shops, .shops, counts.shops),
        ]
        let hasCatalogue = edition.hasCatalogue(products: counts.products)
        let footer = pages.filter { site.pages[$0].facts.order != nil }
        let format = LocaleFormat(
            language: edition.language, region: market.region, units: market.units,
            currencies: Set(site.markets.values.map(\.currency)).sorted { $0.code < $1.code })
        return EditionContext(
            edition: edition, market: market, words: site.words[edition.wordLanguages.first ?? 0],
            format: format,
            siteTitle: texts.text(site.settings.title), tagline: site.settings.tagline.map(texts.text), description: site.settings.description.map(texts.text),
            terms: site.settings.terms.map(texts.text), organization: site.settings.organization, address: site.settings.address, homePath: home,
            navigation: collections.filter { $0.2 > 0 }.map { NavigationLink(label: .word($0.0), path: addresses.collection($0.1, in: edition)) },
            footer: footer.compactMap { page in
                paths.pages[page].map { NavigationLink(label: .text(texts.title(site.pages[page])), path: $0) }
            },
            stylesheetPath: assetPaths.stylesheet, scriptPath: assetPaths.script, iconPath: assetPaths.icon, theme: site.settings.theme,
            feedPath: !edition.isPartial || counts.hasFeed ? home + "feed.xml" : nil,
            webManifestPath: home + "site.webmanifest", productDataPath: hasCatalogue ? home + "products.json" : nil, searchPath: hasCatalogue ? addresses.page(.search, in: edition) : nil,
            enquiry: counts.products == 0 ? nil : enquiry(shardCount: shardCount, numbers: format.numberPatterns(market.currency)), date: site.date)
    }

    private func enquiry(shardCount: Int, numbers: String) -> EnquiryPlaces {
        EnquiryPlaces(
            listPath: index.addresses.page(.enquiry, in: edition), orderFormPath: index.addresses.page(.orderForm, in: edition), shardCount: shardCount,
            numbers: numbers)
    }
}

/// Files that every page refers to.
struct AssetPaths: Sendable {
    let stylesheet: String
    let script: String
    let icon: String?
}

extension Market {
    /// Stands in for a market that is not declared; `resolve` has refused such an edition before.
    fileprivate static func unknown(_ id: MarketID) -> Market {
        Market(
            id: id, name: LocalizedText(fallback: id.name), currency: .none, units: .metric, tax: .excluded, paper: .a4, languages: [])
    }
}

extension ProductFacts {
    /// What an edition for the market says about the price.
    func price(in market: MarketID) -> PriceStatement {
        if case .onRequest? = availability[market] { return .onRequest }
        return price[market].map { .wholesale($0) } ?? .onRequest
    }
}
