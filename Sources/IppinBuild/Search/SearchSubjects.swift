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
        starts = Self.lists(of: edition).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    private static func lists(of edition: EditionIndex) -> [[Int]] {
        [edition.products, edition.villages, edition.producers, edition.stories, edition.pages, edition.shops]
    }

    var count: Int { starts.last ?? 0 }

    /// Whether the other edition shows the same records in the same order, and finds their words in the same languages: whoever searches it finds the same.
    func haveSameWords(as other: SearchSubjects) -> Bool {
        let (own, others) = (edition.edition, other.edition.edition)
        return own.wordLanguages == others.wordLanguages && own.language.language == others.language.language
            && Self.lists(of: edition) == Self.lists(of: other.edition)
    }

    subscript(number: Int) -> Subject {
        if number < starts[1] { return .product(edition.products[number]) }
        if number < starts[2] { return .village(edition.villages[number - starts[1]]) }
        if number < starts[3] { return .producer(edition.producers[number - starts[2]]) }
        if number < starts[4] { return .story(edition.stories[number - starts[3]]) }
        if number < starts[5] { return .page(edition.pages[number - starts[4]]) }
        return .shop(edition.shops[number - starts[5]])
    }
}
