internal import IppinModel
internal import IppinSource

/// Every published village and producer is named by something: a fact of a record, or a link in a story.
///
/// Nothing is said as long as the site has no products, or none that names a producer: it is just being begun. What a draft names counts, since the draft
/// is published some day.
enum OrphanRule {
    static func check(_ table: RecordTable) -> [Diagnostic] {
        var candidates = unnamed(in: table)
        if candidates.isEmpty { return [] }
        removeLinked(from: &candidates, table)
        return table.groups.filter { candidates.contains($0.id) }.map { .orphan($0.id, at: .start(of: $0.source.path)) }
    }

    /// Villages and producers that no fact names.
    private static func unnamed(in table: RecordTable) -> Set<RecordID> {
        var isNamed = [Bool](repeating: false, count: table.groups.count)
        var hasProducts = false
        var namesProducers = false
        for group in table.groups {
            let isProduct = group.id.collection == .products
            if isProduct { hasProducts = true }
            for reference in group.facts.references {
                if isProduct, reference.target.collection == .producers { namesProducers = true }
                if let index = table.index(of: reference.target) { isNamed[index] = true }
            }
        }
        var unnamed: Set<RecordID> = []
        for group in table.groups.indices where !isNamed[group] && table.publications[group].isPublished {
            let id = table.groups[group].id
            if id.collection == .villages && hasProducts || id.collection == .producers && namesProducers { unnamed.insert(id) }
        }
        return unnamed
    }

    private static func removeLinked(from candidates: inout Set<RecordID>, _ table: RecordTable) {
        func follow(_ text: RecordText, from id: RecordID) {
            for link in text.story.links {
                if case .record(let target, _) = link.destination, target.collection == .villages || target.collection == .producers, target != id {
                    candidates.remove(target)
                }
            }
        }
        for group in table.groups {
            for entry in group.entries { follow(entry.text, from: group.id) }
            if candidates.isEmpty { return }
        }
    }
}

extension Diagnostic {
    fileprivate static func orphan(_ id: RecordID, at span: SourceSpan) -> Diagnostic {
        let isVillage = id.collection == .villages
        return Diagnostic(
            .orphanRecord, .warning,
            isVillage
                ? "nothing names this village: no product or producer comes from it, and no story links to it"
                : "nothing names this producer: no product is made by it, and no story links to it",
            at: span,
            notes: [
                Note(isVillage ? "write 'village: \(id.name)' in its products" : "write 'producer: \(id.name)' in its products"),
                Note("until they are there, 'draft: yes' keeps its page back"),
            ])
    }
}
