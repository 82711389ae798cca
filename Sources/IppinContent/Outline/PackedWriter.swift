/// Writes numbers and texts close together, for `PackedReader` to read back.
struct PackedWriter {
    private(set) var bytes: [UInt8] = []

    /// Seven bits a byte, the lowest first, as in LEB128 (DWARF 5, section 7.6).
    mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    mutating func write(_ text: some Collection<UInt8>) {
        write(text.count)
        bytes.append(contentsOf: text)
    }

    mutating func write(_ text: String) { write(text.utf8) }

    /// Nil and an empty text are told apart.
    mutating func write(_ text: String?) {
        write(text == nil ? 0 : 1)
        if let text { write(text) }
    }

    /// The start, then the length.
    mutating func write(_ range: Range<Int>) {
        write(range.lowerBound)
        write(range.count)
    }

    mutating func write<Element>(_ list: [Element], _ one: (inout PackedWriter, Element) -> Void) {
        write(list.count)
        for element in list { one(&self, element) }
    }
}
