/// The terms of an edition and the documents that have them, gathered document by document.
///
/// A term is a word, two neighbouring characters of a script without spaces, or one such character. Each document has each term once, at its best place.
struct SearchTable {
    /// Longer words are cut; nobody types them.
    static let longestWord = 64

    private var words = SearchWords()
    private var grams = SearchGrams()
    /// By term: the last document that has it.
    private var lastDocument: [Int32] = []
    /// By term: whether spelling may suggest it.
    private(set) var isSpelling: [Bool] = []
    /// For each find `term << 2 | field`, in the order of the documents.
    private var finds: [UInt32] = []
    /// By document: how many finds there are up to its end.
    private var ends: [Int] = []
    private var scratch: [UInt8] = []

    var documentCount: Int { ends.count }
    var termCount: Int { lastDocument.count }

    /// What is added from now on belongs to the next document. Its best fields come first.
    mutating func endDocument() { ends.append(finds.count) }

    /// Adds the terms of a folded text to the document that is being gathered.
    /// - Parameter hasSingles: whether each character is a term of its own and not only the last before a gap.
    mutating func add(_ folded: [UInt8], _ field: SearchField, hasSingles: Bool = false) {
        folded.withUnsafeBufferPointer { text in
            var previous: UInt32 = 0
            for token in SearchTokens(text) {
                switch token {
                case .character(let character, let followsAnother):
                    if previous != 0 { add(gram: previous, followsAnother ? character : 0, field) }
                    if hasSingles { add(gram: character, 0, field) }
                    previous = character
                case .word(let range, let hasUmlaut):
                    if previous != 0 { add(gram: previous, 0, field) }
                    previous = 0
                    add(token: UnsafeBufferPointer(rebasing: text[range]), hasUmlaut: hasUmlaut, field)
                }
            }
            if previous != 0 { add(gram: previous, 0, field) }
        }
    }

    /// Adds a term as it is, which nobody is told of when they misspell.
    mutating func add(term: some Sequence<UInt8>, _ field: SearchField) {
        scratch.removeAll(keepingCapacity: true)
        scratch.append(contentsOf: term)
        let term = scratch.withUnsafeBufferPointer { words.term($0, newTerm: lastDocument.count) }
        note(term, field, isSpelling: false)
    }

    private mutating func add(token: UnsafeBufferPointer<UInt8>, hasUmlaut: Bool, _ field: SearchField) {
        let word = UnsafeBufferPointer(rebasing: token[..<Self.cut(token)])
        guard hasUmlaut else { return note(words.term(word, newTerm: lastDocument.count), field, isSpelling: true) }
        for form in Self.forms(word) {
            let term = form.withUnsafeBufferPointer { words.term($0, newTerm: lastDocument.count) }
            note(term, field, isSpelling: true)
        }
    }

    private mutating func add(gram first: UInt32, _ second: UInt32, _ field: SearchField) {
        note(grams.term(UInt64(first) << 32 | UInt64(second), newTerm: lastDocument.count), field, isSpelling: false)
    }

    private mutating func note(_ term: Int, _ field: SearchField, isSpelling spelling: Bool) {
        let document = Int32(truncatingIfNeeded: ends.count)
        if term == lastDocument.count {
            lastDocument.append(document)
            isSpelling.append(spelling)
        } else {
            if spelling { isSpelling[term] = true }
            guard lastDocument[term] != document else { return }
            lastDocument[term] = document
        }
        finds.append(UInt32(truncatingIfNeeded: term) << 2 | field.rawValue)
    }

    /// Where a word ends that may be too long, between two characters.
    private static func cut(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        guard word.count > longestWord else { return word.count }
        var end = longestWord
        while end > 0, word[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// A word with umlauts without the dots, and with the `e` that can stand for them.
    static func forms(_ word: some Sequence<UInt8>) -> [[UInt8]] {
        var plain: [UInt8] = []
        var spelled: [UInt8] = []
        for byte in word {
            if byte != SearchFold.umlautMark {
                plain.append(byte)
                spelled.append(byte)
            } else if let last = plain.last, [UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u")].contains(last) {
                spelled.append(UInt8(ascii: "e"))
            }
        }
        return plain == spelled ? [plain] : [plain, spelled]
    }

    // MARK: - The result

    /// Terms as UTF-8 in byte order, with the finds of each as `document << 2 | field`, in the order of the documents.
    consuming func sorted() -> SearchPostings {
        var terms = [[UInt8]](repeating: [], count: termCount)
        words.forEach { terms[$0] = $1 }
        grams.forEach { terms[$0] = $1 }
        var starts = [Int](repeating: 0, count: termCount + 1)
        for find in finds { starts[Int(find >> 2) + 1] += 1 }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: finds.count)
        var find = 0
        for (document, end) in ends.enumerated() {
            while find < end {
                let term = Int(finds[find] >> 2)
                postings[next[term]] = UInt32(truncatingIfNeeded: document) << 2 | finds[find] & 3
                next[term] += 1
                find += 1
            }
        }
        let order = terms.indices.sorted { terms[$0].lexicographicallyPrecedes(terms[$1]) }
        return SearchPostings(documentCount: ends.count, terms: terms, order: order, isSpelling: isSpelling, starts: starts, postings: postings)
    }
}

/// The terms of an edition in order, each with its documents.
struct SearchPostings {
    let documentCount: Int
    let terms: [[UInt8]]
    /// Indices into `terms`, in byte order.
    let order: [Int]
    let isSpelling: [Bool]
    let starts: [Int]
    let postings: [UInt32]

    /// `document << 2 | field`, in the order of the documents.
    func postings(of term: Int) -> ArraySlice<UInt32> { postings[starts[term]..<starts[term + 1]] }
}
