package import IppinModel
package import IppinSource

/// The records of a site that was resolved, kept so that one of them can be exchanged without resolving the site again.
///
/// What is exact here is exact because of what is refused: a new version that differs in anything that other records, addresses or lists of files depend on is
/// not taken, and the caller resolves the whole site.
package struct ResolvedRecords: Sendable {
    private let input: ResolveInput
    private var table: RecordTable

    package init(_ input: ResolveInput) {
        self.input = input
        table = RecordTable(groups: RecordGroup.groups(of: input.entries, showingUnfinished: input.showsDrafts), input: input)
    }

    /// What another version of a record changed in the findings about itself. Those about others may have changed too.
    package struct Revision: Sendable {
        /// What the rules found about the record before.
        package let before: [Diagnostic]
        package let after: [Diagnostic]
    }

    /// Takes another version of a record.
    /// - Parameter entries: all files of the record, in byte order of their paths.
    /// - Returns: nil if more than the record itself may change; then nothing is taken.
    package mutating func revise(_ id: RecordID, to entries: [Entry]) -> Revision? {
        guard let index = table.index(of: id), let group = RecordGroup.groups(of: entries, showingUnfinished: input.showsDrafts).first, group.id == id else { return nil }
        let old = table.groups[index]
        guard keepsItsPlace(old, group), hasKnownPictures(group) else { return nil }
        let before = RecordRules(table, input).check(old)
        table.replace(at: index, with: group)
        return Revision(before: before, after: RecordRules(table, input).check(group))
    }

    /// The site with a record as it is now in the place of the one it has; nil if the record is not in the site or its pictures are others.
    package func site(_ site: Site, taking id: RecordID) -> Site? {
        guard let index = table.index(of: id) else { return nil }
        let group = table.groups[index]
        func replaced<Facts>(_ records: [Record<Facts>], _ facts: Facts?) -> [Record<Facts>]? {
            guard let facts, let position = records.firstIndex(of: id),
                let record = SiteAssembler.record(group, facts: facts, input, picturesOf: records[position], in: site)
            else { return nil }
            var records = records
            records[position] = record
            return records
        }
        return switch group.facts.facts {
        case .product(let facts): replaced(site.products, facts).map { Site(site, products: $0) }
        case .village(let facts): replaced(site.villages, facts).map { Site(site, villages: $0) }
        case .producer(let facts): replaced(site.producers, facts).map { Site(site, producers: $0) }
        case .shop(let facts): replaced(site.shops, facts).map { Site(site, shops: $0) }
        case .story(let facts): replaced(site.stories, facts).map { Site(site, stories: $0) }
        case .page(let facts): replaced(site.pages, facts).map { Site(site, pages: $0) }
        }
    }

    /// Whether a record is in the site at all.
    package func isPublished(_ id: RecordID) -> Bool { table.isPublished(id) }

    /// Whether both versions are published alike, in the same languages, at the same addresses.
    private func keepsItsPlace(_ old: RecordGroup, _ new: RecordGroup) -> Bool {
        func publication(_ group: RecordGroup) -> Publication { Publication(of: group.facts, on: input.date, showingDrafts: input.showsDrafts) }
        return publication(old) == publication(new) && old.facts.requiredVillage == new.facts.requiredVillage && old.facts.isDraft == new.facts.isDraft
            && old.facts.aliases.map(\.value) == new.facts.aliases.map(\.value) && old.entries.map(\.path) == new.entries.map(\.path)
            && old.entries.map(\.text.slug) == new.entries.map(\.text.slug) && hiddenLanguages(old) == hiddenLanguages(new)
    }

    /// Languages in which the source is shown because the translation is stale, where that is the site's policy.
    private func hiddenLanguages(_ group: RecordGroup) -> [Int] {
        guard input.declarations.settings.staleTranslation == .showSource else { return [] }
        return group.translations.filter { TranslationRules.freshness(of: $0, in: group).isStale }.map(\.language)
    }

    /// Whether all pictures that it shows have been read.
    private func hasKnownPictures(_ group: RecordGroup) -> Bool {
        let files = input.inventory.attachments[group.id] ?? []
        return PictureUse.uses(of: group).allSatisfy { !files.contains($0.file) || input.attachments[PictureUse.path(of: $0.file, in: group.id)] != nil }
    }
}

extension Array {
    /// By binary search: records are in byte order of their names.
    fileprivate func firstIndex<Facts>(of id: RecordID) -> Int? where Element == Record<Facts> {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].id.name.precedesInBytes(id.name) { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].id == id ? low : nil
    }
}

extension Site {
    /// A copy with other records of one collection.
    fileprivate convenience init(
        _ site: Site, products: [Product]? = nil, villages: [Village]? = nil, producers: [Producer]? = nil, shops: [Shop]? = nil, stories: [Story]? = nil,
        pages: [TextRecord]? = nil
    ) {
        self.init(
            settings: site.settings, languages: site.languages, editions: site.editions, partialLanguages: site.partialLanguages, markets: site.markets, kinds: site.kinds,
            certificates: site.certificates, words: site.words, products: products ?? site.products, villages: villages ?? site.villages,
            producers: producers ?? site.producers, shops: shops ?? site.shops, stories: stories ?? site.stories, pages: pages ?? site.pages,
            pictures: site.pictures, staticFiles: site.staticFiles, date: site.date)
    }
}
