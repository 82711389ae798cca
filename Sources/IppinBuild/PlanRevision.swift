package import IppinModel

extension Plan {
    package var site: Site { index.site }

    /// The plan of a site that differs from this one's in one record.
    /// - Returns: nil where more than that record's pages and its card can differ, so that a new plan must be made.
    package func revised(for site: Site, changing id: RecordID) -> Plan? {
        guard let place = index.position(of: id) else { return nil }
        let old = index.site
        switch id.collection {
        case .products:
            guard keepsRelations(old.products[place], site.products[place]) else { return nil }
            return revised(for: site, product: place)
        // The stylesheet holds where all villages lie.
        case .villages: return keepsOrder(old.villages[place], site.villages[place], \.coordinates) ? revised(for: site) : nil
        case .producers: return keepsOrder(old.producers[place], site.producers[place], \.village) ? revised(for: site) : nil
        case .shops: return keepsOrder(old.shops[place], site.shops[place]) { _ in 0 } ? revised(for: site) : nil
        case .stories: return keepsOrder(old.stories[place], site.stories[place], \.date) ? revised(for: site) : nil
        case .pages: return keepsOrder(old.pages[place], site.pages[place], \.order) ? revised(for: site) : nil
        }
    }

    private func revised(for site: Site) -> Plan { Plan(self, index: SiteIndex(index, site: site), editions: editions) }

    private func revised(for site: Site, product: Int) -> Plan {
        let index = SiteIndex(index, site: site)
        let editions = editions.map { edition in
            guard let path = edition.paths.products[product] else { return edition }
            return EditionIndex(edition, card: EditionIndexer(index, edition: edition.edition).card(product, path: path), of: product)
        }
        return Plan(self, index: index, editions: editions)
    }

    /// Whether two versions of a record have the same names, addresses and places in every list.
    private func keepsOrder<Facts, Key: Equatable>(_ old: Record<Facts>, _ new: Record<Facts>, _ key: (Facts) -> Key) -> Bool {
        func names(_ record: Record<Facts>) -> [[String?]?] { record.texts.map { $0.map { [$0.title, $0.reading, $0.slug] } } }
        return names(old) == names(new) && old.aliases == new.aliases && old.isDraft == new.isDraft && key(old.facts) == key(new.facts)
    }

    private func keepsRelations(_ old: Product, _ new: Product) -> Bool {
        let date = index.site.date
        func schemes(_ facts: ProductFacts) -> [CertificateID] { facts.certificates.valid(on: date).map(\.scheme) }
        return keepsOrder(old, new, \.village) && old.facts.producer == new.facts.producer && old.facts.kind == new.facts.kind && old.facts.season == new.facts.season
            && schemes(old.facts) == schemes(new.facts)
            && editions.map(\.edition.market).allSatisfy { old.isOffered(in: $0) == new.isOffered(in: $0) && old.facts.price(in: $0).isOnRequest == new.facts.price(in: $0).isOnRequest }
    }

    /// The record whose own page an output is.
    package func record(of output: Output) -> RecordID? {
        guard case .page(_, let subject) = output.subject else { return nil }
        return switch subject {
        case .product(let place): site.products[place].id
        case .village(let place): site.villages[place].id
        case .producer(let place): site.producers[place].id
        case .story(let place): site.stories[place].id
        case .text(let place): site.pages[place].id
        case .list(.village(let place), _): site.villages[place].id
        case .list(.producer(let place), _): site.producers[place].id
        default: nil
        }
    }

    /// How many editions have a page for a record.
    package func pageCount(of id: RecordID) -> Int {
        guard let place = index.position(of: id) else { return 0 }
        return editions.count { id.collection == .shops ? $0.shops.contains(place) : $0.paths.path(id.collection, place) != nil }
    }

    /// Whether an output is a page that only leads on to another.
    package func isRedirect(_ output: Output) -> Bool { if case .redirect = output.subject { true } else { false } }

    /// The path at which the site will lie on its server, with slashes at both ends.
    package var rootPath: String { index.addresses.rootPath }
}
