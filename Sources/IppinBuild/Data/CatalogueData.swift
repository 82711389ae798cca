package import IppinModel

/// A catalogue as JSON, for spreadsheets and other tools. The form is described in docs/data.md; a change that breaks readers gives it a new name.
package struct CatalogueData: Sendable {
    package static let format = "ippin-data/1"

    private let site: Site
    private let editions: [Edition]
    private let unusable: Set<RecordID>
    private let published: Set<RecordID>
    private let namesAll: Bool
    private let hasStories: Bool

    /// - Parameters:
    ///   - editions: the paths of the editions to tell about; all if nil.
    ///   - unusable: records with errors of their own, which are left out.
    ///   - namesAll: whether facts may name records that are not published.
    ///   - hasStories: whether the words of the stories are told, too: they are by far the most of a catalogue.
    package init(site: Site, editions: [String]? = nil, unusable: Set<RecordID> = [], namesAll: Bool = false, hasStories: Bool = false) {
        self.site = site
        self.editions = site.editions.filter { editions?.contains($0.path) ?? true }
        self.unusable = unusable
        self.namesAll = namesAll
        self.hasStories = hasStories
        var published: Set<RecordID> = []
        published.formUnion(site.products.map(\.id))
        published.formUnion(site.villages.map(\.id))
        published.formUnion(site.producers.map(\.id))
        published.formUnion(site.shops.map(\.id))
        published.formUnion(site.stories.map(\.id))
        published.formUnion(site.pages.map(\.id))
        self.published = published.subtracting(unusable)
    }

    /// The whole catalogue: the header with a list of records.
    package func document() -> JSONValue { .object(headerMembers + [.init("records", .array(records()))]) }

    /// What holds for the whole catalogue: the first line of NDJSON.
    package func header() -> JSONValue { .object(headerMembers) }

    /// The records that at least one of the editions shows, by collection and name.
    package func records() -> [JSONValue] {
        let parts = self.parts
        return list(site.products, parts) { parts.facts.product($0) } + list(site.villages, parts) { parts.facts.village($0) }
            + list(site.producers, parts) { parts.facts.producer($0) } + list(site.shops, parts) { parts.facts.shop($0) }
            + list(site.stories, parts) { parts.facts.story($0) } + list(site.pages, parts) { parts.facts.page($0) }
    }

    /// One record, wherever it is shown; nil if the site does not have it.
    ///
    /// - Parameter withheld: why it is withheld, if it is.
    package func record(_ id: RecordID, withheld: String? = nil) -> JSONValue? {
        let parts = self.parts
        func find<Facts>(_ records: [Record<Facts>], _ facts: (Facts) -> JSONValue) -> JSONValue? {
            records.first { $0.id == id }.map { parts.record.value($0, facts: facts($0.facts), withheld: withheld) }
        }
        let value =
            switch id.collection {
            case .products: find(site.products, parts.facts.product)
            case .villages: find(site.villages, parts.facts.village)
            case .producers: find(site.producers, parts.facts.producer)
            case .shops: find(site.shops, parts.facts.shop)
            case .stories: find(site.stories, parts.facts.story)
            case .pages: find(site.pages, parts.facts.page)
            }
        guard case .object(let members)? = value else { return nil }
        return .object([.init("format", .string(Self.format))] + members)
    }

    // MARK: - Parts

    private typealias Parts = (record: RecordData, facts: FactsData)

    private var parts: Parts {
        let mayName: (RecordID) -> Bool = { [published, namesAll] id in namesAll || published.contains(id) }
        let record = RecordData(
            site: site, editions: editions, addresses: Addresses(settings: site.settings), presence: EditionPresence(site: site), links: RecordLinks(site: site),
            mayName: mayName, file: { "content/\($0.text)/index.md" }, hasStories: hasStories)
        return (record, FactsData(site: site, mayName: mayName))
    }

    private func list<Facts>(_ records: [Record<Facts>], _ parts: Parts, _ facts: (Facts) -> JSONValue) -> [JSONValue] {
        records.filter { record in
            !unusable.contains(record.id) && editions.contains { parts.record.presence.absence(of: record, in: $0) == nil }
        }.map { parts.record.value($0, facts: facts($0.facts)) }
    }

    private var headerMembers: [JSONValue.Member] {
        let facts = FactsData(site: site, mayName: { _ in true })
        let markets = site.markets.values.sorted { $0.id.name.precedesInBytes($1.id.name) }
        let about: JSONValue = [
            "title": facts.localized(site.settings.title), "address": .string(site.settings.address),
            "source": .string(site.languages.first?.text ?? ""), "languages": .array(site.languages.map { .string($0.text) }),
            "editions": .array(editions.map(edition)),
            "markets": .array(markets.map { ["id": .string($0.id.name), "name": facts.localized($0.name), "currency": .string($0.currency.code)] }),
            "kinds": .array(site.kinds.map { ["id": .string($0.id.name), "name": facts.localized($0.name)] }),
            "certificates": .array(site.certificates.map { ["id": .string($0.id.name), "name": facts.localized($0.name)] }),
        ]
        return [.init("format", .string(Self.format)), .init("date", FactsData.day(site.date)), .init("site", about)]
    }

    private func edition(_ edition: Edition) -> JSONValue {
        [
            "path": .string(edition.path), "language": .string(edition.language.text), "market": .string(edition.market.name), "label": .string(edition.label),
            "default": .bool(edition.isDefault), "missing": .string(edition.missingTranslation.rawValue), "partial": .bool(edition.isPartial),
        ]
    }
}
