internal import IppinModel

/// Lists the files of a build.
struct Planner {
    let index: SiteIndex
    let editions: [EditionIndex]
    let redirects: [RedirectPage]
    let theme: ThemeFiles
    let search: SearchShelf

    /// Addresses on one sitemap, with their alternates a megabyte and a half; the protocol allows 50,000 and 50 MB (sitemaps.org, "Sitemap file location").
    static let sitemapSize = 2000

    func outputs() -> [Output] {
        var outputs: [Output] = [
            Output(file: "index.html", subject: .chooser), Output(file: "404.html", subject: .notFound), Output(file: "robots.txt", subject: .robots),
            Output(file: "sitemap.xml", subject: .sitemapIndex),
        ]
        outputs += theme.outputs
        if !index.site.staticFiles.contains(where: { $0.path == "/_headers" }) { outputs.append(Output(file: "_headers", subject: .responseHeaders)) }
        if !redirects.isEmpty { outputs.append(Output(file: "_redirects", subject: .redirectRules)) }
        for (position, redirect) in redirects.enumerated() {
            outputs.append(Output(file: Addresses.file(for: redirect.path.hasSuffix("/") || redirect.path.hasSuffix(".html") ? redirect.path : redirect.path + "/"), subject: .redirect(position)))
        }
        for (position, edition) in editions.enumerated() {
            // Most have as many files as the one before.
            if position == 1 { outputs.reserveCapacity(outputs.count * (editions.count + 1)) }
            add(edition, position, to: &outputs)
        }
        addPictures(to: &outputs)
        outputs += index.site.staticFiles.map { Output(file: String($0.path.dropFirst()), subject: .copy($0)) }
        // At the end, since whoever writes the first waits for the index: the directories, far apart, have had them made by then.
        for (position, edition) in editions.enumerated() { addSearchFiles(of: edition, position, to: &outputs) }
        return outputs
    }

    private func addSearchFiles(of edition: EditionIndex, _ position: Int, to outputs: inout [Output]) {
        guard edition.context.searchPath != nil else { return }
        let layout = search.layouts[position]
        let data = index.addresses.data(in: edition.edition)
        func add(_ path: String, _ file: Output.SearchFile) {
            outputs.append(Output(file: Addresses.file(for: data + path), subject: .page(edition: position, .searchData(file))))
        }
        if search.isShared(by: position) { add("search/index.json", .directory) }
        add("search/starts.json", .starts)
        for number in 0..<layout.blocks { add("search/\(number).bin", .block(number)) }
        for number in 0..<layout.spellings { add("search/spellings-\(number).bin", .spellings(number)) }
        for number in 0..<layout.documentFiles { add("documents/\(number).json", .documents(number)) }
    }

    /// Two records of one name in two collections may show the same photo: its files have the same names, and are the same.
    private func addPictures(to outputs: inout [Output]) {
        var files: Set<String> = []
        for (position, picture) in index.site.pictures.enumerated() {
            for rendition in picture.renditions {
                let file = String(picture.path(of: rendition).dropFirst())
                if files.insert(file).inserted { outputs.append(Output(file: file, subject: .picture(position, rendition))) }
            }
        }
    }

    private func add(_ edition: EditionIndex, _ position: Int, to outputs: inout [Output]) {
        func page(_ path: String, _ subject: Output.EditionSubject) {
            outputs.append(Output(file: Addresses.file(for: path), subject: .page(edition: position, subject)))
        }
        addLongFiles(of: edition, position, page)
        addEnquiry(of: edition, page)
        page(edition.context.homePath, .home)
        if let path = edition.context.searchPath { page(path, .search) }
        addCollections(of: edition, page)
        addLists(of: edition, page)
        for product in edition.products { page(edition.paths.products[product] ?? "", .product(product)) }
        for story in edition.stories { page(edition.paths.stories[story] ?? "", .story(story)) }
        for text in edition.pages { page(edition.paths.pages[text] ?? "", .text(text)) }
        if let path = edition.context.feedPath { page(path, .feed) }
        page(edition.context.webManifestPath, .webManifest)
    }

    /// The files that tell of all records at once: first, so that one worker makes them beside the pages and at the end none waits for another.
    private func addLongFiles(of edition: EditionIndex, _ position: Int, _ page: (String, Output.EditionSubject) -> Void) {
        let data = index.addresses.data(in: edition.edition)
        if edition.context.searchPath != nil, !search.isShared(by: position) { page(data + "search/index.json", .searchData(.directory)) }
        if let path = edition.context.productDataPath { page(path, .productData) }
        if edition.hasCatalogue { page(data + "facets.json", .facets) }
        for number in 1...Self.sitemapCount(edition) { page(Self.sitemapPath(edition, number), .sitemap(number: number)) }
    }

    private func addCollections(of edition: EditionIndex, _ page: (String, Output.EditionSubject) -> Void) {
        let addresses = index.addresses
        if !edition.villages.isEmpty { page(addresses.collection(.villages, in: edition.edition), .villages) }
        if !edition.producers.isEmpty { page(addresses.collection(.producers, in: edition.edition), .producers) }
        if !edition.stories.isEmpty { page(addresses.collection(.stories, in: edition.edition), .stories) }
        if !edition.shops.isEmpty { page(addresses.collection(.shops, in: edition.edition), .shops) }
        if edition.hasCatalogue { page(addresses.kinds(in: edition.edition), .kinds) }
        if edition.hasCertificates { page(addresses.certificates(in: edition.edition), .certificates) }
        if edition.hasSeasons { page(addresses.page(.seasons, in: edition.edition), .seasons) }
    }

    private func addLists(of edition: EditionIndex, _ page: (String, Output.EditionSubject) -> Void) {
        let lists = ProductLists(index: index)
        func add(_ subject: ListSubject) {
            guard let path = lists.path(of: subject, in: edition) else { return }
            for number in 1...lists.pageCount(of: subject, in: edition) {
                page(index.addresses.listPage(number, of: path), number == 1 ? lists.firstPage(of: subject) : .list(subject, number: number))
            }
        }
        add(.all)
        for kind in index.site.kinds.indices { add(.kind(kind)) }
        for certificate in index.site.certificates.indices { add(.certificate(certificate)) }
        for month in 1...12 { add(.season(month)) }
        for village in edition.villages { add(.village(village)) }
        for producer in edition.producers { add(.producer(producer)) }
    }

    static func sitemapCount(_ edition: EditionIndex) -> Int { max(1, (SitemapComposer.count(edition) + sitemapSize - 1) / sitemapSize) }

    static func sitemapPath(_ edition: EditionIndex, _ number: Int) -> String {
        edition.context.homePath + (number == 1 ? "sitemap.xml" : "sitemap-\(number).xml")
    }
}

/// Addresses and lengths of the lists of products.
struct ProductLists {
    let index: SiteIndex

    /// Nil where the edition does not have the list. A partial one has none that is empty.
    func path(of subject: ListSubject, in edition: EditionIndex) -> String? {
        if edition.edition.isPartial, edition.products(of: subject).isEmpty, !subject.isOfRecord { return nil }
        return switch subject {
        case .all: index.addresses.collection(.products, in: edition.edition)
        case .kind(let kind): index.addresses.kind(index.site.kinds[kind].id, in: edition.edition)
        case .certificate(let certificate): index.addresses.certificate(index.site.certificates[certificate].id, in: edition.edition)
        case .season(let month): edition.productsOfMonth[month - 1].isEmpty ? nil : index.addresses.season(month, in: edition.edition)
        case .village(let village): edition.paths.villages[village]
        case .producer(let producer): edition.paths.producers[producer]
        }
    }

    /// What the products of a list have in common, as the columns of the edition's facets say it.
    private func scope(of subject: ListSubject, in edition: EditionIndex) -> String {
        switch subject {
        case .all: ""
        case .kind(let kind): "kind=\(kind)"
        case .certificate(let certificate): "certificate=\(certificate)"
        case .season(let month): "season=\(month - 1)"
        case .village(let village): "village=\(edition.villages.firstIndex(of: village) ?? -1)"
        case .producer(let producer): "producer=\(edition.producers.firstIndex(of: producer) ?? -1)"
        }
    }

    /// At least one: an empty list has a page that says so.
    func pageCount(of subject: ListSubject, in edition: EditionIndex) -> Int {
        max(1, (edition.products(of: subject).count + index.site.settings.pageSize - 1) / index.site.settings.pageSize)
    }

    func firstPage(of subject: ListSubject) -> Output.EditionSubject {
        switch subject {
        case .village(let village): .village(village)
        case .producer(let producer): .producer(producer)
        case .all, .kind, .certificate, .season: .list(subject, number: 1)
        }
    }

    func listing(of subject: ListSubject, number: Int, in edition: EditionIndex, elsewhere: [PageLink] = []) -> ProductListing {
        let products = edition.products(of: subject)
        let size = index.site.settings.pageSize
        let start = min((number - 1) * size, products.count)
        let end = min(start + size, products.count)
        let path = path(of: subject, in: edition) ?? edition.context.homePath
        let pagination = Pagination(page: number, total: pageCount(of: subject, in: edition)) { index.addresses.listPage($0, of: path) }
        return ProductListing(
            cards: products[start..<end].compactMap { edition.cards[$0] }, total: products.count, pagination: pagination, scope: scope(of: subject, in: edition), elsewhere: elsewhere)
    }
}
