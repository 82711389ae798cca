internal import IppinModel

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
        let entries = postings.order.map { (term: postings.terms[$0], rest: lists(of: $0)) }
        return cut(entries, into: count)
    }

    /// The words that may be meant by a misspelt one: letters alone, at least four.
    func spellings(_ count: Int) -> Files {
        let words = postings.order.lazy.filter { postings.isSpelling[$0] }.map { postings.terms[$0] }.filter(Self.isSpellable)
        return cut(words.map { (term: $0, rest: []) }, into: count)
    }

    private static func isSpellable(_ word: [UInt8]) -> Bool {
        word.count >= 4 && !word.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }

    // MARK: - Files

    private func cut(_ entries: [(term: [UInt8], rest: [UInt8])], into count: Int) -> Files {
        let total = entries.reduce(0) { $0 + $1.term.count / 2 + $1.rest.count + 2 }
        var files: [[UInt8]] = []
        var firstTerms: [[UInt8]] = []
        var file: [UInt8] = []
        var previous: [UInt8] = []
        var done = 0
        for entry in entries {
            if files.count + 1 < count, !file.isEmpty, done * count >= total * (files.count + 1) {
                files.append(file)
                file = []
            }
            if file.isEmpty {
                previous = []
                firstTerms.append(entry.term)
            }
            let shared = zip(previous, entry.term).prefix { $0 == $1 }.count
            Self.append(shared, to: &file)
            Self.append(entry.term.count - shared, to: &file)
            file += entry.term[shared...]
            file += entry.rest
            previous = entry.term
            done += entry.term.count / 2 + entry.rest.count + 2
        }
        files.append(file)
        while files.count < count { files.append([]) }
        return Files(files: files, firstTerms: firstTerms)
    }

    // MARK: - Documents

    /// A byte that says in which fields the term stands, then for each of them the documents that have it there.
    private func lists(of term: Int) -> [UInt8] {
        var byField = [[Int]](repeating: [], count: SearchField.allCases.count)
        for posting in postings.postings(of: term) { byField[Int(posting & 3)].append(Int(posting >> 2)) }
        var bytes = [byField.enumerated().reduce(UInt8(0)) { $1.element.isEmpty ? $0 : $0 | 1 << UInt8($1.offset) }]
        for documents in byField where !documents.isEmpty { append(documents, to: &bytes) }
        return bytes
    }

    /// The length in bytes times two, then each document less the one before it; or, where that is shorter, a bit for each document, and an odd length.
    private func append(_ documents: [Int], to bytes: inout [UInt8]) {
        var list: [UInt8] = []
        var previous = -1
        for document in documents {
            Self.append(document - previous - 1, to: &list)
            previous = document
        }
        let bitmapSize = previous / 8 + 1
        let isBitmap = bitmapSize < list.count
        if isBitmap {
            list = [UInt8](repeating: 0, count: bitmapSize)
            for document in documents { list[document / 8] |= 1 << UInt8(document % 8) }
        }
        Self.append(list.count * 2 + (isBitmap ? 1 : 0), to: &bytes)
        bytes += list
    }

    /// Seven bits a byte, lowest first; the eighth says that another byte follows.
    private static func append(_ value: Int, to bytes: inout [UInt8]) {
        var rest = UInt(bitPattern: value)
        while rest > 127 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
