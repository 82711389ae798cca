/// The terms of an edition, each with the documents that have it.
struct SearchPostings {
    static let fields = SearchField.allCases.count

    let documentCount: Int
    let terms: SearchTerms
    /// The numbers of the terms, in byte order.
    let order: [Int]
    let isSpelling: [Bool]
    /// For each field of each term where its documents begin, and the end of the last.
    private let starts: [Int]
    private let documents: [UInt32]

    init(documentCount: Int, terms: SearchTerms, isSpelling: [Bool], starts: [Int], documents: [UInt32]) {
        self.documentCount = documentCount
        self.terms = terms
        order = terms.sorted()
        self.isSpelling = isSpelling
        self.starts = starts
        self.documents = documents
    }

    /// The documents that have a term in a field, in their order.
    func documents(of term: Int, _ field: SearchField) -> ArraySlice<UInt32> {
        let list = term * Self.fields + Int(field.rawValue)
        return documents[starts[list]..<starts[list + 1]]
    }
}
