/// Counts over a whole story, so cheap that nearly every story is known to keep `StoryLimits` before any of its lines is looked at.
///
/// Each count bounds what the limits count by line and by block: a story that passes here passes there.
struct StorySurvey {
    private let signs: StorySigns
    let lines: StoryLines
    /// Lines that start with a space or a sign of a list, a quotation or a table.
    private var structuredLines = 0
    private var deepestIndent = 0
    private var mostContainers = 0

    init(_ source: BorrowedBytes) {
        signs = source.signs
        lines = StoryLines(source, hasReturns: signs.hasReturns)
        for start in lines.starts where start < source.count { beginLine(source, at: start) }
    }

    var isPlainlyWithinLimits: Bool {
        signs.bars < StoryLimits.tableColumns && (signs.bars + 1) * lines.starts.count <= StoryLimits.tableCells
            && signs.brackets <= min(StoryLimits.bracketsInBlock, StoryLimits.footnotes) && signs.openSigns <= StoryLimits.markupSignsInBlock
            && signs.addresses <= StoryLimits.addressesInWord && !signs.hasDefinitions && structuredLines <= StoryLimits.tableLinesInBlock
            && deepestIndent <= 4 * StoryLimits.deepestNesting && mostContainers < StoryLimits.containersOnLine
    }

    var isASCII: Bool { signs.isASCII }
    /// As many as there can be links and pictures.
    var brackets: Int { signs.brackets }
    /// Whether a character may be written by its name or number.
    var mayHaveEntities: Bool { signs.hasAmpersands }

    /// What the library has to look for. An entity may stand for a sign that is looked for in text.
    var syntax: StorySyntax {
        StorySyntax(
            hasStrikethrough: signs.hasTildes, hasAddresses: signs.addresses > 0 || signs.hasAmpersands, hasFootnotes: signs.hasCarets || signs.hasAmpersands)
    }

    private mutating func beginLine(_ source: BorrowedBytes, at start: Int) {
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

/// Parts of Markdown that most stories do without, and that cost the library walks through the whole tree.
struct StorySyntax {
    let hasStrikethrough: Bool
    /// Addresses without brackets, on the web or of mail.
    let hasAddresses: Bool
    let hasFootnotes: Bool
}
