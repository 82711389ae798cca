/// Terms by their bytes, and where each was found last: a hash table, since an edition of ten thousand products looks up five million words.
///
/// A term of up to eight bytes, which most are, is its own key; of a longer one, the key is a hash. All that the usual look-up needs stands side by side.
struct SearchWords {
    /// Where a term was found last, as a document's number plus one and a bit for whether spelling may suggest the term.
    struct Mark: Equatable {
        fileprivate(set) var bits: UInt32

        init(document: Int, isSpelling: Bool) { bits = UInt32(truncatingIfNeeded: document + 1) << 1 | (isSpelling ? 1 : 0) }
        fileprivate init() { bits = 0 }

        fileprivate var document: UInt32 { bits >> 1 }
        fileprivate var isSpelling: Bool { bits & 1 != 0 }
    }

    private struct Slot {
        /// 0 is free.
        var key: UInt64 = 0
        var term: UInt32 = 0
        var mark = Mark()
    }

    /// A power of two, at most half full.
    private var slots = [Slot](repeating: Slot(), count: 1 << 12)
    /// Takes the highest bits of a hash, as many as number the slots.
    private var shift: UInt64 = 64 - 12
    /// The bytes of all terms, and where each begins, with the end of the last.
    private var arena: [UInt8] = []
    private var starts = [0]

    var count: Int { starts.count - 1 }

    // MARK: - Looking up

    /// The slot of a term that is its own key, or the free one that it would take.
    @inline(__always) func slot(of key: UInt64) -> Int {
        var slot = firstSlot(key)
        while slots[slot].key != key, slots[slot].key != 0 { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    /// The same of any term.
    func slot(of term: UnsafeRawBufferPointer, key: UInt64) -> Int {
        var slot = slot(of: key)
        guard !Self.isOwnKey(term.count) else { return slot }
        // Longer terms may have the same key, however unlikely.
        while slots[slot].key != 0, slots[slot].key != key || !isTerm(Int(slots[slot].term), term) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    @inline(__always) func mark(_ slot: Int) -> Mark { slots[slot].mark }

    /// Sets where the term of a slot was found last. That spelling may suggest it stays so.
    /// - Returns: the term, if it was not found there before.
    @inline(__always) mutating func note(_ slot: Int, _ mark: Mark) -> Int? {
        let old = slots[slot]
        slots[slot].mark.bits = mark.bits | old.mark.bits & 1
        return old.mark.document == mark.document ? nil : Int(old.term)
    }

    @inline(__always) func isFree(_ slot: Int) -> Bool { slots[slot].key == 0 }

    /// Puts a new term into a free slot.
    /// - Returns: its number; they go up from 0.
    mutating func add(_ term: UnsafeRawBufferPointer, key: UInt64, at slot: Int, _ mark: Mark) -> Int {
        let number = count
        slots[slot] = Slot(key: key, term: UInt32(truncatingIfNeeded: number), mark: mark)
        arena.append(contentsOf: term)
        starts.append(arena.count)
        if count * 2 > slots.count { grow() }
        return number
    }

    /// Whether spelling may suggest each term.
    func isSpelling() -> [Bool] {
        var isSpelling = [Bool](repeating: false, count: count)
        for slot in slots where slot.key != 0 { isSpelling[Int(slot.term)] = slot.mark.isSpelling }
        return isSpelling
    }

    var terms: SearchTerms { SearchTerms(bytes: arena, starts: starts) }

    // MARK: - Keys

    /// The bytes of a short term, the first as the lowest; of any other a hash, under a byte that begins no text.
    static func key(of term: UnsafeRawBufferPointer) -> UInt64 {
        if isOwnKey(term.count) { return term.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        var hash = UInt64(truncatingIfNeeded: term.count)
        forEachChunk(term.count) { index in
            hash = (hash ^ chunk(of: term, at: index)) &* multiplier
            hash ^= hash >> 32
            return true
        }
        return hash << 8 | 0xFF
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// An empty term has no byte to tell it from a free slot.
    @inline(__always) static func isOwnKey(_ count: Int) -> Bool { 1...SearchChunk.size ~= count }

    /// Goes through the eight bytes at each place of a long term, as long as it is told to; the last ones may overlap those before.
    @inline(__always) @discardableResult private static func forEachChunk(_ count: Int, _ body: (Int) -> Bool) -> Bool {
        var index = 0
        while index + SearchChunk.size < count {
            guard body(index) else { return false }
            index += SearchChunk.size
        }
        return count == 0 || body(count - SearchChunk.size)
    }

    @inline(__always) private static func chunk(of term: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        term.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }

    @inline(__always) private func firstSlot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* Self.multiplier) &>> shift) }

    private func isTerm(_ number: Int, _ term: UnsafeRawBufferPointer) -> Bool {
        guard starts[number + 1] - starts[number] == term.count else { return false }
        return arena.withUnsafeBytes { arena in
            let known = UnsafeRawBufferPointer(rebasing: arena[starts[number]..<starts[number + 1]])
            return Self.forEachChunk(term.count) { Self.chunk(of: known, at: $0) == Self.chunk(of: term, at: $0) }
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        shift -= 1
        for slot in old where slot.key != 0 {
            var place = firstSlot(slot.key)
            while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}
