internal import IppinModel
internal import Synchronization

/// The search indices of a plan, each made when its first file is asked for: a build makes them beside the pages, a preview only where somebody searches.
///
/// What an index is depends on nothing but the plan, so when and by whom it is made shows nowhere.
final class SearchShelf: Sendable {
    /// One for each edition.
    let layouts: [SearchLayout]
    private let slots: [Slot]

    init(layouts: [SearchLayout]) {
        self.layouts = layouts
        slots = layouts.map { _ in Slot() }
    }

    convenience init(index: SiteIndex, editions: [EditionIndex]) {
        self.init(layouts: editions.map { SearchLayout(documents: SearchSubjects($0).count, textBytes: SearchIndexer.textBytes(index: index, edition: $0)) })
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
