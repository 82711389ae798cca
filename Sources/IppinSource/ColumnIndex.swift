/// Counts the characters before a place of a line without walking long lines again for each place: some findings come by the thousand on one line.
struct ColumnIndex: Sendable {
    /// A place in a long line where a character begins.
    private struct Mark: Sendable {
        let offset: Int
        /// Characters of the line before it.
        let characters: Int
    }

    /// By line, for lines that are longer than `step`.
    private let marks: [Int: [Mark]]
    private static let step = 1024

    init(_ bytes: [UInt8], _ lines: LineIndex) {
        var marks: [Int: [Mark]] = [:]
        if bytes.count > Self.step {
            for line in 1...lines.lineCount {
                let range = lines.range(ofLine: line)
                if range.count > Self.step { marks[line] = Self.marks(range, bytes) }
            }
        }
        self.marks = marks
    }

    func characters(before offset: Int, inLine line: Int, _ bytes: [UInt8], _ lines: LineIndex) -> Int {
        let start = lines.range(ofLine: line).lowerBound
        var mark = Mark(offset: start, characters: 0)
        if let marks = marks[line] {
            var low = 0
            var high = marks.count
            while high - low > 0 {
                let middle = (low + high) / 2
                if marks[middle].offset <= offset { low = middle + 1 } else { high = middle }
            }
            if low > 0 { mark = marks[low - 1] }
        }
        return mark.characters + Self.count(bytes[mark.offset..<max(offset, mark.offset)], isFirst: mark.offset == 0)
    }

    private static func marks(_ range: Range<Int>, _ bytes: [UInt8]) -> [Mark] {
        var marks: [Mark] = []
        var last = Mark(offset: range.lowerBound, characters: 0)
        var offset = range.lowerBound + step
        while offset < range.upperBound {
            if beginsCharacter(bytes[offset], offset + 1 < range.upperBound ? bytes[offset + 1] : 0) {
                last = Mark(offset: offset, characters: last.characters + count(bytes[last.offset..<offset], isFirst: last.offset == 0))
                marks.append(last)
                offset += step
            } else {
                offset += 1
            }
        }
        return marks
    }

    /// Whether a scalar that starts with these bytes never joins what stands before it: ASCII, Latin, Cyrillic letters, kana and ideographs.
    private static func beginsCharacter(_ byte: UInt8, _ next: UInt8) -> Bool {
        switch byte {
        case 0x20..<0x7F, 0xC3...0xCB, 0xD0...0xD1, 0xE4...0xE9: true
        case 0xE3: next == 0x81 || next == 0x83
        default: false
        }
    }

    private static func count(_ bytes: ArraySlice<UInt8>, isFirst: Bool) -> Int {
        String(decoding: SourceSnippet.withoutByteOrderMark(bytes, isFirst: isFirst), as: UTF8.self).count
    }
}
