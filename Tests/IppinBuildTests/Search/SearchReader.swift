@testable import IppinBuild

/// Reads the files of a search index as `search.js` does: a second, slow implementation of the format.
struct SearchReader {
    /// By term: the documents, and the field in each.
    private(set) var terms: [String: [Int: Int]] = [:]
    private(set) var firstTerms: [String] = []

    init(_ index: SearchIndex) {
        for block in index.blocks { read(block) }
    }

    static func words(_ files: [[UInt8]]) -> [String] {
        files.flatMap { file in
            var words: [String] = []
            var term: [UInt8] = []
            var at = 0
            while at < file.count {
                term = Array(term.prefix(number(file, &at)))
                let length = number(file, &at)
                term += file[at..<at + length]
                at += length
                words.append(String(decoding: term, as: UTF8.self))
            }
            return words
        }
    }

    private mutating func read(_ block: [UInt8]) {
        var term: [UInt8] = []
        var at = 0
        while at < block.count {
            term = Array(term.prefix(Self.number(block, &at)))
            let length = Self.number(block, &at)
            term += block[at..<at + length]
            at += length
            let fields = block[at]
            at += 1
            var documents: [Int: Int] = [:]
            for field in 0..<4 where fields & 1 << UInt8(field) != 0 {
                let size = Self.number(block, &at)
                let list = Array(block[at..<at + size / 2])
                at += size / 2
                for document in size % 2 == 1 ? Self.bits(list) : Self.steps(list) { documents[document] = field }
            }
            terms[String(decoding: term, as: UTF8.self)] = documents
        }
    }

    private static func bits(_ list: [UInt8]) -> [Int] { (0..<list.count * 8).filter { list[$0 / 8] & 1 << UInt8($0 % 8) != 0 } }

    private static func steps(_ list: [UInt8]) -> [Int] {
        var at = 0
        var document = -1
        var documents: [Int] = []
        while at < list.count {
            document += number(list, &at) + 1
            documents.append(document)
        }
        return documents
    }

    private static func number(_ bytes: [UInt8], _ at: inout Int) -> Int {
        var value = 0
        var shift = 0
        while true {
            let byte = bytes[at]
            at += 1
            value |= Int(byte & 127) << shift
            if byte < 128 { return value }
            shift += 7
        }
    }

    // MARK: - Finding

    /// The documents that have all that was typed, by the rules of `search.js` without its typos.
    func find(_ typed: String) -> Set<Int> {
        var fold = SearchFold()
        let folded = fold.fold(typed)
        return folded.withUnsafeBufferPointer { text in
            var results: [Set<Int>] = []
            var previous: Unicode.Scalar?
            var isRun = false
            func endRun() { if let previous, !isRun { results.append(documents { $0.hasPrefix(String(previous)) }) } }
            for token in SearchTokens(text) {
                switch token {
                case .word(let range, _):
                    endRun()
                    previous = nil
                    let word = String(decoding: text[range].filter { $0 != SearchFold.umlautMark }, as: UTF8.self)
                    results.append(documents { $0.hasPrefix(word) })
                case .character(let value, let followsAnother):
                    let character = Unicode.Scalar(value)
                    if followsAnother, let first = previous, let second = character {
                        results.append(documents { $0 == String(first) + String(second) })
                        isRun = true
                    } else {
                        endRun()
                        isRun = false
                    }
                    previous = character
                }
            }
            endRun()
            return results.dropFirst().reduce(results.first ?? []) { $0.intersection($1) }
        }
    }

    private func documents(_ matches: (String) -> Bool) -> Set<Int> {
        terms.reduce(into: []) { if matches($1.key) { $0.formUnion($1.value.keys) } }
    }
}
