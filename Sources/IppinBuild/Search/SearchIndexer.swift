internal import IppinModel

/// Makes the search index of one edition from the words that its pages show.
struct SearchIndexer {
    private let index: SiteIndex
    private let edition: EditionIndex
    private let texts: EditionTexts
    private let subjects: SearchSubjects
    private var table: SearchTable
    private var text = SearchText()
    private let compounds: Bool
    /// Names that many products share, taken out of their records once.
    private let kindNames: [(text: SearchText, term: [UInt8])]
    private let villageNames: [SearchText]
    private let certificateNames: [SearchText]

    private var site: Site { index.site }

    init(index: SiteIndex, edition: EditionIndex) {
        self.index = index
        self.edition = edition
        let texts = EditionTexts(index: index, edition: edition.edition)
        self.texts = texts
        subjects = SearchSubjects(edition)
        compounds = SearchTitle.compounds(edition.edition.language)
        var table = SearchTable()
        kindNames = index.site.kinds.map {
            let name = texts.text($0.name).text
            return (SearchText(name), SearchTitle.term(table.folded(name)))
        }
        villageNames = index.site.villages.map { SearchText(texts.title($0).text) }
        certificateNames = index.site.certificates.map { SearchText(texts.text($0.name).text) }
        self.table = table
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
            let title = addTitle(of: producer)
            if let village = index.position(of: producer.facts.village) { table.add(villageNames[village], .names) }
            addWords(of: producer, title, names: [])
        case .story(let place):
            let story = site.stories[place]
            let title = addTitle(of: story)
            for village in story.facts.villages.compactMap({ index.position(of: $0) }) where edition.paths.villages[village] != nil { table.add(villageNames[village], .names) }
            addWords(of: story, title, names: [])
        case .page(let place): add(site.pages[place], names: [])
        case .shop(let place): add(site.shops[place], names: texts.lines(of: site.shops[place], \.address).map(\.text))
        }
    }

    private mutating func addProduct(_ place: Int) {
        let product = site.products[place]
        let title = addTitle(of: product)
        let kind = kindNames[index.kindOfProduct[place]]
        table.add(kind.text, .names)
        table.add(term: kind.term, .names)
        table.add(villageNames[index.villageOfProduct[place]], .names)
        for certificate in index.certificatesOfProduct[place] { table.add(certificateNames[certificate], .names) }
        let producer = index.producerOfProduct[place].flatMap { edition.paths.producers[$0] == nil ? nil : texts.title(site.producers[$0]).text }
        addWords(of: product, title, names: [producer, product.facts.sku, product.facts.gtin?.digits], facts: facts(of: product))
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
        let title = addTitle(of: record)
        addWords(of: record, title, names: names)
    }

    private mutating func add(_ string: String, _ field: SearchField) {
        text.set(string)
        table.add(text, field)
    }

    /// - Returns: the title, folded.
    private mutating func addTitle<Facts>(of record: Record<Facts>) -> [UInt8] {
        let title = texts.title(record).text
        let folded = table.folded(title)
        add(title, .title)
        table.add(term: SearchTitle.term(folded), .title)
        if let reading = texts.text(of: record, \.reading) { add(reading.text, .title) }
        return folded
    }

    private mutating func addWords<Facts>(of record: Record<Facts>, _ title: [UInt8], names: [String?], facts: [String] = []) {
        for name in names { if let name { add(name, .names) } }
        for keyword in record.word(in: edition.edition, { $0.keywords.isEmpty ? nil : $0.keywords })?.value ?? [] { add(keyword, .names) }
        if let summary = texts.summary(record) { add(summary.text, .summary) }
        for fact in facts { add(fact, .summary) }
        for ending in SearchTitle.endings(title, compounds: compounds) { table.add(term: ending, .summary) }
        if let story = record.word(in: edition.edition, { $0.story.isEmpty ? nil : $0.story })?.value {
            text.set(story)
            table.add(text, .story)
        }
    }
}
