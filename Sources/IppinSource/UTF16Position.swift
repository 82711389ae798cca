/// Lines and columns of a file as editors count them: columns in UTF-16 code units, a byte-order mark not counted. Both from 1.
///
/// Asked in the order of the file, as sorted findings do, a long line is walked once however many places of it are asked for.
package struct UTF16Positions {
    package struct Position: Sendable, Hashable {
        package let line: Int
        package let column: Int
    }

    private let bytes: [UInt8]
    private let lines: LineIndex
    /// The last place that was asked for, and the code units before it in its line.
    private var last = (line: 0, offset: 0, units: 0)

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineIndex(bytes)
    }

    package mutating func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lines.position(of: offset).line
        let start = lines.range(ofLine: line).lowerBound
        let isAfterLast = line == last.line && offset >= last.offset
        var units = isAfterLast ? last.units : 0
        let first = isAfterLast ? last.offset : start
        for byte in SourceSnippet.withoutByteOrderMark(bytes[first..<max(offset, first)], isFirst: first == 0) {
            switch byte {
            case 0x80..<0xC0: break
            // Beyond the first plane a character is two units.
            case 0xF0...: units += 2
            default: units += 1
            }
        }
        last = (line, offset, units)
        return Position(line: line, column: units + 1)
    }
}
