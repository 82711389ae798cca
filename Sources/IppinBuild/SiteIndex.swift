package import IppinModel

/// The site with its relations looked up once: who belongs to whom, by index.
///
/// A class because every composer holds it; it never changes.
package final class SiteIndex: Sendable {
    package let site: Site
    let addresses: Addresses
    private let positions: [RecordID: Int]
    /// For each product.
    let villageOfProduct: [Int]
    /// Nil also where the producer is not public.
    let producerOfProduct: [Int?]
    let kindOfProduct: [Int]
    /// Indices into `site.certificates`, parallel to the product's claims.
    let certificatesOfProduct: [[Int]]
    /// For each village, in order of their names.
    let producersOfVillage: [[Int]]
    let certificatePositions: [CertificateID: Int]
    /// For each of `site.pictures`.
    let pictures: [PictureForms]

    /// - Parameter tints: for each of `site.pictures`; none where they are not known.
    package init(_ site: Site, tints: [PictureTint?] = []) {
        self.site = site
        pictures = site.pictures.enumerated().map { PictureForms($1, tint: tints.indices.contains($0) ? tints[$0] : nil) }
        addresses = Addresses(settings: site.settings)
        var positions: [RecordID: Int] = [:]
        positions.reserveCapacity(site.products.count + site.villages.count + site.stories.count + site.pages.count)
        func register<Facts>(_ records: [Record<Facts>]) { for (index, record) in records.enumerated() { positions[record.id] = index } }
        register(site.products)
        register(site.villages)
        register(site.producers)
        register(site.shops)
        register(site.stories)
        register(site.pages)
        self.positions = positions
        let kinds = Dictionary(site.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let certificates = Dictionary(site.certificates.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        certificatePositions = certificates
        villageOfProduct = site.products.map { positions[$0.facts.village] ?? 0 }
        producerOfProduct = site.products.map { $0.facts.producer.flatMap { positions[$0] } }
        kindOfProduct = site.products.map { kinds[$0.facts.kind] ?? 0 }
        certificatesOfProduct = site.products.map { $0.facts.certificates.valid(on: site.date).compactMap { certificates[$0.scheme] } }
        var producersOfVillage = [[Int]](repeating: [], count: site.villages.count)
        for (index, producer) in site.producers.enumerated() {
            if let village = positions[producer.facts.village] { producersOfVillage[village].append(index) }
        }
        self.producersOfVillage = producersOfVillage
    }

    /// The index of a site that differs from another in words and facts that no relation depends on.
    init(_ index: SiteIndex, site: Site) {
        self.site = site
        addresses = index.addresses
        positions = index.positions
        villageOfProduct = index.villageOfProduct
        producerOfProduct = index.producerOfProduct
        kindOfProduct = index.kindOfProduct
        certificatesOfProduct = index.certificatesOfProduct
        producersOfVillage = index.producersOfVillage
        certificatePositions = index.certificatePositions
        pictures = index.pictures
    }

    /// The index of a record in its collection of `site`; nil if it is not published.
    func position(of id: RecordID) -> Int? { positions[id] }
}
