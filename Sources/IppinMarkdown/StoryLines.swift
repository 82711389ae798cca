/// Where the lines of a story start. A line ends as the C library has it: with `\n`, `\r` or both.
struct StoryLines {
    let starts: [Int]

    /// - Parameter hasReturns: whether there is a `\r` anywhere; nearly no story has one.
    init(_ source: BorrowedBytes, hasReturns: Bool) {
        var starts = [0]
        starts.reserveCapacity(source.count / 32 + 8)
        if hasReturns { Self.findAll(source, &starts) } else { Self.findLineFeeds(source, &starts) }
        self.starts = starts
    }

    private static func findLineFeeds(_ source: BorrowedBytes, _ starts: inout [Int]) {
        var start = 0
        while let end = source.firstIndex(of: 0x0A, in: start..<source.count) {
            start = end + 1
            starts.append(start)
        }
    }

    private static func findAll(_ source: BorrowedBytes, _ starts: inout [Int]) {
        var index = 0
        while index < source.count {
            let byte = source[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index < source.count, source[index] == 0x0A { index += 1 }
            starts.append(index)
        }
    }
}
