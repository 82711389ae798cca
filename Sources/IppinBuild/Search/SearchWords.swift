/// Words by their bytes, and the term that each is: a hash table over one arena, since an edition of ten thousand products looks up five million words.
struct SearchWords {
    private var arena: [UInt8] = []
    private var words: [(term: Int, start: Int, length: Int)] = []
    /// Places in `words`, plus 1; 0 is free. A power of two, at most half full.
    private var slots = [Int32](repeating: 0, count: 1 << 12)

    /// The term of a word; it becomes `newTerm` if it was not known.
    mutating func term(_ word: UnsafeBufferPointer<UInt8>, newTerm: Int) -> Int {
        var slot = Self.hash(word) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = words[Int(slots[slot]) - 1]
            if known.length == word.count, matches(word, at: known.start) { return known.term }
            slot = (slot + 1) & (slots.count - 1)
        }
        words.append((newTerm, arena.count, word.count))
        arena.append(contentsOf: word)
        slots[slot] = Int32(truncatingIfNeeded: words.count)
        if words.count * 2 > slots.count { grow() }
        return newTerm
    }

    func forEach(_ body: (Int, [UInt8]) -> Void) {
        for word in words { body(word.term, Array(arena[word.start..<word.start + word.length])) }
    }

    private func matches(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        arena.withUnsafeBufferPointer { arena in
            for offset in 0..<word.count where arena[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        arena.withUnsafeBufferPointer { arena in
            for (place, word) in words.enumerated() {
                var slot = Self.hash(UnsafeBufferPointer(rebasing: arena[word.start..<word.start + word.length])) & (slots.count - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = Int32(truncatingIfNeeded: place + 1)
            }
        }
    }

    /// Eight bytes at a time: most words are no longer.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(word)
        var hash = UInt64(truncatingIfNeeded: word.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= raw.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        var rest: UInt64 = 0
        while index < raw.count {
            rest = rest << 8 | UInt64(raw[index])
            index += 1
        }
        hash = (hash ^ rest) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}

/// Pairs of characters, and the term that each is. A pair whose second is 0 is one character.
struct SearchGrams {
    /// 0 is free.
    private var keys = [UInt64](repeating: 0, count: 1 << 12)
    private var terms = [Int32](repeating: 0, count: 1 << 12)
    private var count = 0

    mutating func term(_ key: UInt64, newTerm: Int) -> Int {
        let slot = slot(of: key)
        if keys[slot] != 0 { return Int(terms[slot]) }
        keys[slot] = key
        terms[slot] = Int32(truncatingIfNeeded: newTerm)
        count += 1
        if count * 2 > keys.count { grow() }
        return newTerm
    }

    func forEach(_ body: (Int, [UInt8]) -> Void) {
        for slot in keys.indices where keys[slot] != 0 {
            let text = [keys[slot] >> 32, keys[slot] & 0xFFFF_FFFF].compactMap { $0 == 0 ? nil : Unicode.Scalar(UInt32($0)) }
            body(Int(terms[slot]), text.flatMap { Array(String($0).utf8) })
        }
    }

    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldTerms) = (keys, terms)
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        terms = [Int32](repeating: 0, count: oldKeys.count * 2)
        for old in oldKeys.indices where oldKeys[old] != 0 {
            let slot = slot(of: oldKeys[old])
            keys[slot] = oldKeys[old]
            terms[slot] = oldTerms[old]
        }
    }
}
