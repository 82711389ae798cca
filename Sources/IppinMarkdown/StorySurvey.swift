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
    private var lines = 1
    /// Lines that start with a space or a sign of a list, a quotation or a table.
    private var structuredLines = 0
    private var deepestIndent = 0
    private var mostContainers = 0

    init(_ source: BorrowedBytes) {
        count(source)
        surveyLines(source)
    }

    var isPlainlyWithinLimits: Bool {
        bars < StoryLimits.tableColumns && (bars + 1) * lines <= StoryLimits.tableCells && brackets <= min(StoryLimits.bracketsInBlock, StoryLimits.footnotes)
            && openSigns <= StoryLimits.markupSignsInBlock && addresses <= StoryLimits.addressesInWord && definitions == 0
            && structuredLines <= StoryLimits.tableLinesInBlock && deepestIndent <= 4 * StoryLimits.deepestNesting && mostContainers <= StoryLimits.containersOnLine
    }

    /// Bytes and pairs of bytes. In runs of less than 256, whose counts fit into bytes: so the compiler counts sixteen at a time.
    private mutating func count(_ source: BorrowedBytes) {
        var start = 0
        while start < source.count {
            let run = min(240, source.count - start)
            var counts: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0, 0)
            for index in start..<start + run {
                let byte = source[index]
                counts.0 &+= byte == UInt8(ascii: "|") ? 1 : 0
                counts.1 &+= byte == UInt8(ascii: "[") ? 1 : 0
                counts.2 &+= byte == UInt8(ascii: "<") ? 1 : 0
                counts.3 &+= byte == UInt8(ascii: "@") ? 1 : 0
            }
            bars += Int(counts.0)
            brackets += Int(counts.1)
            openSigns += Int(counts.2)
            addresses += Int(counts.3)
            let pairs = min(run, source.count - 1 - start)
            counts = (0, 0, 0, 0, 0)
            for index in start..<start + max(0, pairs) {
                let (byte, next) = (source[index], source[index + 1])
                counts.0 &+= byte == UInt8(ascii: "w") && next == byte ? 1 : 0
                counts.1 &+= byte == UInt8(ascii: ":") && next == UInt8(ascii: "/") ? 1 : 0
                counts.2 &+= byte == UInt8(ascii: "]") && next == UInt8(ascii: ":") ? 1 : 0
            }
            addresses += Int(counts.0) + Int(counts.1)
            definitions += Int(counts.2)
            start += run
        }
    }

    private mutating func surveyLines(_ source: BorrowedBytes) {
        var start = 0
        while start < source.count {
            switch source[start] {
            case 0x20, 0x09, UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                surveyStructured(source, from: start)
            default: break
            }
            while start < source.count, source[start] != 0x0A, source[start] != 0x0D { start += 1 }
            start += 1
            lines += 1
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
