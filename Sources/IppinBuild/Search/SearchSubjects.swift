internal import IppinModel

/// Everything that can be found in an edition, in the order of its documents' numbers: what it shows, and nothing else.
struct SearchSubjects: Sendable {
    /// A record by its index in its collection.
    enum Subject: Sendable {
        case product(Int)
        case village(Int)
        case producer(Int)
        case story(Int)
        case page(Int)
        case shop(Int)
    }

    let edition: EditionIndex
    private let starts: [Int]

    init(_ edition: EditionIndex) {
        self.edition = edition
        starts = [edition.products, edition.villages, edition.producers, edition.stories, edition.pages, edition.shops].reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    var count: Int { starts.last ?? 0 }

    subscript(number: Int) -> Subject {
        if number < starts[1] { return .product(edition.products[number]) }
        if number < starts[2] { return .village(edition.villages[number - starts[1]]) }
        if number < starts[3] { return .producer(edition.producers[number - starts[2]]) }
        if number < starts[4] { return .story(edition.stories[number - starts[3]]) }
        if number < starts[5] { return .page(edition.pages[number - starts[4]]) }
        return .shop(edition.shops[number - starts[5]])
    }
}
