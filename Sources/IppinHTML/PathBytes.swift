/// Looks at the bytes of a path of the site: eight at a time where they are what most paths are made of, by arithmetic on all of them.
enum PathBytes {
    private static let size = 8
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x80 * ones

    /// Where the next byte stands that an address must write as `%E3`: any but letters, digits and `-._~/`. The end if there is none.
    static func nextReserved(in path: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(path)
        var index = start
        while index < path.count {
            if index &+ size <= path.count, areUsual(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                index &+= size
                continue
            }
            let stop = min(index &+ size, path.count)
            while index < stop {
                if !isUnreserved(path[index]) { return index }
                index &+= 1
            }
        }
        return path.count
    }

    /// Whether a path has one slash at its start and none doubled, and no part that starts with a dot.
    static func isNormal(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        guard path.first == UInt8(ascii: "/") else { return false }
        let raw = UnsafeRawBufferPointer(path)
        var index = 0
        // A slash that the last eight bytes ended with, where it counts for the next.
        var before: UInt64 = 0
        while index &+ size <= path.count {
            let bytes = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let slashes = matches(bytes, 0x2F)
            // A dot and a slash differ in one bit.
            if (slashes << 8 | before) & matches(bytes | ones, 0x2F) != 0 { return false }
            before = slashes >> 56
            index &+= size
        }
        var wasSlash = before != 0
        for byte in path[index...] {
            if wasSlash, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
            wasSlash = byte == UInt8(ascii: "/")
        }
        return true
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        case UInt8(ascii: "-")...UInt8(ascii: "9"): true  // "-", ".", "/" and the digits
        default: false
        }
    }

    /// Whether all are small letters, digits, `-`, `.` or `/`.
    @inline(__always) private static func areUsual(_ bytes: UInt64) -> Bool {
        // The high bit of each byte from `first` to `last`, if none has it already; no sum reaches the next byte.
        func range(_ first: UInt64, _ last: UInt64) -> UInt64 { (bytes &+ (0x80 &- first) &* ones) & ~(bytes &+ (0x7F &- last) &* ones) }
        return bytes & highBits == 0 && (range(0x2D, 0x39) | range(0x61, 0x7A)) & highBits == highBits
    }

    /// The high bit of each byte that is `byte`.
    @inline(__always) private static func matches(_ bytes: UInt64, _ byte: UInt64) -> UInt64 {
        let difference = bytes ^ (byte &* ones)
        return ~(((difference & ~highBits) &+ ~highBits) | difference | ~highBits)
    }
}
