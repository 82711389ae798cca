internal import IppinModel
internal import Synchronization

/// The search indices of a plan, each made when its first file is asked for: a build makes them beside the pages, a preview only where somebody searches.
///
/// What an index is depends on nothing but the plan, so when and by whom it is made shows nowhere. Editions that say the same of the same records,
/// such as English ones for two markets, share one.
final class SearchShelf: Sendable {
    /// One for each edition.
    let layouts: [SearchLayout]
    /// One for each edition; the same object where editions share an index.
    private let slots: [Slot]

    private init(layouts: [SearchLayout], slots: [Slot]) {
        self.layouts = layouts
        self.slots = slots
    }

    convenience init(index: SiteIndex, editions: [EditionIndex]) {
        let subjects = editions.map(SearchSubjects.init)
        var slots: [Slot] = []
        for (position, own) in subjects.enumerated() {
            slots.append(subjects[..<position].firstIndex { $0.haveSameWords(as: own) }.map { slots[$0] } ?? Slot())
        }
        let layouts = zip(editions, subjects).map { SearchLayout(documents: $1.count, textBytes: SearchIndexer.textBytes(index: index, edition: $0)) }
        self.init(layouts: layouts, slots: slots)
    }

    /// The shelf of a site that differs in the words of a record, and in nothing that decides which editions share an index.
    func emptied() -> SearchShelf {
        var renewed: [ObjectIdentifier: Slot] = [:]
        return SearchShelf(layouts: layouts, slots: slots.map { slot in
            let new = renewed[ObjectIdentifier(slot)] ?? Slot()
            renewed[ObjectIdentifier(slot)] = new
            return new
        })
    }

    func index(of edition: EditionIndex, at position: Int, in site: SiteIndex) -> SearchIndex {
        let layout = layouts[position]
        return slots[position].made { SearchIndexer(index: site, edition: edition).make(layout) }
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
