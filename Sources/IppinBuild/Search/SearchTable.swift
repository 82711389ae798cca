/// The terms of an edition and the documents that have them, gathered document by document.
///
/// A term is a word, two neighbouring characters of a script without spaces, or one such character. Each document has each term once, at its best place.
struct SearchTable {
    /// Longer words are cut; nobody types them.
    static let longestWord = 64

    private var words = SearchWords()
    private var fold = SearchFold()
    /// For each find `term << 2 | field`, in the order of the documents.
    private var finds: [UInt32] = []
    /// By document: how many finds there are up to its end.
    private var ends: [Int] = []
    /// What a find in the document that is being gathered is marked by: of a word, and of what spelling does not suggest.
    private var wordMark = SearchWords.Mark(document: 0, isSpelling: true)
    private var otherMark = SearchWords.Mark(document: 0, isSpelling: false)

    var documentCount: Int { ends.count }

    /// What is added from now on belongs to the next document. Its best fields come first.
    mutating func endDocument() {
        ends.append(finds.count)
        wordMark = SearchWords.Mark(document: documentCount, isSpelling: true)
        otherMark = SearchWords.Mark(document: documentCount, isSpelling: false)
    }

    mutating func folded(_ text: String) -> [UInt8] { fold.fold(text) }

    /// Adds a term as it is, which nobody is told of when they misspell.
    mutating func add(term: [UInt8], _ field: SearchField) { term.withUnsafeBytes { note($0, field, otherMark) } }

    // MARK: - Texts

    /// Adds the terms of a text to the document that is being gathered, folded and cut in one pass.
    ///
    /// Each character of a script without spaces is a term with the one after it; a title's are terms of their own too, elsewhere only the last before a gap.
    mutating func add(_ text: SearchText, _ field: SearchField) {
        text.withBytes { text in
            var index = 0
            // The character without spaces that ends right here, as UTF-8; 0 if none does.
            var previous: UInt64 = 0
            while index < text.count {
                if text[index] < 0x80 {
                    endRun(&previous, field)
                    // Most of what is no letter or digit comes before both: spaces, points and breaks.
                    index = text[index] < UInt8(ascii: "0") ? index + 1 : addASCII(text, at: index, field)
                    continue
                }
                let (scalar, end) = text.scalar(at: index)
                let letter = fold.letter(scalar)
                switch letter.kind {
                case .unspaced where !text.isVoicingMark(at: end):
                    if previous != 0 { note(gram: previous | letter.bytes << 24, field) }
                    if field == .title { note(gram: letter.bytes, field) }
                    previous = letter.bytes
                    index = end
                case .word, .umlaut:
                    endRun(&previous, field)
                    index = addWord(text, at: index, field)
                case .separator:
                    endRun(&previous, field)
                    index = end
                case .dropped: index = end
                case .unspaced, .other, .unknown:
                    previous = 0
                    index = addLine(text, around: index, field)
                }
            }
            endRun(&previous, field)
        }
    }

    @inline(__always) private mutating func endRun(_ previous: inout UInt64, _ field: SearchField) {
        if previous != 0 { note(gram: previous, field) }
        previous = 0
    }

    /// - Returns: where the text goes on.
    @inline(__always) private mutating func addASCII(_ text: SearchBytes, at index: Int, _ field: SearchField) -> Int {
        let chunk = text.chunk(at: index)
        if chunk.count == 0 { return index + 1 }
        let end = index + chunk.count
        guard chunk.count < SearchChunk.size, text[end] < 0x80 else { return addWord(text, at: index, field) }
        note(ownKey: chunk.word, field, wordMark)
        return end + 1
    }

    /// Adds any word.
    /// - Returns: where the text goes on.
    private mutating func addWord(_ text: SearchBytes, at start: Int, _ field: SearchField) -> Int {
        SearchWordBuilder.with { word in
            var index = start
            while true {
                let chunk = text.chunk(at: index)
                word.append(chunk.folded, chunk.count)
                index += chunk.count
                if chunk.count == SearchChunk.size { continue }
                if text[index] < 0x80 { break }
                let (scalar, end) = text.scalar(at: index)
                let letter = fold.letter(scalar)
                if letter.kind == .other { return addLine(text, around: index, field) }
                if letter.kind == .separator || letter.kind == .unspaced { break }
                word.append(letter.bytes, letter.count)
                if letter.kind == .umlaut { word.hasUmlaut = true }
                index = end
            }
            add(word, field)
            return index
        }
    }

    @inline(__always) private mutating func add(_ word: SearchWordBuilder, _ field: SearchField) {
        if word.hasUmlaut { word.forEachForm { note($0, field) } } else { note(word, field) }
    }

    // MARK: - The rest

    /// Adds the line around a character that takes more than a look at it: folds it, and then cuts it. What is added again changes nothing.
    /// - Returns: the end of the line.
    private mutating func addLine(_ text: SearchBytes, around index: Int, _ field: SearchField) -> Int {
        let line = text.line(around: index)
        var folded: [UInt8] = []
        fold.fold(text.bytes(line), into: &folded)
        folded.withUnsafeBufferPointer { addFolded($0, field) }
        return line.upperBound
    }

    private mutating func addFolded(_ text: UnsafeBufferPointer<UInt8>, _ field: SearchField) {
        var previous: [UInt8] = []
        for token in SearchTokens(text) {
            switch token {
            case .character(let scalar, let followsAnother):
                let character = Unicode.Scalar(scalar).map { Array(String($0).utf8) } ?? []
                if !previous.isEmpty { add(term: previous + (followsAnother ? character : []), field) }
                if field == .title { add(term: character, field) }
                previous = character
            case .word(let range, let hasUmlaut):
                if !previous.isEmpty { add(term: previous, field) }
                previous = []
                SearchWordBuilder.with { word in
                    word.append(text[range])
                    word.hasUmlaut = hasUmlaut
                    add(word, field)
                }
            }
        }
        if !previous.isEmpty { add(term: previous, field) }
    }

    // MARK: - Finds

    @inline(__always) private mutating func note(gram: UInt64, _ field: SearchField) { note(ownKey: gram, field, otherMark) }

    /// Notes a term of up to eight bytes.
    @inline(__always) private mutating func note(ownKey key: UInt64, _ field: SearchField, _ mark: SearchWords.Mark) {
        let slot = words.slot(of: key)
        // The usual: the document has it already.
        if words.mark(slot) == mark { return }
        if !words.isFree(slot) { return noteAgain(slot, field, mark) }
        withUnsafeBytes(of: key.littleEndian) { bytes in
            noteFirst(UnsafeRawBufferPointer(rebasing: bytes.prefix(SearchChunk.size - key.leadingZeroBitCount / 8)), key, slot, field, mark)
        }
    }

    private mutating func note(_ word: SearchWordBuilder, _ field: SearchField) {
        if let key = word.ownKey { note(ownKey: key, field, wordMark) } else { note(word.bytes, field, wordMark) }
    }

    private mutating func note(_ term: UnsafeRawBufferPointer, _ field: SearchField, _ mark: SearchWords.Mark) {
        let key = SearchWords.key(of: term)
        let slot = words.slot(of: term, key: key)
        if words.isFree(slot) { noteFirst(term, key, slot, field, mark) } else { noteAgain(slot, field, mark) }
    }

    private mutating func noteFirst(_ term: UnsafeRawBufferPointer, _ key: UInt64, _ slot: Int, _ field: SearchField, _ mark: SearchWords.Mark) {
        find(words.add(term, key: key, at: slot, mark), field)
    }

    @inline(__always) private mutating func noteAgain(_ slot: Int, _ field: SearchField, _ mark: SearchWords.Mark) {
        if let term = words.note(slot, mark) { find(term, field) }
    }

    private mutating func find(_ term: Int, _ field: SearchField) { finds.append(UInt32(truncatingIfNeeded: term) << 2 | field.rawValue) }

    // MARK: - The result

    consuming func sorted() -> SearchPostings {
        // Finds are counted by term and field, and then put where their count begins, in the order of the documents.
        var starts = [Int](repeating: 0, count: words.count * SearchPostings.fields + 1)
        for find in finds { starts[Int(find) + 1] += 1 }
        for list in 1..<starts.count { starts[list] += starts[list - 1] }
        var next = starts
        let documents = [UInt32](unsafeUninitializedCapacity: finds.count) { documents, count in
            var find = 0
            for (document, end) in ends.enumerated() {
                while find < end {
                    let list = Int(finds[find])
                    documents.initializeElement(at: next[list], to: UInt32(truncatingIfNeeded: document))
                    next[list] += 1
                    find += 1
                }
            }
            count = find
        }
        return SearchPostings(documentCount: ends.count, terms: words.terms, isSpelling: words.isSpelling(), starts: starts, documents: documents)
    }
}
