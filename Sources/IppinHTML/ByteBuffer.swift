/// Bytes that only grow: an array without the checks that an array makes at every append, which is what pages are made of.
@usableFromInline struct ByteBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0
    /// Whether the memory is to be given back: not while the bytes go into memory of another's.
    @usableFromInline var isOwner: Bool

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
        isOwner = true
    }

    /// Should the memory not be enough, the bytes move into some of the buffer's own.
    init(in memory: UnsafeMutableBufferPointer<UInt8>) {
        isOwner = memory.baseAddress == nil
        capacity = isOwner ? 64 : memory.count
        start = memory.baseAddress ?? .allocate(capacity: 64)
    }

    @inlinable deinit { if isOwner { start.deallocate() } }

    /// What was appended so far.
    func array() -> [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result { body(UnsafeBufferPointer(start: start, count: count)) }

    @inlinable @inline(__always)
    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count &+= 1
    }

    @inline(__always)
    mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
        append(from: source, count: bytes.count)
    }

    @inlinable @inline(__always)
    mutating func append(from source: UnsafePointer<UInt8>, count length: Int) {
        if capacity &- count < length { grow(by: length) }
        (start + count).initialize(from: source, count: length)
        count &+= length
    }

    mutating func append(contentsOf bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append(contentsOf: $0) } }

    /// Where the literal stands in the call, as everywhere here, this is a comparison and a store or two.
    @inlinable @inline(__always)
    mutating func append(_ literal: StaticString) {
        if literal.hasPointerRepresentation {
            append(from: literal.utf8Start, count: literal.utf8CodeUnitCount)
        } else {
            append(scalar: literal)
        }
    }

    /// A literal that Swift keeps as its only character.
    @usableFromInline
    mutating func append(scalar literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Text that needs no escaping where it stands.
    mutating func append(verbatim text: String) {
        text.withBytes { append(contentsOf: $0) }
    }

    /// Writes an integer digit by digit.
    @usableFromInline mutating func append(decimal value: Int) {
        if value < 0 { append(UInt8(ascii: "-")) }
        var magnitude = value.magnitude
        let first = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        var digits = UnsafeMutableBufferPointer(start: start + first, count: count - first)
        digits.reverse()
    }

    @usableFromInline @inline(never) mutating func grow(by additional: Int) {
        let larger = max(capacity * 2, count + additional)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.moveInitialize(from: start, count: count)
        if isOwner { start.deallocate() }
        isOwner = true
        start = moved
        capacity = larger
    }
}

extension String {
    /// Calls `body` with the text's UTF-8. Unlike `withUTF8`, this needs no copy of the string that could be changed, and so no count of references.
    @inline(__always) func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return copy.withUTF8(body)
    }
}
