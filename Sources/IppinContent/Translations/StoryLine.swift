/// One line of a story, as far as its first characters tell what it belongs to.
struct StoryLine {
    enum Start: Equatable {
        case text
        case heading
        /// The character of the bullet, or `.` and `)` for numbers; whether it may follow a paragraph without a blank line.
        case item(UInt8, interrupts: Bool)
        case quotation
        case footnote
        case tableRow
        /// `---` and the like, of this character.
        case rule(UInt8)
        case fence(UInt8, count: Int)
    }

    let start: Start
    /// Columns of spaces before it; a tab counts as four.
    let indentation: Int

    /// - Parameter bytes: the line without its end and without trailing white space; not empty.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var columns = 0
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
            columns += bytes[index] == 0x09 ? 4 : 1
            index += 1
        }
        indentation = columns
        start = index < bytes.count ? Self.start(UnsafeBufferPointer(rebasing: bytes[index...])) : .text
    }

    private static func start(_ line: UnsafeBufferPointer<UInt8>) -> Start {
        let first = line[0]
        switch first {
        case UInt8(ascii: "#"):
            let marks = run(of: first, in: line)
            return marks <= 6 && isBlankOrEnd(line, marks) ? .heading : .text
        case UInt8(ascii: ">"): return .quotation
        case UInt8(ascii: "|"): return .tableRow
        case UInt8(ascii: "["): return line.count > 1 && line[1] == UInt8(ascii: "^") && isFootnote(line) ? .footnote : .text
        case UInt8(ascii: "`"), UInt8(ascii: "~"):
            let marks = run(of: first, in: line)
            return marks >= 3 && !(first == UInt8(ascii: "`") && line[marks...].contains(first)) ? .fence(first, count: marks) : .text
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "+"):
            if first != UInt8(ascii: "+"), isRule(line) { return .rule(first) }
            return first != UInt8(ascii: "_") && isBlankOrEnd(line, 1) ? .item(first, interrupts: line.count > 1) : .text
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numbered(line)
        default: return .text
        }
    }

    private static func numbered(_ line: UnsafeBufferPointer<UInt8>) -> Start {
        var index = 0
        while index < line.count, index < 9, UInt8(ascii: "0")...UInt8(ascii: "9") ~= line[index] { index += 1 }
        guard index < line.count, line[index] == UInt8(ascii: ".") || line[index] == UInt8(ascii: ")"), isBlankOrEnd(line, index + 1) else { return .text }
        return .item(line[index], interrupts: index == 1 && line[0] == UInt8(ascii: "1") && line.count > 2)
    }

    private static func run(of byte: UInt8, in line: UnsafeBufferPointer<UInt8>) -> Int { line.firstIndex { $0 != byte } ?? line.count }

    private static func isBlankOrEnd(_ line: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index >= line.count || line[index] == 0x20 || line[index] == 0x09
    }

    private static func isRule(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var marks = 0
        for byte in line {
            if byte == line[0] { marks += 1 } else if byte != 0x20, byte != 0x09 { return false }
        }
        return marks >= 3
    }

    private static func isFootnote(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let end = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return end > 2 && end + 1 < line.count && line[end + 1] == UInt8(ascii: ":")
    }
}
