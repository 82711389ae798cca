internal import IppinModel

/// Makes the search index of one edition from the words that its pages show.
struct SearchIndexer {
    private let index: SiteIndex
    private let edition: EditionIndex
    private let texts: EditionTexts
    private let subjects: SearchSubjects
    private var table = SearchTable()
    private var fold = SearchFold()
    private var buffer: [UInt8] = []
    private var folded: [UInt8] = []
    /// Names that many products share, folded once.
    private let kindNames: [[UInt8]]
    private let villageNames: [[UInt8]]
    private let certificateNames: [[UInt8]]

    private var site: Site { index.site }

    init(index: SiteIndex, edition: EditionIndex) {
        self.index = index
        self.edition = edition
        let texts = EditionTexts(index: index, edition: edition.edition)
        self.texts = texts
        subjects = SearchSubjects(edition)
        var fold = SearchFold()
        kindNames = index.site.kinds.map { fold.fold(texts.text($0.name).text) }
        villageNames = index.site.villages.map { fold.fold(texts.title($0).text) }
        certificateNames = index.site.certificates.map { fold.fold(texts.text($0.name).text) }
    }

    consuming func make(_ layout: SearchLayout) -> SearchIndex {
        for number in 0..<subjects.count {
            add(subjects[number])
            table.endDocument()
        }
        return SearchIndex(table.sorted(), layout: layout)
    }

    /// Bytes of the stories that an edition shows; they decide how many files the index has.
    static func textBytes(index: SiteIndex, edition: EditionIndex) -> Int {
        func bytes<Facts>(_ records: [Record<Facts>], _ shown: [Int]) -> Int {
            shown.reduce(0) { sum, place in sum + (records[place].word(in: edition.edition) { $0.story.isEmpty ? nil : $0.story.text.count }?.value ?? 0) }
        }
        let site = index.site
        return bytes(site.products, edition.products) + bytes(site.villages, edition.villages) + bytes(site.producers, edition.producers)
            + bytes(site.stories, edition.stories) + bytes(site.pages, edition.pages) + bytes(site.shops, edition.shops)
    }

    private mutating func add(_ subject: SearchSubjects.Subject) {
        switch subject {
        case .product(let place): addProduct(place)
        case .village(let place):
            let village = site.villages[place]
            add(village, names: [texts.text(of: village, \.region)?.text])
        case .producer(let place):
            let producer = site.producers[place]
            addTitle(of: producer)
            if let village = index.position(of: producer.facts.village) { table.add(villageNames[village], .names) }
            addWords(of: producer, names: [])
        case .story(let place):
            let story = site.stories[place]
            addTitle(of: story)
            for village in story.facts.villages.compactMap({ index.position(of: $0) }) where edition.paths.villages[village] != nil { table.add(villageNames[village], .names) }
            addWords(of: story, names: [])
        case .page(let place): add(site.pages[place], names: [])
        case .shop(let place): add(site.shops[place], names: texts.lines(of: site.shops[place], \.address).map(\.text))
        }
    }

    private mutating func addProduct(_ place: Int) {
        let product = site.products[place]
        addTitle(of: product)
        let kind = kindNames[index.kindOfProduct[place]]
        table.add(kind, .names)
        table.add(term: SearchTitle.term(kind), .names)
        table.add(villageNames[index.villageOfProduct[place]], .names)
        for certificate in index.certificatesOfProduct[place] { table.add(certificateNames[certificate], .names) }
        let producer = index.producerOfProduct[place].flatMap { edition.paths.producers[$0] == nil ? nil : texts.title(site.producers[$0]).text }
        addWords(of: product, names: [producer, product.facts.sku, product.facts.gtin?.digits], facts: facts(of: product))
    }

    /// The texts among a product's own facts, and the labels of what was chosen.
    private func facts(of product: Product) -> [String] {
        let kind = site.kinds.first { $0.id == product.facts.kind }
        return product.facts.fields.flatMap { value -> [String] in
            switch value.content {
            case .text: return texts.text(of: product) { $0.fields[value.field] }.map { [$0.text] } ?? []
            case .list(let items): return items
            case .choice(let option): return labels([option], of: value.field, kind)
            case .choices(let options): return labels(options, of: value.field, kind)
            default: return []
            }
        }
    }

    private func labels(_ names: [String], of field: String, _ kind: Kind?) -> [String] {
        switch kind?.fields.first(where: { $0.name == field })?.type {
        case .choice(let options), .choices(let options): names.compactMap { name in options.first { $0.name == name }.map { texts.text($0.label).text } }
        default: []
        }
    }

    // MARK: - Words of any record

    private mutating func add<Facts>(_ record: Record<Facts>, names: [String?]) {
        addTitle(of: record)
        addWords(of: record, names: names)
    }

    private mutating func addTitle<Facts>(of record: Record<Facts>) {
        let title = fold.fold(texts.title(record).text)
        table.add(title, .title, hasSingles: true)
        table.add(term: SearchTitle.term(title), .title)
        guard let reading = texts.text(of: record, \.reading) else { return }
        table.add(fold.fold(reading.text), .title, hasSingles: true)
    }

    private mutating func addWords<Facts>(of record: Record<Facts>, names: [String?], facts: [String] = []) {
        for name in names { if let name { table.add(fold.fold(name), .names) } }
        for keyword in record.word(in: edition.edition, { $0.keywords.isEmpty ? nil : $0.keywords })?.value ?? [] { table.add(fold.fold(keyword), .names) }
        if let summary = texts.summary(record) { table.add(fold.fold(summary.text), .summary) }
        for fact in facts { table.add(fold.fold(fact), .summary) }
        for ending in SearchTitle.endings(fold.fold(texts.title(record).text), language: edition.edition.language) { table.add(term: ending, .summary) }
        addStory(of: record)
    }

    private mutating func addStory<Facts>(of record: Record<Facts>) {
        guard let story = record.word(in: edition.edition, { $0.story.isEmpty ? nil : $0.story })?.value else { return }
        buffer.removeAll(keepingCapacity: true)
        SearchText.append(story, to: &buffer)
        folded.removeAll(keepingCapacity: true)
        buffer.withUnsafeBufferPointer { fold.fold($0, into: &folded) }
        table.add(folded, .story)
    }
}
