internal import IppinModel

/// Which records name which, in facts and in stories.
struct RecordLinks: Sendable {
    private var targets: [RecordID: [RecordID]] = [:]
    private var origins: [RecordID: [RecordID]] = [:]

    init(site: Site) {
        add(site.products) { [$0.village] + ($0.producer.map { [$0] } ?? []) }
        add(site.villages) { _ in [] }
        add(site.producers) { [$0.village] }
        add(site.shops) { _ in [] }
        add(site.stories) { $0.villages + $0.products }
        add(site.pages) { _ in [] }
    }

    /// What a record names, each once, in order.
    func from(_ id: RecordID) -> [RecordID] { targets[id] ?? [] }

    /// What names a record, each once, in order.
    func to(_ id: RecordID) -> [RecordID] { (origins[id] ?? []).sorted() }

    private mutating func add<Facts>(_ records: [Record<Facts>], _ references: (Facts) -> [RecordID]) {
        for record in records {
            let inStories = record.texts.compactMap { $0 }.flatMap(\.story.links).compactMap { link -> RecordID? in
                if case .record(let id, _) = link.destination { id } else { nil }
            }
            let all = Set(references(record.facts) + inStories).subtracting([record.id]).sorted()
            targets[record.id] = all
            for target in all { origins[target, default: []].append(record.id) }
        }
    }
}
