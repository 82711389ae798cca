/// What becomes of a character when it is folded and cut, in four bytes: texts have few different characters, and ask for each again and again.
struct SearchLetter {
    enum Kind: UInt32 {
        /// Not looked at yet.
        case unknown
        /// As if it were not there.
        case dropped
        case separator
        /// Becomes up to three bytes of a word.
        case word
        /// The same, with the mark of an umlaut among them.
        case umlaut
        /// A character of a script without spaces, of three bytes.
        case unspaced
        /// What is not told by one number: several characters that do not go together, or one that changes the character before it.
        case other
    }

    static let unknown = SearchLetter(kind: .unknown, [])

    private let packed: UInt32

    @inline(__always) var kind: Kind { Kind(rawValue: packed >> 26) ?? .unknown }
    @inline(__always) var count: Int { Int(packed >> 24 & 3) }
    /// The first is the lowest.
    @inline(__always) var bytes: UInt64 { UInt64(packed & 0xFF_FFFF) }

    private init(kind: Kind, _ bytes: [UInt8]) {
        packed = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) } | UInt32(bytes.count) << 24 | kind.rawValue << 26
    }

    /// - Parameter folded: what the character becomes, as UTF-8.
    init(folded: [UInt8]) {
        let tokens = folded.withUnsafeBufferPointer { Array(SearchTokens($0)) }
        switch tokens.first {
        case nil: self.init(kind: folded.isEmpty ? .dropped : .separator, [])
        case .word(let range, let hasUmlaut) where range.count == folded.count && folded.count <= 3: self.init(kind: hasUmlaut ? .umlaut : .word, folded)
        case .character where tokens.count == 1 && folded.count == 3: self.init(kind: .unspaced, folded)
        default: self.init(kind: .other, [])
        }
    }

    /// Changes the character before it.
    static let voicingMark = SearchLetter(kind: .other, [])
}
