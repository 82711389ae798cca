import IppinSource

/// Texts over several lines: literal `|`, which keeps its line breaks, and folded `>`, which joins its lines.
extension FrontMatterReader {
    private struct Header {
        enum Chomping { case clip, strip, keep }
        var isFolded = false
        var chomping = Chomping.clip
        var indentation: Int?
    }

    /// The text lines so far. Breaks wait until it is known what they part.
    private struct Lines {
        let isFolded: Bool
        var out: [UInt8] = []
        var pendingBreaks = 0
        var hasLine = false
        var isLastSpaced = false
        var endsWithBreak = false

        init(isFolded: Bool) { self.isFolded = isFolded }

        /// A single break between two lines of a folded text becomes a space, unless either is indented by more: those keep their breaks.
        mutating func append(_ line: ArraySlice<UInt8>) {
            let isSpaced = line.first?.isBlank ?? false
            if hasLine {
                if !isFolded || isLastSpaced || isSpaced {
                    out.append(.lineFeed)
                } else if pendingBreaks == 0 {
                    out.append(.space)
                }
            }
            out.append(contentsOf: repeatElement(.lineFeed, count: pendingBreaks))
            pendingBreaks = 0
            out += line
            hasLine = true
            isLastSpaced = isSpaced
        }

        mutating func text(_ chomping: Header.Chomping) -> String {
            if hasLine, endsWithBreak, chomping != .strip { out.append(.lineFeed) }
            if chomping == .keep { out.append(contentsOf: repeatElement(.lineFeed, count: pendingBreaks)) }
            return String(decoding: out, as: UTF8.self)
        }
    }

    /// The block scalar at the cursor, whose lines are indented by more than `column`.
    mutating func blockScalar(under column: Int) -> FrontMatterNode {
        let start = position
        let header = blockHeader()
        var textEnd = position
        finishBlockHeader()
        var lines = Lines(isFolded: header.isFolded)
        var contentColumn = header.indentation.map { column + $0 }
        var widestBlank = 0..<0
        while position < end {
            lineStart = position
            while current == .space, position < end, contentColumn.map({ position - lineStart < $0 }) ?? true { position += 1 }
            if current == .tab, contentColumn.map({ position - lineStart < $0 }) ?? true { reportTabInBlock() }
            if current.isLineBreak {
                if contentColumn == nil, position - lineStart > widestBlank.count { widestBlank = lineStart..<position }
                if position < end { lines.pendingBreaks += 1 }
                skipLineBreak()
                continue
            }
            let required = contentColumn ?? max(position - lineStart, column + 1)
            if position - lineStart < required {
                position = lineStart
                break
            }
            if contentColumn == nil { checkBlankLines(widestBlank, against: required) }
            contentColumn = required
            let line = position
            skipToLineEnd()
            lines.append(bytes[line..<position])
            textEnd = position
            lines.endsWithBreak = position < end
            skipLineBreak()
        }
        findContent()
        let style: FrontMatterScalar.Style = header.isFolded ? .folded : .literal
        return FrontMatterNode(value: .scalar(FrontMatterScalar(text: lines.text(header.chomping), style: style)), range: start..<textEnd)
    }

    private mutating func blockHeader() -> Header {
        var header = Header(isFolded: current == UInt8(ascii: ">"))
        var hasChomping = false
        position += 1
        while true {
            switch current {
            case UInt8(ascii: "-") where !hasChomping: (header.chomping, hasChomping) = (.strip, true)
            case UInt8(ascii: "+") where !hasChomping: (header.chomping, hasChomping) = (.keep, true)
            case UInt8(ascii: "1")...UInt8(ascii: "9") where header.indentation == nil: header.indentation = Int(current - UInt8(ascii: "0"))
            default: return header
            }
            position += 1
        }
    }

    private mutating func finishBlockHeader() {
        let headerEnd = position
        skipBlanks()
        if !current.isLineBreak, !(current == UInt8(ascii: "#") && position > headerEnd) {
            report(
                .invalidBlockHeader, "only '-', '+' and one digit from 1 to 9 may follow '|' or '>'", position..<max(position + 1, contentEnd(from: position)),
                note: "the text starts on the next line, indented by more than its key; a text that starts with '|' or '>' needs quotes")
        }
        skipToLineEnd()
        skipLineBreak()
    }

    /// Reported although YAML 1.2 allows a tab behind the indentation of a first line: YAML 1.1 does not.
    private mutating func reportTabInBlock() {
        let start = position
        while current.isBlank, position < end { position += 1 }
        let tabs = start..<position
        if !current.isLineBreak { position = start }
        report(
            .tabIndentation, "a tab cannot indent, only spaces can", tabs,
            fix: FixIt(message: "replace with spaces", span: span(tabs), replacement: String(repeating: " ", count: 2 * tabs.count), .safe))
    }

    private mutating func checkBlankLines(_ widest: Range<Int>, against column: Int) {
        guard widest.count > column else { return }
        report(
            .badIndentation, "a blank line above the text has more spaces than the text", widest,
            fix: FixIt(message: "delete the spaces", span: span(widest), replacement: "", .safe))
    }
}
