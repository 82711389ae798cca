/// Finds where in the file something stands. The C library tells the lines of blocks but not reliably where in them an inline is, so that is
/// searched for, forward from what was found last.
struct SourceLocator {
    private let source: BorrowedBytes
    private let base: Int
    private let lineStarts: [Int]
    private var cursor = 0
    /// Bytes that searches without a result may still read, so that a story of a thousand oddities is not read a thousand times.
    private var patience: Int

    init(source: BorrowedBytes, base: Int, lines: StoryLines) {
        self.source = source
        self.base = base
        lineStarts = lines.starts
        patience = 65_536 + source.count
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
    mutating func locate(_ needle: BorrowedBytes, in lines: ClosedRange<Int>) -> Range<Int> {
        let bounds = bounds(of: lines)
        let start = bounds.contains(cursor) ? cursor : bounds.lowerBound
        guard !needle.isEmpty, patience > 0 else { return range(of: lines.lowerBound...lines.lowerBound) }
        if let index = find(needle, from: start, to: bounds.upperBound) {
            cursor = index + needle.count
            return base + index..<base + cursor
        }
        patience -= bounds.upperBound - start
        return range(of: lines.lowerBound...lines.lowerBound)
    }

    mutating func locate(_ needle: String, in lines: ClosedRange<Int>) -> Range<Int> {
        var needle = needle
        return needle.withUTF8 { locate($0, in: lines) }
    }

    private func find(_ needle: BorrowedBytes, from start: Int, to end: Int) -> Int? {
        guard let first = needle.first else { return nil }
        var index = start
        while index + needle.count <= end {
            guard let next = source.firstIndex(of: first, in: index..<end - needle.count + 1) else { return nil }
            if source.holds(needle, at: next) { return next }
            index = next + 1
        }
        return nil
    }

    private func bounds(of lines: ClosedRange<Int>) -> Range<Int> {
        let first = min(lines.lowerBound, lineStarts.count) - 1
        let start = lineStarts[max(0, first)]
        let end = lines.upperBound < lineStarts.count ? lineStarts[lines.upperBound] : source.count
        return start..<max(start, end)
    }
}
