/// Terms by their numbers, all in one piece of memory.
struct SearchTerms {
    /// With zeros after the last term, so that eight bytes can be read from any place of it.
    private let bytes: [UInt8]
    private let starts: [Int]

    /// - Parameter starts: where each term begins, and the end of the last. No term has a zero.
    init(bytes: [UInt8], starts: [Int]) {
        self.bytes = bytes + [UInt8](repeating: 0, count: SearchChunk.size)
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

    /// Runs with all terms at hand, for whoever goes through them: slices of an array would be counted each.
    func withAll<Result>(_ body: ((Int) -> UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in body { UnsafeBufferPointer(rebasing: bytes[starts[$0]..<starts[$0 + 1]]) } }
    }

    /// Their numbers, in the order of their bytes.
    func sorted() -> [Int] {
        bytes.withUnsafeBytes { bytes in
            // Eight bytes compare as one number, which a term that ended before has as zeros.
            func chunk(_ number: Int, from offset: Int) -> UInt64 {
                let left = starts[number + 1] - starts[number] - offset
                if left <= 0 { return 0 }
                let chunk = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: starts[number] + offset, as: UInt64.self))
                return left < SearchChunk.size ? chunk & ~(UInt64.max >> (8 * UInt64(left))) : chunk
            }
            func precedes(_ one: Int, _ other: Int) -> Bool {
                var offset = SearchChunk.size
                while true {
                    let (own, others) = (chunk(one, from: offset), chunk(other, from: offset))
                    if own != others || own == 0 { return own < others }
                    offset += SearchChunk.size
                }
            }
            // Most differ in the first, which is read once.
            let keys = (0..<count).map { (first: chunk($0, from: 0), number: $0) }
            return keys.sorted { $0.first != $1.first ? $0.first < $1.first : precedes($0.number, $1.number) }.map(\.number)
        }
    }
}
