/// What is best for the first one or two letters that a reader types: made with the index, so that the first key waits for no file of it.
///
/// It says the same as `search.js` finds, but looks at titles and names only. Whatever has the letters there comes before all that has them in its summary or
/// story, so the best few are right wherever there are enough of them; a start with fewer is left out, as are numbers, which nobody looks for by a digit or two.
struct SearchStarts: Sendable {
    struct Start: Sendable, Equatable {
        /// One or two folded characters.
        let typed: String
        /// Their numbers, best first.
        let documents: [Int]
    }

    /// Those that most begins with first.
    let starts: [Start]

    /// As many as the field shows.
    static let documentsPerStart = 7
    /// Those with most titles and names. A language of letters has some hundred and fifty.
    static let most = 192

    init(_ postings: SearchPostings) {
        let terms = SearchTermOrder(postings)
        var groups = [1, 2].flatMap(terms.groups).filter { $0.finds > Self.documentsPerStart }
        groups.sort { $0.finds != $1.finds ? $0.finds > $1.finds : $0.typed.lexicographicallyPrecedes($1.typed) }
        var ranking = SearchRanking(terms)
        starts = groups.prefix(Self.most).compactMap { group in
            ranking.best(Self.documentsPerStart, of: group).map { Start(typed: String(decoding: group.typed, as: UTF8.self), documents: $0) }
        }
    }
}

/// The terms of an index in order, with how often those before each of them stand in titles and names.
private struct SearchTermOrder {
    /// Terms that begin with the same characters.
    struct Group {
        let typed: ArraySlice<UInt8>
        /// In the order of the terms.
        let places: Range<Int>
        let finds: Int
        /// A letter of a script with spaces is looked for in beginnings of titles, not of words.
        let isLoneLetter: Bool
    }

    let postings: SearchPostings
    private let finds: [Int]

    init(_ postings: SearchPostings) {
        self.postings = postings
        var finds = [0]
        finds.reserveCapacity(postings.order.count + 1)
        var sum = 0
        for term in postings.order {
            if Self.canStart(postings.terms[term]) { for field in SearchRanking.fields { sum += postings.documents(of: term, field).count } }
            finds.append(sum)
        }
        self.finds = finds
    }

    func term(at place: Int) -> ArraySlice<UInt8> { postings.terms[postings.order[place]] }
    func documents(at place: Int, _ field: SearchField) -> ArraySlice<UInt32> { postings.documents(of: postings.order[place], field) }

    /// What begins with each `length` characters, in byte order.
    func groups(of length: Int) -> [Group] {
        var groups: [Group] = []
        var place = 0
        while place < postings.order.count {
            let term = term(at: place)
            guard Self.canStart(term), let (typed, isUnspaced) = Self.characters(length, of: term) else {
                place += 1
                continue
            }
            let end = end(of: typed, from: place)
            groups.append(Group(typed: typed, places: place..<end, finds: finds[end] - finds[place], isLoneLetter: length == 1 && !isUnspaced))
            place = end
        }
        return groups
    }

    /// Whole titles, and names of kinds, that begin with what is typed.
    func titles(of typed: ArraySlice<UInt8>) -> Range<Int> {
        let start = [SearchTitle.mark] + typed
        var low = 0
        var high = postings.order.count
        while low < high {
            let middle = (low + high) / 2
            if term(at: middle).lexicographicallyPrecedes(start) { low = middle + 1 } else { high = middle }
        }
        return low..<end(of: start[...], from: low)
    }

    private func end(of start: ArraySlice<UInt8>, from place: Int) -> Int {
        var end = place
        while end < postings.order.count, term(at: end).starts(with: start) { end += 1 }
        return end
    }

    private static func canStart(_ term: ArraySlice<UInt8>) -> Bool {
        guard let first = term.first else { return false }
        return first != SearchTitle.mark && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= first)
    }

    /// Nil of a shorter term.
    private static func characters(_ count: Int, of term: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, isUnspaced: Bool)? {
        let scalars = String(decoding: term.prefix(4 * count), as: UTF8.self).unicodeScalars.prefix(count)
        guard scalars.count == count, let first = scalars.first else { return nil }
        return (term.prefix(scalars.reduce(0) { $0 + String($1).utf8.count }), SearchTokens.isUnspaced(first.value))
    }
}

/// What documents are worth, as `search.js` reckons it.
private struct SearchRanking {
    private static let whole = [16, 8], beginning = [12, 6], wholeTitle = [64, 8], titleBeginning = [0, 8], letterBeginning = [6, 8]

    private let terms: SearchTermOrder
    /// By document: as what has the word, and for being called so.
    private var words: [Int]
    private var titles: [Int]
    /// The documents that have a worth, and the places of the titles that gave one.
    private var found: [Int] = []
    private var called: [Int] = []

    init(_ terms: SearchTermOrder) {
        self.terms = terms
        words = [Int](repeating: 0, count: terms.postings.documentCount)
        titles = words
    }

    /// Those whose finds count.
    static let fields = [SearchField.title, .names]

    /// Best first; nil if there are not more of them.
    mutating func best(_ count: Int, of group: SearchTermOrder.Group) -> [Int]? {
        for place in group.places {
            let isWhole = terms.term(at: place).count == group.typed.count
            if isWhole || !group.isLoneLetter { note(place, isWhole ? Self.whole : Self.beginning) }
        }
        for place in terms.titles(of: group.typed) {
            let isWhole = terms.term(at: place).count == group.typed.count + 1
            noteTitle(place, isWhole ? Self.wholeTitle : Self.titleBeginning)
            if group.isLoneLetter { note(place, isWhole ? Self.wholeTitle : Self.letterBeginning) }
        }
        defer { clear() }
        var best: [(worth: Int, document: Int)] = []
        for document in found {
            let worth = words[document] + titles[document]
            if best.count == count, let last = best.last, (last.worth, document) >= (worth, last.document) { continue }
            best.insert((worth, document), at: best.firstIndex { ($0.worth, document) < (worth, $0.document) } ?? best.endIndex)
            if best.count > count { best.removeLast() }
        }
        return found.count > count ? best.map(\.document) : nil
    }

    private mutating func note(_ place: Int, _ worth: [Int]) {
        for (field, worth) in zip(Self.fields, worth) {
            for document in terms.documents(at: place, field).lazy.map(Int.init) {
                if words[document] == 0 { found.append(document) }
                words[document] = max(words[document], worth)
            }
        }
    }

    private mutating func noteTitle(_ place: Int, _ worth: [Int]) {
        for (field, worth) in zip(Self.fields, worth) {
            for document in terms.documents(at: place, field).lazy.map(Int.init) { titles[document] = max(titles[document], worth) }
        }
        called.append(place)
    }

    private mutating func clear() {
        for document in found { words[document] = 0 }
        for place in called { for field in Self.fields { for document in terms.documents(at: place, field) { titles[Int(document)] = 0 } } }
        found.removeAll(keepingCapacity: true)
        called.removeAll(keepingCapacity: true)
    }
}
