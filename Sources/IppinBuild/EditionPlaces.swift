internal import IppinModel

/// Where in an edition that is to be found which a story's link names.
struct EditionPlaces: Sendable {
    struct Place {
        let path: String
        /// Where on the page, if the place itself says so.
        var anchor: String?
    }

    let index: SiteIndex
    let edition: EditionIndex

    /// Nil where the edition does not have it.
    func place(of target: EditionPath) -> Place? {
        let addresses = index.addresses
        let lists = ProductLists(index: index)
        switch target {
        case .home: return Place(path: edition.context.homePath)
        case .collection(let collection): return edition.has(collection) ? Place(path: addresses.collection(collection, in: edition.edition)) : nil
        case .page(.search): return edition.context.searchPath.map { Place(path: $0) }
        case .page(.seasons): return edition.hasSeasons ? Place(path: addresses.page(.seasons, in: edition.edition)) : nil
        case .page(let page): return edition.context.enquiry == nil ? nil : Place(path: addresses.page(page, in: edition.edition))
        case .kinds: return edition.hasCatalogue ? Place(path: addresses.kinds(in: edition.edition)) : nil
        case .kind(let id): return index.site.kinds.firstIndex { $0.id == id }.flatMap { lists.path(of: .kind($0), in: edition) }.map { Place(path: $0) }
        case .certificates: return edition.hasCertificates ? Place(path: addresses.certificates(in: edition.edition)) : nil
        case .certificate(let id): return index.certificatePositions[id].flatMap { lists.path(of: .certificate($0), in: edition) }.map { Place(path: $0) }
        case .record(let id): return place(of: id)
        }
    }

    func place(of id: RecordID) -> Place? {
        guard let position = index.position(of: id) else { return nil }
        guard id.collection != .shops else {
            return edition.shops.contains(position) ? Place(path: index.addresses.collection(.shops, in: edition.edition), anchor: id.name) : nil
        }
        return edition.paths.path(id.collection, position).map { Place(path: $0) }
    }
}

extension Edition {
    /// Whether it has lists of products and what scripts read of them: a partial edition only if it has products.
    func hasCatalogue(products: Int) -> Bool { !isPartial || products > 0 }
}

extension EditionIndex {
    var hasCatalogue: Bool { edition.hasCatalogue(products: products.count) }

    /// Whether it has the list of certificates: a partial edition only if a product has one.
    var hasCertificates: Bool { !edition.isPartial || productsOfCertificate.contains { !$0.isEmpty } }

    func has(_ collection: RecordCollection) -> Bool {
        switch collection {
        case .products: hasCatalogue
        case .pages: true
        case .villages: !villages.isEmpty
        case .producers: !producers.isEmpty
        case .shops: !shops.isEmpty
        case .stories: !stories.isEmpty
        }
    }
}
