internal import IppinModel
internal import IppinSource

/// A translation says in its own words what the source text says. What is the same, byte for byte, and longer than a name, was forgotten.
enum UntranslatedRule {
    /// Words from which on an equal text is no name of a person, a place or a plant.
    private static let fewestWords = 4
    private static let fewestWordsOfParagraph = 8
    /// How far from its place in the source a paragraph is looked for; keeps the comparison linear.
    private static let reach = 3

    /// A text that is the source's, and where it stands.
    private struct Leftover {
        let name: String
        let range: Range<Int>
    }

    /// One finding for a file, however much of it is left.
    static func check(_ entry: Entry, source: Entry) -> Diagnostic? {
        let (text, original) = (entry.text, source.text)
        let isTitleSame = isSame(text.title, original.title)
        let isSummarySame = isSame(text.summary, original.summary)
        let alt = sameKeys(text.alt, original.alt)
        let fields = sameKeys(text.fields, original.fields)
        let paragraphs = sameParagraphs(text.story, original.story)
        guard isTitleSame || isSummarySame || !alt.isEmpty || !fields.isEmpty || !paragraphs.isEmpty else { return nil }
        var leftovers: [Leftover] = []
        if isTitleSame { leftovers.append(Leftover(name: "the title", range: entry.spans.title)) }
        if isSummarySame { leftovers.append(Leftover(name: "the summary", range: entry.spans.summary)) }
        leftovers += alt.map { Leftover(name: "the alternative text of '\($0)'", range: entry.spans.alt[$0] ?? 0..<0) }
        leftovers += fields.map { Leftover(name: "'\($0)' under 'facts'", range: entry.spans.facts) }
        if let first = paragraphs.first {
            leftovers.append(Leftover(name: paragraphs.count == 1 ? "a paragraph of the story" : "\(paragraphs.count) paragraphs of the story", range: text.story.paragraphs[first].sourceRange))
        }
        return .untranslated(leftovers.map(\.name), source: source.path, spans: leftovers.map { entry.span($0.range) })
    }

    private static func isSame(_ text: String?, _ original: String?) -> Bool {
        guard let text, let original, text.hasSameBytes(as: original) else { return false }
        return text.withBytes(WordCount.of) >= fewestWords
    }

    /// In byte order.
    private static func sameKeys(_ texts: [String: String], _ originals: [String: String]) -> [String] {
        if texts.isEmpty { return [] }
        return texts.keys.filter { isSame(texts[$0], originals[$0]) }.sortedByBytes()
    }

    /// The translation's paragraphs that stand in the source, near the same place.
    private static func sameParagraphs(_ story: Prose, _ original: Prose) -> [Int] {
        var same: [Int] = []
        story.text.withUnsafeBufferPointer { text in
            original.text.withUnsafeBufferPointer { originalText in
                for index in story.paragraphs.indices {
                    let bytes = UnsafeBufferPointer(rebasing: text[story.paragraphs[index].text.range])
                    guard bytes.count >= 40 else { continue }
                    // A translation may have many more paragraphs than its source.
                    let near = (index - reach..<index + reach + 1).clamped(to: original.paragraphs.indices)
                    let isCopy = !near.isEmpty && near.contains { other in
                        let slice = original.paragraphs[other].text
                        // Quotation marks and dashes are a small part of a text.
                        guard abs(slice.range.count - bytes.count) <= 16 + bytes.count / 8, mayBegin(bytes[0], originalText[slice.range.lowerBound]) else { return false }
                        return isSameProse(bytes, UnsafeBufferPointer(rebasing: originalText[slice.range]))
                    }
                    if isCopy, WordCount.of(bytes) >= fewestWordsOfParagraph { same.append(index) }
                }
            }
        }
        return same
    }

    /// Whether texts that begin with these bytes may be the same: two plain letters must be equal.
    private static func mayBegin(_ a: UInt8, _ b: UInt8) -> Bool {
        a == b || isMark(a) || isMark(b)
    }

    /// Whether a byte is, or begins, something that `skipMarks` passes over.
    private static func isMark(_ byte: UInt8) -> Bool { byte < 0x30 || byte == 0xE2 || byte == 0xC2 }

    /// Quotation marks and dashes, which each language has set in its own way already, may differ.
    private static func isSameProse(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        var (i, j) = (0, 0)
        while true {
            i = skipMarks(a, i)
            j = skipMarks(b, j)
            guard i < a.count, j < b.count else { return i >= a.count && j >= b.count }
            guard a[i] == b[j] else { return false }
            i += 1
            j += 1
        }
    }

    /// The next byte that is no quotation mark, dash or space, whether of ASCII, of U+2000 to U+203F, or a guillemet.
    private static func skipMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x22, 0x27, 0x2D: index += 1
            case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80: index += 3
            case 0xC2 where index + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[index + 1]): index += 2
            default: return index
            }
        }
        return index
    }
}

/// About how many words a text has; two ideographs or kana count as one.
private enum WordCount {
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var halves = 0
        var isInWord = false
        for byte in bytes {
            switch byte {
            case 0xE3...0xED:
                halves += 1
                isInWord = false
            case 0x80..<0xC0: break
            case 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF:
                if !isInWord { halves += 2 }
                isInWord = true
            case 0x27, 0x2D: break
            default: isInWord = false
            }
        }
        return halves / 2
    }
}

extension Diagnostic {
    fileprivate static func untranslated(_ names: [String], source: String, spans: [SourceSpan]) -> Diagnostic {
        let list = names.count > 1 ? names.dropLast().joined(separator: ", ") + " and \(names[names.count - 1])" : names.joined()
        let isOne = names.count == 1 && !names[0].hasSuffix("paragraphs of the story")
        return Diagnostic(
            .untranslatedText, .warning, "not translated yet: \(list) \(isOne ? "is" : "are") the same as in '\(source)'", at: spans.first ?? .start(of: source),
            notes: zip(names, spans).dropFirst().map { Note("\($0) stands here", at: $1) } + [Note("translate it, or remove it, and readers see the source text marked as such")])
    }
}
