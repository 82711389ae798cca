internal import IppinModel

/// A word of a record besides its story, as `source:` names it.
package enum WordName: Sendable, Hashable {
    case title, summary, region, address, hours, keywords
    /// The alternative text of a photo, by its file.
    case alt(String)
    /// A text field of the kind.
    case fact(String)

    /// Those that stand right in the front matter, in the order in which they are listed.
    static let plain: [WordName] = [.title, .summary, .region, .address, .hours, .keywords]

    /// Whether it is listed before another.
    func precedes(_ other: WordName) -> Bool {
        let (place, otherPlace) = (place, other.place)
        return place.rank == otherPlace.rank ? place.name.precedesInBytes(otherPlace.name) : place.rank < otherPlace.rank
    }

    private var place: (rank: Int, name: String) {
        switch self {
        case .alt(let file): (Self.plain.count, file)
        case .fact(let field): (Self.plain.count + 1, field)
        case .title, .summary, .region, .address, .hours, .keywords: (Self.plain.firstIndex(of: self) ?? 0, "")
        }
    }

    /// The key in front matter: `summary`; of an alternative text or a fact the path: `alt.jar.jpg`, `facts.taste`.
    package var key: String {
        switch self {
        case .title: "title"
        case .summary: "summary"
        case .region: "region"
        case .address: "address"
        case .hours: "hours"
        case .keywords: "keywords"
        case .alt(let file): "alt." + file
        case .fact(let field): "facts." + field
        }
    }

    var isPlural: Bool { self == .keywords || self == .hours }

    /// In a sentence: `the summary`.
    package var phrase: String {
        switch self {
        case .title: "the title"
        case .summary: "the summary"
        case .region: "the region"
        case .address: "the address"
        case .hours: "the opening hours"
        case .keywords: "the keywords"
        case .alt(let file): "the alternative text of \(file.quoted)"
        case .fact(let field): "the field \(field.quoted)"
        }
    }
}
