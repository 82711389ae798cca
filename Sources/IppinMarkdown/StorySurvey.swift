/// Counts over a whole story, so cheap that nearly every story is known to keep `StoryLimits` before any of its lines is looked at.
///
/// Each count bounds what the limits count by line and by block: a story that passes here passes there.
struct StorySurvey {
    private var bars = 0
    private var brackets = 0
    private var openSigns = 0
    /// `@`, `:/` and `ww`, at least once for each address.
    private var addresses = 0
    private var definitions = 0
    private var lines = 0
    /// Lines that start with a space or a sign of a list, a quotation or a table.
    private var structuredLines = 0
    private var deepestIndent = 0
    private var mostContainers = 0

    init(_ source: BorrowedBytes) {
        beginLine(source, at: 0)
        Self.matters.withUnsafeBufferPointer { count(source, $0) }
    }

    var isPlainlyWithinLimits: Bool {
        bars < StoryLimits.tableColumns && (bars + 1) * lines <= StoryLimits.tableCells && brackets <= min(StoryLimits.bracketsInBlock, StoryLimits.footnotes)
            && openSigns <= StoryLimits.markupSignsInBlock && addresses <= StoryLimits.addressesInWord && definitions == 0
            && structuredLines <= StoryLimits.tableLinesInBlock && deepestIndent <= 4 * StoryLimits.deepestNesting && mostContainers < StoryLimits.containersOnLine
    }

    /// Which bytes are looked at more closely; nearly none is.
    private static let matters: [Bool] = {
        var matters = [Bool](repeating: false, count: 256)
        for byte in "|[]<@w:\r\n".utf8 { matters[Int(byte)] = true }
        return matters
    }()

    private mutating func count(_ source: BorrowedBytes, _ matters: UnsafeBufferPointer<Bool>) {
        var index = 0
        while index < source.count {
            // Four at a time: this loop sees every byte of every story.
            while index + 4 <= source.count,
                !(matters[Int(source[index])] || matters[Int(source[index + 1])] || matters[Int(source[index + 2])] || matters[Int(source[index + 3])])
            {
                index += 4
            }
            let stop = min(index + 4, source.count)
            while index < stop {
                if matters[Int(source[index])] { note(source, at: index) }
                index += 1
            }
        }
    }

    private mutating func note(_ source: BorrowedBytes, at index: Int) {
        let next = index + 1 < source.count ? source[index + 1] : 0
        switch source[index] {
        case UInt8(ascii: "|"): bars += 1
        case UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: "<"): openSigns += 1
        case UInt8(ascii: "@"): addresses += 1
        case UInt8(ascii: "w"): if next == UInt8(ascii: "w") { addresses += 1 }
        case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { addresses += 1 }
        case UInt8(ascii: "]"): if next == UInt8(ascii: ":") { definitions += 1 }
        default: beginLine(source, at: index + 1)
        }
    }

    private mutating func beginLine(_ source: BorrowedBytes, at start: Int) {
        lines += 1
        guard start < source.count else { return }
        switch source[start] {
        case 0x20, 0x09, UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            surveyStructured(source, from: start)
        default: break
        }
    }

    private mutating func surveyStructured(_ source: BorrowedBytes, from start: Int) {
        structuredLines += 1
        var shape = LineShape()
        // It reads only signs that may open something, so that the rest of the story is no matter.
        shape.readContainers(source, start, source.count)
        deepestIndent = max(deepestIndent, shape.indent)
        mostContainers = max(mostContainers, shape.containers)
    }
}
