/// A folded word while it is gathered, in memory on the stack.
struct SearchWordBuilder {
    /// So much of a word shows where it is to be cut: no character goes on after it that began before `SearchTable.longestWord`.
    private static let most = SearchTable.longestWord + SearchChunk.size
    /// Eight bytes are written at a time, whatever is in them.
    static let size = most + SearchChunk.size

    private let memory: UnsafeMutableRawBufferPointer
    private var count = 0
    var hasUmlaut = false

    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

    /// Appends the first of up to eight bytes. What is too long is dropped.
    @inline(__always) mutating func append(_ bytes: UInt64, _ count: Int) {
        memory.storeBytes(of: bytes.littleEndian, toByteOffset: self.count, as: UInt64.self)
        self.count = min(self.count + count, Self.most)
    }

    /// The word, cut between two characters if it is too long.
    var bytes: UnsafeRawBufferPointer {
        let word = UnsafeRawBufferPointer(rebasing: memory.prefix(count))
        return UnsafeRawBufferPointer(rebasing: word.prefix(word.withMemoryRebound(to: UInt8.self, SearchTable.cut)))
    }

    /// What a short word is looked up by.
    var ownKey: UInt64? {
        SearchWords.isOwnKey(count) ? SearchChunk.first(count, of: UInt64(littleEndian: memory.load(as: UInt64.self))) : nil
    }
}
