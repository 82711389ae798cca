/// What a story may hold before the C library sees it. Far above what any writer needs, and low enough that what the library does in quadratic time
/// or space (0.29: wide tables, unclosed brackets and comments, repeated long references) stays short.
///
/// Counted over the raw bytes in one pass, without understanding Markdown: a count can only be too high.
struct StoryLimits {
    static let longestStory = 1 << 20
    /// Levels of lists, quotations and emphasis.
    static let deepestNesting = 100
    static let containersOnLine = 20
    static let tableColumns = 100
    static let tableCells = 20_000
    /// In a stretch of text without a blank line.
    static let bracketsInBlock = 2_000
    static let tableLinesInBlock = 50
    static let markupSignsInBlock = 500
    static let addressesInWord = 50
    static let footnotes = 1_000
    /// Bytes that references could be written out to.
    static let referenceBytes = 4 << 20

    /// What is too much, and where.
    struct Violation {
        let message: String
        let range: Range<Int>
    }

    private let source: BorrowedBytes

    /// What breaks a limit first, with its place in `source`.
    static func violation(in source: BorrowedBytes, _ survey: StorySurvey) -> Violation? {
        if source.count > longestStory {
            return Violation(message: "a story has at most 1 MiB of text, but found \(source.count) bytes", range: 0..<0)
        }
        if survey.isPlainlyWithinLimits { return nil }
        var scan = StoryLimits(source: source)
        return scan.run()
    }

    private init(source: BorrowedBytes) { self.source = source }

    // Of the stretch without a blank line
    private var blockStart = 0
    private var brackets = 0
    private var openSigns = 0
    private var tableLines = 0
    private var columns = 0
    private var hasDefinition = false
    // Of the story
    private var cells = 0
    private var allBrackets = 0
    private var allFootnotes = 0
    private var longestDefinition = 0

    private mutating func run() -> Violation? {
        var start = 0
        while start < source.count {
            var end = start
            while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
            if let violation = line(start, end) { return violation }
            start = end + 1
        }
        endBlock(at: source.count)
        if longestDefinition > 0, longestDefinition * allBrackets > Self.referenceBytes {
            return Violation(message: "link references repeat at most 4 MiB of text, but \(allBrackets) brackets could repeat \(longestDefinition) bytes each", range: 0..<0)
        }
        return nil
    }

    private mutating func endBlock(at end: Int) {
        if hasDefinition { longestDefinition = max(longestDefinition, end - blockStart) }
        (brackets, openSigns, tableLines, columns, hasDefinition, blockStart) = (0, 0, 0, 0, false, end)
    }

    private mutating func line(_ start: Int, _ end: Int) -> Violation? {
        var shape = LineShape()
        shape.read(source, start, end)
        if shape.isBlank {
            endBlock(at: start)
            return nil
        }
        brackets += shape.brackets
        allBrackets += shape.brackets
        allFootnotes += shape.footnotes
        openSigns += shape.openSigns
        hasDefinition = hasDefinition || shape.hasDefinition
        if shape.isTableRule {
            tableLines += 1
            columns = max(columns, shape.bars + 1)
        }
        if columns > 0 { cells += columns }
        return excess(shape).map { Violation(message: $0, range: start..<min(end, start + 200)) }
    }

    private func excess(_ shape: LineShape) -> String? {
        if shape.containers > Self.containersOnLine { return "a line opens at most \(Self.containersOnLine) lists and quotations, but found \(shape.containers)" }
        if shape.indent > 4 * Self.deepestNesting { return "text is indented by at most \(4 * Self.deepestNesting) columns, but found \(shape.indent)" }
        if columns > Self.tableColumns { return "a table has at most \(Self.tableColumns) columns, but found \(columns)" }
        if cells > Self.tableCells { return "the tables of a story have at most \(Self.tableCells) cells" }
        if tableLines > Self.tableLinesInBlock { return "a paragraph has at most \(Self.tableLinesInBlock) lines of bars and hyphens" }
        if brackets > Self.bracketsInBlock { return "a paragraph has at most \(Self.bracketsInBlock) opening brackets" }
        if openSigns > Self.markupSignsInBlock { return "a paragraph has at most \(Self.markupSignsInBlock) of '<!' and '<?'" }
        if shape.addresses > Self.addressesInWord { return "a word holds at most \(Self.addressesInWord) web or mail addresses" }
        if allFootnotes > Self.footnotes { return "a story has at most \(Self.footnotes) footnotes and marks of footnotes" }
        return nil
    }
}
