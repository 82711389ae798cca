internal import IppinModel
internal import Synchronization

/// The search indices of a plan, each made when its first file is asked for: a build makes them beside the pages, a preview only where somebody searches.
///
/// What an index is depends on nothing but the plan, so when and by whom it is made shows nowhere. Editions that say the same of the same records,
/// such as English ones for two markets, share one.
final class SearchShelf: Sendable {
    /// One for each edition.
    let layouts: [SearchLayout]
    /// For each edition the first one, by its place, that has the same index.
    private let sharers: [Int]
    /// One for each edition; of those that share an index, only the first is used.
    private let slots: [Slot]

    private init(layouts: [SearchLayout], sharers: [Int]) {
        self.layouts = layouts
        self.sharers = sharers
        slots = layouts.map { _ in Slot() }
    }

    convenience init(index: SiteIndex, editions: [EditionIndex]) {
        let subjects = editions.map(SearchSubjects.init)
        self.init(
            layouts: zip(editions, subjects).map { SearchLayout(documents: $1.count, textBytes: SearchIndexer.textBytes(index: index, edition: $0)) },
            sharers: subjects.enumerated().map { position, own in subjects[..<position].firstIndex { $0.haveSameWords(as: own) } ?? position })
    }

    /// Whether an edition has its index from one before it.
    func isShared(by position: Int) -> Bool { sharers[position] != position }

    /// The shelf of a site that differs in the words of a record, and in nothing that decides which editions share an index.
    func emptied() -> SearchShelf { SearchShelf(layouts: layouts, sharers: sharers) }

    func index(of edition: EditionIndex, at position: Int, in site: SiteIndex) -> SearchIndex {
        let layout = layouts[position]
        return slots[sharers[position]].made { SearchIndexer(index: site, edition: edition).make(layout) }
    }

    /// A value that is made once, by whoever comes first.
    private final class Slot: Sendable {
        private let value = Mutex<SearchIndex?>(nil)

        func made(_ make: () -> SearchIndex) -> SearchIndex {
            value.withLock { value in
                if let value { return value }
                let new = make()
                value = new
                return new
            }
        }
    }
}
