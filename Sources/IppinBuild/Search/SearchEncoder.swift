/// Writes terms and their documents into a given number of files of about the same size; docs/search.md tells the format.
struct SearchEncoder {
    let postings: SearchPostings

    /// Files and the first term of each, as UTF-8. Where there are fewer terms than files, the last files are empty.
    struct Files {
        let files: [[UInt8]]
        let firstTerms: [[UInt8]]
    }

    /// All terms with their documents.
    func blocks(_ count: Int) -> Files {
        var lists: [UInt8] = []
        var ends: [Int] = []
        ends.reserveCapacity(postings.order.count)
        for term in postings.order {
            appendLists(of: term, to: &lists)
            ends.append(lists.count)
        }
        return cut(postings.order, lists: lists, ends: ends, into: count)
    }

    /// The words that may be meant by a misspelt one: letters alone, at least four.
    func spellings(_ count: Int) -> Files {
        let words = postings.order.filter { postings.isSpelling[$0] && Self.isSpellable(postings.terms[$0]) }
        return cut(words, lists: [], ends: [Int](repeating: 0, count: words.count), into: count)
    }

    private static func isSpellable(_ word: ArraySlice<UInt8>) -> Bool {
        word.count >= 4 && !word.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    // MARK: - Files

    /// - Parameters:
    ///   - lists: what follows each term, one after the other.
    ///   - ends: where that of each term ends.
    private func cut(_ terms: [Int], lists: [UInt8], ends: [Int], into count: Int) -> Files {
        postings.terms.withAll { bytes in
            let total = terms.reduce(lists.count) { $0 + bytes($1).count / 2 + 2 }
            var files: [[UInt8]] = []
            var firstTerms: [[UInt8]] = []
            var file: [UInt8] = []
            var previous = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
            var done = 0
            var start = 0
            for (number, end) in zip(terms, ends) {
                if files.count + 1 < count, !file.isEmpty, done * count >= total * (files.count + 1) {
                    files.append(file)
                    file = []
                }
                let term = bytes(number)
                let isFirst = file.isEmpty
                if isFirst { firstTerms.append(Array(term)) }
                Self.append(term, shared: isFirst ? 0 : Self.sharedCount(previous, term), to: &file)
                lists.withUnsafeBufferPointer { file.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<end])) }
                previous = term
                done += term.count / 2 + end - start + 2
                start = end
            }
            files.append(file)
            while files.count < count { files.append([]) }
            return Files(files: files, firstTerms: firstTerms)
        }
    }

    private static func append(_ term: UnsafeBufferPointer<UInt8>, shared: Int, to file: inout [UInt8]) {
        append(shared, to: &file)
        append(term.count - shared, to: &file)
        file.append(contentsOf: UnsafeBufferPointer(rebasing: term[shared...]))
    }

    private static func sharedCount(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        let most = min(one.count, other.count)
        var shared = 0
        while shared < most, one[shared] == other[shared] { shared += 1 }
        return shared
    }

    // MARK: - Documents

    /// A byte that says in which fields the term stands, then for each of them the documents that have it there.
    private func appendLists(of term: Int, to bytes: inout [UInt8]) {
        let fields = bytes.count
        bytes.append(0)
        for field in SearchField.allCases {
            let documents = postings.documents(of: term, field)
            if documents.isEmpty { continue }
            bytes[fields] |= 1 << UInt8(truncatingIfNeeded: field.rawValue)
            documents.withUnsafeBufferPointer { Self.append($0, to: &bytes) }
        }
    }

    /// The length in bytes times two, then each document less the one before it; or, where that is shorter, a bit for each document, and an odd length.
    private static func append(_ documents: UnsafeBufferPointer<UInt32>, to bytes: inout [UInt8]) {
        var listSize = 0
        forEachStep(documents) { listSize &+= size($0) }
        let bitmapSize = Int(documents.last ?? 0) / 8 + 1
        guard bitmapSize < listSize else {
            append(listSize * 2, to: &bytes)
            forEachStep(documents) { append($0, to: &bytes) }
            return
        }
        append(bitmapSize * 2 + 1, to: &bytes)
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: bitmapSize))
        bytes.withUnsafeMutableBufferPointer { bytes in
            for document in documents { bytes[start &+ Int(document / 8)] |= 1 &<< UInt8(truncatingIfNeeded: document % 8) }
        }
    }

    /// Each document less the one before it, less one.
    @inline(__always) private static func forEachStep(_ documents: UnsafeBufferPointer<UInt32>, _ body: (Int) -> Void) {
        var next = 0
        for document in documents {
            body(Int(document) &- next)
            next = Int(document) &+ 1
        }
    }

    /// How many bytes `append` takes.
    @inline(__always) private static func size(_ value: Int) -> Int { value < 128 ? 1 : (UInt.bitWidth - value.leadingZeroBitCount + 6) / 7 }

    /// Seven bits a byte, lowest first; the eighth says that another byte follows.
    private static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: value)
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }
}
