import IppinSource

/// A cursor over the bytes of one document, with the line it stands on and what was found so far. The grammar is in its extensions.
///
/// Block functions start at the first byte of some content and leave the cursor at the first byte of the next line with content.
struct FrontMatterReader {
    let path: String
    let bytes: [UInt8]
    let end: Int
    var position: Int
    var lineStart: Int
    /// The column of the content at the cursor, by which blocks nest; -1 at the end of the document.
    var indent = -1
    /// How many collections are open.
    var depth = 0
    /// Set while a flow collection is given up, until its line is left.
    var flowProblem: FlowProblem?
    /// Lines that belong to something refused are skipped without further findings.
    private var isSkipping = false
    /// The tab on the current line was reported, so its indentation is not reported again.
    private(set) var isIndentationDoubtful = false
    /// Whether the document has begun, so that a marker starts a second one.
    private var hasContent = false

    private var diagnostics: [Diagnostic] = []
    private var unreported = 0

    init(_ file: SourceFile, range: Range<Int>) {
        path = file.path
        bytes = file.bytes
        position = range.lowerBound
        lineStart = range.lowerBound
        end = range.upperBound
    }

    // MARK: Bytes

    /// The byte at an offset; the end of the document reads as a line break.
    func byte(at offset: Int) -> UInt8 { offset < end ? bytes[offset] : .lineFeed }

    var current: UInt8 { byte(at: position) }

    /// At a `-` that starts an item.
    var isAtDash: Bool { current == UInt8(ascii: "-") && byte(at: position + 1).isBlankOrBreak }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, range: range) }

    // MARK: Lines

    mutating func skipBlanks() {
        while position < end, bytes[position].isBlank { position += 1 }
    }

    mutating func skipToLineEnd() {
        while position < end, !bytes[position].isLineBreak { position += 1 }
    }

    mutating func skipLineBreak() {
        guard position < end else { return }
        position += current == .carriageReturn && byte(at: position + 1) == .lineFeed && position + 1 < end ? 2 : 1
    }

    /// The end of the text on the line of `start`, without blanks and a comment at its end.
    func contentEnd(from start: Int) -> Int {
        var offset = start
        var contentEnd = start
        while offset < end, !bytes[offset].isLineBreak {
            if bytes[offset] == UInt8(ascii: "#"), offset > start, bytes[offset - 1].isBlank { break }
            if !bytes[offset].isBlank { contentEnd = offset + 1 }
            offset += 1
        }
        return contentEnd
    }

    /// Leaves the line after a value: only blanks and a comment may follow.
    mutating func finishLine() {
        let valueEnd = position
        skipBlanks()
        if !current.isLineBreak, !(current == UInt8(ascii: "#") && position > valueEnd) { reportTextAfterValue() }
        nextLine()
    }

    /// Skips the rest of the line and goes to the next one with content.
    mutating func nextLine() {
        skipToLineEnd()
        skipLineBreak()
        findContent()
    }

    /// From the start of a line to the first content on it or below it.
    mutating func findContent() {
        isIndentationDoubtful = false
        while position < end {
            lineStart = position
            while current == .space, position < end { position += 1 }
            if current == .tab { reportTabs() }
            if !current.isLineBreak, current != UInt8(ascii: "#") {
                indent = position - lineStart
                if indent > 0 || !skipsMarker() {
                    hasContent = true
                    return
                }
            }
            isIndentationDoubtful = false
            skipToLineEnd()
            skipLineBreak()
        }
        indent = -1
    }

    /// Skips the lines that are indented by more than `column`, and says whether one of them holds `mark`.
    @discardableResult
    mutating func skipLines(deeperThan column: Int, lookingFor mark: UInt8? = nil) -> Bool {
        isSkipping = true
        defer { isSkipping = false }
        var found = false
        while indent > column {
            let start = position
            nextLine()
            if let mark, !found { found = bytes[start..<max(start, lineStart, position)].contains(mark) }
        }
        return found
    }

    /// Reports a document marker or a directive at the start of a line. Nothing is read behind a second document's marker: it would only repeat keys.
    private mutating func skipsMarker() -> Bool {
        let wasSkipping = isSkipping
        isSkipping = false
        defer { isSkipping = wasSkipping }
        if current == UInt8(ascii: "%") {
            report(.directivesUnsupported, "a line that starts with '%' is a directive, which is not supported", position..<contentEnd(from: position), note: "delete the line")
            return true
        }
        guard current == UInt8(ascii: "-") || current == UInt8(ascii: "."), byte(at: position + 1) == current, byte(at: position + 2) == current,
            byte(at: position + 3).isBlankOrBreak
        else { return false }
        let marker = position..<position + 3
        report(.severalDocuments, "'\(text(marker))' starts or ends a document, and a file holds only one", marker, note: "delete the line")
        if hasContent { position = end }
        return true
    }

    private mutating func reportTabs() {
        let start = position
        while current.isBlank, position < end { position += 1 }
        isIndentationDoubtful = true
        let tabs = start..<position
        let spaces = String(repeating: " ", count: 2 * tabs.count)
        report(
            .tabIndentation, "a tab cannot indent, only spaces can", tabs,
            fix: FixIt(message: current.isLineBreak ? "delete it" : "replace with spaces", span: span(tabs), replacement: current.isLineBreak ? "" : spaces, .safe))
    }

    // MARK: Findings

    /// Reports a finding, unless it lies in what is skipped or there are too many: those are counted.
    mutating func report(
        _ id: DiagnosticID, severity: Diagnostic.Severity = .error, _ message: String, _ range: Range<Int>, note: String? = nil, noteAt place: Range<Int>? = nil,
        fix: FixIt? = nil
    ) {
        if isSkipping { return }
        guard diagnostics.count < FrontMatterParser.maximumDiagnostics else {
            unreported += 1
            return
        }
        let notes = note.map { [Diagnostic.Note($0, at: place.map(span))] } ?? []
        diagnostics.append(Diagnostic(id, severity, message, at: span(range), notes: notes, fixIts: fix.map { [$0] } ?? []))
    }

    /// Everything that was found, in the order of the file.
    func findings() -> [Diagnostic] {
        var sorted = diagnostics.sorted()
        if unreported > 0, let last = sorted.popLast() {
            let more = Diagnostic.Note("\(unreported) more \(unreported == 1 ? "problem is" : "problems are") not shown")
            sorted.append(Diagnostic(last.id, last.severity, last.message, at: last.span, notes: last.notes + [more], fixIts: last.fixIts))
        }
        return sorted
    }
}
