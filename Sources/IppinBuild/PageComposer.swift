package import IppinModel

extension Plan {
    /// What an output is made of.
    package enum Content: Sendable {
        case page(Page)
        /// The bytes of a file of the site, as they are.
        case copy(Asset)
        /// A file that is made of a photo, by its place in `Site.pictures`.
        case picture(Int, PictureRendition)
        case bytes([UInt8])
    }

    /// Composes the complete value that the output's template needs. Pure, and safe to call from many threads.
    package func content(of output: Output) -> Content {
        var root: RootComposer { RootComposer(index: index, editions: editions, redirects: redirects) }
        switch output.subject {
        case .page(let edition, .searchData(let file)): return content(of: file, edition)
        case .page(let edition, let subject): return .page(composers[edition].page(subject))
        case .chooser: return .page(root.chooser())
        case .notFound: return .page(root.notFound())
        case .redirect(let position): return .page(.redirect(redirects[position]))
        case .redirectRules: return .page(root.redirectRules())
        case .responseHeaders: return .page(.data(.responseHeaders))
        case .sitemapIndex: return .page(root.sitemapIndex())
        case .robots: return .page(.data(.robots(sitemap: index.addresses.absolute("/sitemap.xml"))))
        case .stylesheet: return .bytes(theme.stylesheet)
        case .script(let script): return .bytes(theme.bytes(of: script))
        case .copy(let asset): return .copy(asset)
        case .picture(let picture, let rendition): return .picture(picture, rendition)
        }
    }

    private func content(of file: Output.SearchFile, _ position: Int) -> Content {
        let composer = composers[position]
        if case .documents(let number) = file { return .page(.data(.searchDocuments(composer.searchDocuments(number)))) }
        let index = search.index(of: editions[position], at: position, in: index)
        return switch file {
        case .block(let number): .bytes(index.blocks[number])
        case .spellings(let number): .bytes(index.spellings[number])
        case .starts: .page(.data(.searchBeginnings(composer.searchBeginnings(index.starts))))
        case .directory, .documents: .page(.data(.searchDirectory(composer.searchDirectory(index))))
        }
    }
}

/// Composes the pages of one edition. A class, since every page asks for it and none may copy all that it knows.
final class PageComposer: Sendable {
    let index: SiteIndex
    let edition: EditionIndex
    let position: Int
    let frames: FrameComposer
    let texts: EditionTexts
    let stories: StoryComposer
    let lists: ProductLists
    /// Where the edition leads for what it does not hold, if it is partial.
    let companion: Companion?
    let homeCrumb: Crumb
    let productsCrumb: Crumb
    /// For each of `site.kinds`.
    let kindLinks: [PageLink]

    init(index: SiteIndex, editions: [EditionIndex], position: Int) {
        self.index = index
        self.position = position
        edition = editions[position]
        frames = FrameComposer(index: index, editions: editions)
        texts = EditionTexts(index: index, edition: editions[position].edition)
        companion = Companion(of: editions[position].edition, among: editions, index: index)
        stories = StoryComposer(index: index, edition: editions[position], companion: companion)
        lists = ProductLists(index: index)
        homeCrumb = Crumb(label: .word(.home), path: edition.context.homePath)
        productsCrumb = Crumb(label: .word(.products), path: index.addresses.collection(.products, in: edition.edition))
        kindLinks = index.site.kinds.map { [texts, edition] kind in
            PageLink(title: texts.text(kind.name), path: index.addresses.kind(kind.id, in: edition.edition))
        }
    }

    var site: Site { index.site }
    var words: InterfaceWords { edition.context.words }

    /// Any but the files of the search index.
    func page(_ subject: Output.EditionSubject) -> Page {
        switch subject {
        case .home: .home(home())
        case .list(let list, let number): .products(productList(list, number: number))
        case .product(let product): .product(self.product(product))
        case .village(let village): .village(self.village(village))
        case .producer(let producer): .producer(self.producer(producer))
        case .story(let story): .story(self.story(story))
        case .text(let page): .text(text(page))
        case .villages: .records(recordList(.villages, collection: .villages, cards: villageCards()))
        case .producers: .records(recordList(.producers, collection: .producers, cards: producerCards()))
        case .stories: .records(recordList(.stories, collection: .stories, cards: storyCards()))
        case .kinds: .records(kindList())
        case .certificates: .records(certificateList())
        case .seasons: .records(seasonList())
        case .shops: .shops(shops())
        case .search, .searchData: .search(searchPage())
        case .facets: .data(.facets(facets()))
        case .feed: .data(.feed(feed()))
        case .webManifest: .data(.webManifest(edition.context))
        case .productData: .data(.productData(productData()))
        case .cards(let shard): .data(.cards(cards(shard)))
        case .enquiry: .enquiry(enquiry())
        case .orderForm(let kind, let number): .orderForm(orderForm(kind: kind, number: number))
        case .sitemap(let number): .data(.sitemap(SitemapComposer(frames: frames, edition: edition, position: position).sitemap(number: number)))
        }
    }

    // MARK: - Shared pieces

    func crumb(_ collection: RecordCollection, _ word: WordKey) -> Crumb {
        Crumb(label: .word(word), path: index.addresses.collection(collection, in: edition.edition))
    }

    func villageLink(_ village: Int) -> PageLink {
        let title = texts.title(site.villages[village])
        if let path = edition.paths.villages[village] { return PageLink(title: title, path: path) }
        return companion?.link(title, to: companion?.edition.paths.villages[village]) ?? PageLink(title: title, path: edition.context.homePath)
    }

    /// Nil where the producer has no page that the edition can lead to.
    func producerLink(_ producer: Int) -> PageLink? {
        let title = texts.title(site.producers[producer])
        if let path = edition.paths.producers[producer] { return PageLink(title: title, path: path) }
        return companion?.link(title, to: companion?.edition.paths.producers[producer])
    }

    /// The first page of the products of a village or a producer.
    func listing(of subject: ListSubject) -> ProductListing {
        let elsewhere = edition.products(of: subject).isEmpty ? companion?.products(of: subject, atMost: site.settings.pageSize, texts) : nil
        return lists.listing(of: subject, number: 1, in: edition, elsewhere: elsewhere ?? [])
    }

    func certificates(_ claims: [CertificateClaim]) -> [CertificateLine] {
        claims.valid(on: site.date).compactMap { claim in
            index.certificatePositions[claim.scheme].map { position in
                let title = texts.text(site.certificates[position].name)
                let own = lists.path(of: .certificate(position), in: edition).map { PageLink(title: title, path: $0) }
                let other = companion?.link(title, to: companion.flatMap { lists.path(of: .certificate(position), in: $0.edition) })
                return CertificateLine(
                    link: own ?? other ?? PageLink(title: title, path: edition.context.homePath), number: claim.number, until: claim.until)
            }
        }
    }

    /// The frame of a record's page.
    func frame<Facts>(of record: Record<Facts>, at place: Int, breadcrumbs: [Crumb], story: StoryText) -> PageFrame {
        let presence = frames.presence(of: record, at: place)
        return frames.frame(
            position, path: presence.paths[position] ?? edition.context.homePath, presence: presence,
            .init(
                title: texts.title(record), description: texts.summary(record)?.text ?? Excerpt.text(of: story.prose), breadcrumbs: breadcrumbs,
                notice: frames.notice(for: record, in: edition.edition), isDraft: record.isDraft,
                socialImage: record.photos.first.flatMap { texts.picture($0, of: record) }))
    }
}
