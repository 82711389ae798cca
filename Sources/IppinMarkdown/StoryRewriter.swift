/// Makes the C library read Chinese, Japanese and Korean as its writers mean it, by markers in the source.
///
/// CommonMark lets a run of `*` close only if no punctuation stands before it, or if space or punctuation follows. `**「太字」**です` has 」 before and
/// a letter after, because Japanese has no spaces, and so is not bold. The rule here is the one that the "CJK-friendly emphasis" proposal makes:
/// punctuation counts as a letter if it is CJK, and a CJK neighbour excuses other punctuation. For a run with characters on both sides, one of
/// them CJK, that comes to: it may open and close. A marker, a letter to the library, goes between the run and its punctuation; where neither
/// side is punctuation, or both are, the library agrees already.
///
/// No code, address or HTML has to be recognised: markers are taken out of everything that the library gives back.
struct StoryRewriter {
    private let source: BorrowedBytes
    private let keepsLoneTildes: Bool
    private var output: [UInt8] = []
    private var copied = 0

    /// - Parameter isJapanese: a single `~` between two characters is a range (`10~20個`), not strikethrough.
    /// - Returns: nil if there is nothing to change.
    static func rewrite(_ source: BorrowedBytes, isJapanese: Bool) -> [UInt8]? {
        var rewriter = StoryRewriter(source: source, keepsLoneTildes: isJapanese)
        rewriter.run()
        return rewriter.output.isEmpty ? nil : rewriter.output
    }

    private init(source: BorrowedBytes, keepsLoneTildes: Bool) {
        self.source = source
        self.keepsLoneTildes = keepsLoneTildes
    }

    private mutating func run() {
        var index = nextSign(from: 0)
        while index < source.count {
            switch source[index] {
            case UInt8(ascii: "\\"): index += index + 1 < source.count && source[index + 1] < 0x80 ? 2 : 1
            case UInt8(ascii: "*"), UInt8(ascii: "~"): index = emphasis(at: index)
            case UInt8(ascii: "_"): index = underscores(at: index)
            case UInt8(ascii: "{"): index = brace(at: index)
            case Marker.lead.0 where Marker.isNoncharacter(in: source, at: index):
                flush(to: index)
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                index += 3
                copied = index
            default: index += 1
            }
            index = nextSign(from: index)
        }
        // What is the same to its end is not copied.
        if !output.isEmpty { flush(to: source.count) }
    }

    /// The next byte that is one of those that `run` looks at.
    private func nextSign(from start: Int) -> Int {
        source.firstSign(from: start) { word in
            Self.places(of: UInt8(ascii: "\\"), in: word) | Self.places(of: UInt8(ascii: "*"), in: word) | Self.places(of: UInt8(ascii: "~"), in: word)
                | Self.places(of: UInt8(ascii: "_"), in: word) | Self.places(of: UInt8(ascii: "{"), in: word) | Self.places(of: Marker.lead.0, in: word)
        }
    }

    /// Sets the top bit of the lowest byte that is `byte`; those above it may be wrong.
    private static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    private mutating func flush(to index: Int) {
        if output.isEmpty { output.reserveCapacity(source.count + source.count / 8 + 64) }
        let end = min(index, source.count)
        if copied < end { output.append(contentsOf: source[copied..<end]) }
        copied = max(copied, end)
    }

    private mutating func insert(_ marker: Marker, at index: Int) {
        flush(to: index)
        output.append(contentsOf: marker.bytes)
    }

    private func classes(around start: Int, _ end: Int) -> (before: CharacterClass, after: CharacterClass) {
        let before = UTF8Reader.scalar(in: source, before: start).map { CharacterClass($0) } ?? .space
        let after = end < source.count ? CharacterClass(UTF8Reader.scalar(in: source, at: end).scalar) : .space
        return (before, after)
    }

    /// A row of `*` and `~`, perhaps mixed (`~~**`): the library judges each run of one character by its neighbours.
    private mutating func emphasis(at start: Int) -> Int {
        var end = start
        var isMixed = false
        while end < source.count, source[end] == UInt8(ascii: "*") || source[end] == UInt8(ascii: "~") {
            if source[end] != source[start] { isMixed = true }
            end += 1
        }
        let (before, after) = classes(around: start, end)
        guard before != .space, after != .space else { return end }
        if keepsLoneTildes, end == start + 1, source[start] == UInt8(ascii: "~"), !before.isPunctuation, !after.isPunctuation {
            flush(to: start)
            output.append(contentsOf: Marker.tilde.bytes)
            copied = end
            return end
        }
        guard before.isCJK || after.isCJK else { return end }
        if !isMixed, before.isPunctuation == after.isPunctuation { return end }
        if isMixed || before.isPunctuation { insert(.letter, at: start) }
        for index in start + 1..<end where source[index] != source[index - 1] { insert(.letter, at: index) }
        if isMixed || after.isPunctuation { insert(.letter, at: end) }
        return end
    }

    /// `_` opens and closes inside words only beside punctuation, so here the marker is punctuation and goes to the side of the letter.
    private mutating func underscores(at start: Int) -> Int {
        var end = start
        while end < source.count, source[end] == UInt8(ascii: "_") { end += 1 }
        let (before, after) = classes(around: start, end)
        if before == .cjkPunctuation, !after.isPunctuation, after != .space {
            flush(to: end)
            output.append(contentsOf: Marker.punctuation + Marker.afterPunctuation.bytes)
        } else if after == .cjkPunctuation, !before.isPunctuation, before != .space {
            flush(to: start)
            output.append(contentsOf: Marker.beforePunctuation.bytes + Marker.punctuation)
        }
        return end
    }

    // MARK: Ruby

    /// Longer than any word with its reading.
    private static let longestRuby = 400

    /// `{base|reading}`, on one line and without other markup. Its bar must not split a table's cells, so all three signs become markers.
    private mutating func brace(at start: Int) -> Int {
        var middle: Int?
        var end = start + 1
        var isPlain = true
        var hasCJK = false
        let limit = min(source.count, start + Self.longestRuby)
        scan: while end < limit {
            switch source[end] {
            case UInt8(ascii: "}"): break scan
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "{"):
                isPlain = false
                break scan
            case UInt8(ascii: "|"):
                if middle == nil { middle = end } else { isPlain = false }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "\\"): isPlain = false
            case 0xE3...0xED, 0xEF...0xF4: hasCJK = true
            default: break
            }
            end += 1
        }
        guard let middle else { return start + 1 }
        let isClosed = end < limit && source[end] == UInt8(ascii: "}")
        if isPlain, isClosed, hasCJK, isWord(start + 1, middle), isWord(middle + 1, end) {
            replace(start, by: .rubyStart)
            replace(middle, by: .rubyMiddle)
            replace(end, by: .rubyEnd)
            return end + 1
        }
        if isCJKWord(start + 1, middle) { insert(.malformedRuby, at: start) }
        return start + 1
    }

    private mutating func replace(_ index: Int, by marker: Marker) {
        insert(marker, at: index)
        copied = index + 1
    }

    private func isWord(_ start: Int, _ end: Int) -> Bool {
        start < end && source[start] != 0x20 && source[end - 1] != 0x20 && source[start] != 0x09 && source[end - 1] != 0x09
            && !(start..<end).contains { Marker.isNoncharacter(in: source, at: $0) }
    }

    /// What nobody writes in braces before a bar unless ruby is meant.
    private func isCJKWord(_ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            let (scalar, count) = UTF8Reader.scalar(in: source, at: index)
            guard CharacterClass.isCJK(scalar.value) else { return false }
            index += count
        }
        return start < end
    }
}
