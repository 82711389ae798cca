/// Reads what `PackedWriter` wrote. The bytes come from a file that anybody could change: whatever does not fit makes `isIntact` false, and then nothing that
/// was read counts.
struct PackedReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private(set) var isIntact = true

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    /// Never negative.
    mutating func number() -> Int {
        var value: UInt = 0
        var shift = 0
        while position < bytes.count, shift < 63 {
            let byte = bytes[position]
            position += 1
            value |= UInt(byte & 0x7f) << UInt(shift)
            if byte < 0x80 { return Int(value) }
            shift += 7
        }
        return fail(0)
    }

    mutating func text() -> String {
        let slice = slice()
        return String(decoding: slice, as: UTF8.self)
    }

    mutating func optionalText() -> String? { number() == 0 ? nil : text() }

    mutating func array() -> [UInt8] { Array(slice()) }

    mutating func range() -> Range<Int> {
        let start = number()
        let count = number()
        guard start <= Self.largestOffset, count <= Self.largestOffset else { return fail(0..<0) }
        return start..<start + count
    }

    mutating func list<Element>(_ one: (inout PackedReader) -> Element) -> [Element] {
        let count = number()
        // Each element takes a byte or more.
        guard count <= bytes.count - position else { return fail([]) }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count where isIntact { elements.append(one(&self)) }
        return elements
    }

    /// Files of content are smaller by far; sums of two offsets fit into 32 bits.
    private static let largestOffset = 1 << 30

    private mutating func slice() -> UnsafeRawBufferPointer {
        let count = number()
        guard count <= bytes.count - position else { return fail(UnsafeRawBufferPointer(start: nil, count: 0)) }
        defer { position += count }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }

    mutating func fail<Value>(_ instead: Value) -> Value {
        isIntact = false
        position = bytes.count
        return instead
    }
}
