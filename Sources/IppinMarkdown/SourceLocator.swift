/// Finds where in the file something stands. The C library tells the lines of blocks but not reliably where in them an inline is, so that is
/// searched for, forward from what was found last.
struct SourceLocator {
    private let source: BorrowedBytes
    private let base: Int
    private var lineStarts: [Int] = [0]
    private var cursor = 0
    /// Bytes that searches without a result may still read, so that a story of a thousand oddities is not read a thousand times.
    private var patience: Int

    init(source: BorrowedBytes, base: Int) {
        self.source = source
        self.base = base
        patience = 65_536 + source.count
        lineStarts.reserveCapacity(source.count / 32 + 1)
        var index = 0
        while index < source.count {
            let byte = source[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index < source.count, source[index] == 0x0A { index += 1 }
            lineStarts.append(index)
        }
    }

    /// The bytes of some lines, counted from 1, without indentation and the last line's end.
    func range(of lines: ClosedRange<Int>) -> Range<Int> {
        let bounds = bounds(of: lines)
        var (start, end) = (bounds.lowerBound, bounds.upperBound)
        while end > start, source[end - 1] <= 0x20 { end -= 1 }
        while start < end, source[start] <= 0x20 { start += 1 }
        return base + start..<base + end
    }

    /// Where `needle` stands next in `lines`; the first of the lines where it cannot be found.
    mutating func locate(_ needle: some Collection<UInt8>, in lines: ClosedRange<Int>) -> Range<Int> {
        let bounds = bounds(of: lines)
        let start = bounds.contains(cursor) ? cursor : bounds.lowerBound
        let wanted = ContiguousArray(needle)
        guard let first = wanted.first, patience > 0 else { return range(of: lines.lowerBound...lines.lowerBound) }
        var index = start
        while index + wanted.count <= bounds.upperBound {
            if source[index] == first, (1..<wanted.count).allSatisfy({ source[index + $0] == wanted[$0] }) {
                cursor = index + wanted.count
                return base + index..<base + cursor
            }
            index += 1
        }
        patience -= bounds.upperBound - start
        return range(of: lines.lowerBound...lines.lowerBound)
    }

    private func bounds(of lines: ClosedRange<Int>) -> Range<Int> {
        let first = min(lines.lowerBound, lineStarts.count) - 1
        let start = lineStarts[max(0, first)]
        let end = lines.upperBound < lineStarts.count ? lineStarts[lines.upperBound] : source.count
        return start..<max(start, end)
    }
}
