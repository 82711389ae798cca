internal import IppinModel

/// Which records an edition shows, and why not the others: the rules of the pages, said without composing any.
struct EditionPresence: Sendable {
    private let site: Site
    private let villages: [RecordID: Village]

    init(site: Site) {
        self.site = site
        villages = Dictionary(site.villages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Why an edition does not show a record; nil if it does.
    func absence<Facts>(of record: Record<Facts>, in edition: Edition) -> String? {
        guard record.hasWords(for: edition) else {
            return "it has no translation for the edition, and the \(edition.isPartial ? "edition" : "site") withholds such pages"
        }
        switch record.facts {
        case let facts as ProductFacts:
            if case .no = facts.availability[edition.market] { return "it is not offered in the market '\(edition.market.name)'" }
            return absence(ofVillage: facts.village, edition)
        case let facts as ProducerFacts: return absence(ofVillage: facts.village, edition)
        default: return nil
        }
    }

    private func absence(ofVillage id: RecordID, _ edition: Edition) -> String? {
        guard let village = villages[id] else { return "its village '\(id.name)' is not published" }
        // A partial edition leads to the village in another one.
        return edition.isPartial || village.hasWords(for: edition) ? nil : "the edition does not show its village '\(id.name)'"
    }
}
