package import IppinModel
internal import IppinSource

/// All records by id, with whether each is published.
package struct RecordTable: Sendable {
    package private(set) var groups: [RecordGroup]
    /// For each of `groups`.
    package let publications: [Publication]
    private let indices: [RecordID: Int]
    /// Records whose files or folder have errors of their own: they exist, so links to them are not dangling.
    private let failed: Set<RecordID>

    package init(groups: [RecordGroup], input: ResolveInput) {
        self.groups = groups
        let indices = Dictionary(groups.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.indices = indices
        failed = Set(input.inventory.recordFiles.lazy.map(\.id).filter { indices[$0] == nil }).union(input.inventory.misnamed.subtracting(indices.keys))
        let own = groups.map { Publication(of: $0.facts, on: input.date, showingDrafts: input.showsDrafts) }
        publications = zip(groups, own).map { group, publication in
            if input.including.contains(group.id) { return .published }
            guard publication.isPublished, let village = group.facts.requiredVillage, let index = indices[village], !own[index].isPublished else {
                return publication
            }
            return .withheld(reason: "its village '\(village.name)' is withheld")
        }
    }

    /// Puts another version of a record in its place, which must be published or withheld as the one before.
    mutating func replace(at index: Int, with group: RecordGroup) { groups[index] = group }

    package func index(of id: RecordID) -> Int? { indices[id] }

    /// Whether a record has files, even if they have errors.
    package func exists(_ id: RecordID) -> Bool { indices[id] != nil || failed.contains(id) }

    /// Whether a record exists and is held back on purpose. One that could not be read has been reported at its own place.
    package func isWithheld(_ id: RecordID) -> Bool { indices[id].map { !publications[$0].isPublished } ?? false }

    package func isPublished(_ id: RecordID) -> Bool { indices[id].map { publications[$0].isPublished } ?? false }

    /// Names of the records of a collection, in byte order.
    package func names(in collection: RecordCollection) -> [String] {
        groups.lazy.filter { $0.id.collection == collection }.map(\.id.name) + failed.filter { $0.collection == collection }.map(\.name).sorted()
    }

    /// The published groups of a collection, in byte order of their names.
    package func published(_ collection: RecordCollection) -> [RecordGroup] {
        zip(groups, publications).filter { $0.id.collection == collection && $1.isPublished }.map(\.0)
            .sorted { $0.id.name.precedesInBytes($1.id.name) }
    }
}

extension SourceFacts {
    /// The village that the record's pages cannot do without.
    var requiredVillage: RecordID? {
        switch facts {
        case .product(let facts): facts.village
        case .producer(let facts): facts.village
        case .village, .shop, .story, .page: nil
        }
    }
}
