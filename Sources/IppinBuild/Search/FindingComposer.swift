internal import IppinModel

// What a reader finds things by: the search page, the search index, and what lists are filtered by.

extension PageComposer {
    func searchPage() -> SearchPage {
        let presence = frames.everywhere(\.context.searchPath)
        return SearchPage(frame: listFrame(words[.search], presence: presence), lists: wayPoints())
    }

    private func wayPoints() -> [SearchPage.List] {
        func list(_ word: WordKey, _ path: String, _ links: [PageLink]) -> SearchPage.List {
            SearchPage.List(link: PageLink(title: words[word], path: path), links: links)
        }
        let collections = edition.context.navigation.compactMap { link -> SearchPage.List? in
            guard case .word(let word) = link.label else { return nil }
            return list(word, link.path, [])
        }
        return collections + [list(.kinds, index.addresses.kinds(in: edition.edition), kindCards().map(\.link))]
            + (edition.hasCertificates ? [list(.certificates, index.addresses.certificates(in: edition.edition), certificateCards().map(\.link))] : [])
            + (edition.hasSeasons ? [list(.seasons, index.addresses.page(.seasons, in: edition.edition), seasonCards().map(\.link))] : [])
    }

    func searchDirectory(_ search: SearchIndex) -> SearchDirectory {
        SearchDirectory(
            context: edition.context, version: search.version, documentCount: SearchSubjects(edition).count, documentsPerFile: SearchLayout.documentsPerFile,
            letters: SearchFold.letters, blocks: search.firstTerms, spellings: search.firstSpellings)
    }

    func searchBeginnings(_ starts: SearchStarts) -> SearchBeginnings {
        let subjects = SearchSubjects(edition)
        let numbers = Set(starts.starts.flatMap(\.documents)).sorted()
        return SearchBeginnings(context: edition.context, starts: starts.starts.map { ($0.typed, $0.documents) }, documents: numbers.map { ($0, document(subjects[$0])) })
    }

    // MARK: - Documents

    /// File `number` of the documents of the edition.
    func searchDocuments(_ number: Int) -> SearchDocuments {
        let subjects = SearchSubjects(edition)
        let start = min(number * SearchLayout.documentsPerFile, subjects.count)
        let end = min(start + SearchLayout.documentsPerFile, subjects.count)
        return SearchDocuments(context: edition.context, documents: (start..<end).map { document(subjects[$0]) })
    }

    private func document(_ subject: SearchSubjects.Subject) -> SearchDocuments.Document {
        switch subject {
        case .product(let place): return productDocument(place)
        case .village(let place): return document(of: site.villages[place], at: edition.paths.villages[place], texts.text(of: site.villages[place], \.region))
        case .producer(let place):
            let village = index.position(of: site.producers[place].facts.village).map { texts.title(site.villages[$0]) }
            return document(of: site.producers[place], at: edition.paths.producers[place], village)
        case .story(let place): return document(of: site.stories[place], at: edition.paths.stories[place], nil)
        case .page(let place): return document(of: site.pages[place], at: edition.paths.pages[place], nil)
        case .shop(let place):
            let shop = site.shops[place]
            return document(of: shop, at: index.addresses.collection(.shops, in: edition.edition) + "#" + shop.id.name, nil)
        }
    }

    private func productDocument(_ place: Int) -> SearchDocuments.Document {
        let card = edition.cards[place]
        return SearchDocuments.Document(
            link: card?.link ?? PageLink(title: texts.title(site.products[place]), path: edition.context.homePath), label: .kind(card?.kind ?? LocalText("")),
            place: card?.village, summary: card?.summary, card: card, picture: card?.picture)
    }

    private func document<Facts>(of record: Record<Facts>, at path: String?, _ place: LocalText?) -> SearchDocuments.Document {
        SearchDocuments.Document(
            link: PageLink(title: texts.title(record), path: path ?? edition.context.homePath), label: .record(record.id.collection), place: place, summary: texts.summary(record), card: nil,
            picture: record.photos.first.flatMap { texts.picture($0, of: record) })
    }

    // MARK: - Facets

    func facets() -> ProductFacets {
        var villagePlaces = [Int](repeating: 0, count: site.villages.count)
        for (place, village) in edition.villages.enumerated() { villagePlaces[village] = place }
        var producerPlaces = [Int?](repeating: nil, count: site.producers.count)
        for (place, producer) in edition.producers.enumerated() { producerPlaces[producer] = place }
        return ProductFacets(
            context: edition.context, documentsPerFile: SearchLayout.documentsPerFile, pageSize: site.settings.pageSize,
            kinds: site.kinds.map { .init(id: $0.id.name, label: texts.text($0.name)) },
            villages: edition.villages.map { .init(id: site.villages[$0].id.name, label: texts.title(site.villages[$0])) },
            producers: edition.producers.map { .init(id: site.producers[$0].id.name, label: texts.title(site.producers[$0])) },
            certificates: site.certificates.map { .init(id: $0.id.name, label: texts.text($0.name)) },
            rows: edition.products.map { product in
                ProductFacets.Row(
                    kind: index.kindOfProduct[product], village: villagePlaces[index.villageOfProduct[product]],
                    producer: index.producerOfProduct[product].flatMap { producerPlaces[$0] }, certificates: index.certificatesOfProduct[product],
                    season: site.products[product].facts.season, price: wholesale(edition.cards[product]?.price))
            })
    }

    private func wholesale(_ price: PriceStatement?) -> Money? { if case .wholesale(let money)? = price { money } else { nil } }
}
