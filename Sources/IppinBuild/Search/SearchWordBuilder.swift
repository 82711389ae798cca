/// A folded word while it is gathered, in memory on the stack.
struct SearchWordBuilder {
    /// So much of a word shows where it is to be cut: no character goes on after it that began before `SearchTable.longestWord`.
    private static let most = SearchTable.longestWord + SearchChunk.size
    /// Eight bytes are written at a time, whatever is in them.
    private static let size = most + SearchChunk.size

    private let memory: UnsafeMutableRawBufferPointer
    private var count = 0
    var hasUmlaut = false

    private init(_ memory: Slice<UnsafeMutableRawBufferPointer>) { self.memory = UnsafeMutableRawBufferPointer(rebasing: memory) }

    /// Runs with an empty word.
    @inline(__always) static func with<Result>(_ body: (inout SearchWordBuilder) -> Result) -> Result {
        withUnsafeTemporaryAllocation(byteCount: size, alignment: SearchChunk.size) { memory in
            var word = SearchWordBuilder(memory[...])
            return body(&word)
        }
    }

    /// Appends the first of up to eight bytes. What is too long is dropped.
    @inline(__always) mutating func append(_ bytes: UInt64, _ count: Int) {
        memory.storeBytes(of: bytes.littleEndian, toByteOffset: self.count, as: UInt64.self)
        self.count = min(self.count &+ count, Self.most)
    }

    private mutating func append(_ byte: UInt8) { append(UInt64(byte), 1) }

    mutating func append(_ bytes: some Sequence<UInt8>) { for byte in bytes { append(byte) } }

    /// The word, cut between two characters if it is too long.
    var bytes: UnsafeRawBufferPointer {
        var end = count
        if end > SearchTable.longestWord {
            end = SearchTable.longestWord
            while end > 0, memory[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return UnsafeRawBufferPointer(rebasing: memory[..<end])
    }

    /// What a short word is looked up by.
    @inline(__always) var ownKey: UInt64? {
        SearchWords.isOwnKey(count) ? SearchChunk.first(count, of: UInt64(littleEndian: memory.load(as: UInt64.self))) : nil
    }

    /// Runs with a word that has umlauts, first without the dots, and then, where one can be typed so, with the `e` that stands for them.
    func forEachForm(_ body: (SearchWordBuilder) -> Void) {
        withUnsafeTemporaryAllocation(byteCount: 2 * Self.size, alignment: SearchChunk.size) { memory in
            var plain = SearchWordBuilder(memory[..<Self.size])
            var spelled = SearchWordBuilder(memory[Self.size...])
            var canHaveE = false
            for byte in bytes {
                if byte != SearchFold.umlautMark {
                    plain.append(byte)
                    spelled.append(byte)
                    canHaveE = byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
                } else if canHaveE {
                    spelled.append(UInt8(ascii: "e"))
                }
            }
            body(plain)
            if spelled.count != plain.count { body(spelled) }
        }
    }
}
