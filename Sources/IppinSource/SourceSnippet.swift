/// Cuts lines out of a source for a reader: with the columns as a terminal shows them, and nothing in them that could command the terminal.
package struct SourceSnippet: Sendable {
    /// A line with a caret under a span of it.
    package struct Excerpt {
        let gutter: String
        let emptyGutter: String
        /// The line up to the span, in it and after it, as far as they are shown.
        package let before: String
        package let marked: String
        package let after: String
        package let underline: String

        var text: String { before + marked + after }
        var padding: String { String(repeating: " ", count: DisplayWidth.of(before)) }
    }

    /// Columns of a line that are shown at most; of longer ones the part around the span.
    private static let maximumWidth = 120

    /// Bytes that are looked at before, in and after a span: more than fit into a line that is shown.
    private static let window = 1024

    private let bytes: [UInt8]
    private let lines: LineIndex
    private let columns: ColumnIndex

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lines = LineIndex(bytes)
        columns = ColumnIndex(bytes, lines)
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    package func place(of offset: Int) -> (line: Int, column: Int) {
        let position = lines.position(of: min(offset, bytes.count))
        return (position.line, columns.characters(before: min(offset, bytes.count), inLine: position.line, bytes, lines) + 1)
    }

    package func excerpt(of range: Range<Int>) -> Excerpt {
        let number = lines.position(of: min(range.lowerBound, bytes.count)).line
        let line = lines.range(ofLine: number)
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        let first = max(line.lowerBound, start - Self.window)
        let last = min(line.upperBound, end + Self.window)
        let before = text(first..<start, isFirst: first == 0)
        let marked = text(start..<min(end, start + Self.window), isFirst: start == 0)
        let after = text(max(end, start)..<last, isFirst: false)
        let isWhole = first == line.lowerBound && last == line.upperBound && end - start <= Self.window
        let shown = isWhole && Self.fits(before, marked, after) ? (before: before, marked: marked, after: after) : Self.shortened(before, marked, after)
        let gutter = " \(number) | "
        let width = max(1, DisplayWidth.of(shown.marked))
        return Excerpt(
            gutter: gutter, emptyGutter: String(repeating: " ", count: gutter.count - 2) + "| ", before: shown.before, marked: shown.marked, after: shown.after,
            underline: "^" + String(repeating: "~", count: width - 1))
    }

    /// A part of the file as it can be shown; bytes of a character that the window cuts are left out.
    private func text(_ range: Range<Int>, isFirst: Bool) -> String {
        let part = Self.withoutByteOrderMark(bytes[range], isFirst: isFirst)
        return Self.visible(String(decoding: isFirst ? part : part.drop { 0x80..<0xC0 ~= $0 }, as: UTF8.self))
    }

    private static func fits(_ before: String, _ marked: String, _ after: String) -> Bool {
        DisplayWidth.of(before) + DisplayWidth.of(marked) + DisplayWidth.of(after) <= maximumWidth
    }

    /// Shortens a long line around what is marked.
    private static func shortened(_ before: String, _ marked: String, _ after: String) -> (before: String, marked: String, after: String) {
        let head = before.count > 40 ? "…" + before.suffix(39) : before
        let middle = marked.count > 60 ? marked.prefix(59) + "…" : marked
        let tail = after.count > 20 ? after.prefix(19) + "…" : after
        return (head, String(middle), String(tail))
    }

    /// Control characters as pictures, so that a file cannot move the cursor or turn the text around; a tab is a space.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { scalar in
            guard isHidden(scalar) else { return scalar }
            if scalar == "\t" { return " " }
            return scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : "\u{FFFD}"
        }))
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    static func withoutByteOrderMark(_ bytes: ArraySlice<UInt8>, isFirst: Bool) -> ArraySlice<UInt8> {
        isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    }
}
