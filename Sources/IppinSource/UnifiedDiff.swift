/// What an edit changes, line by line and with the lines around it, as `diff -u` writes it.
package struct UnifiedDiff: Sendable {
    private static let context = 3
    private let path: String
    private let text: EditedText
    private let lines: LineIndex
    private let isColored: Bool

    package init(path: String, _ text: EditedText, isColored: Bool) {
        self.path = path
        self.text = text
        self.isColored = isColored
        lines = LineIndex(text.original)
    }

    /// Empty if nothing is changed. Control characters are shown as pictures, so that a file cannot command the terminal.
    package var description: String {
        let changes = lineChanges
        guard !changes.isEmpty else { return "" }
        var result = paint("--- \(SourceSnippet.visible(path))", "1") + "\n" + paint("+++ \(SourceSnippet.visible(path))", "1") + "\n"
        var growth = 0
        for hunk in hunks(of: changes) {
            result += self.hunk(hunk, growth)
            growth += hunk.reduce(0) { $0 + $1.added.count - $1.removed.count }
        }
        return result
    }

    /// Whole lines of the original, counted from 0, and what stands there instead.
    private struct LineChange {
        let removed: Range<Int>
        let added: [ArraySlice<UInt8>]
    }

    private var lineChanges: [LineChange] {
        var groups: [(lines: Range<Int>, edits: [EditedText.Edit])] = []
        for edit in text.edits {
            let first = lines.position(of: edit.range.lowerBound).line - 1
            let last = max(first, min(lines.position(of: edit.range.upperBound).line, lineCount))
            if let group = groups.last, group.lines.upperBound > first {
                groups[groups.count - 1] = (group.lines.lowerBound..<max(group.lines.upperBound, last), group.edits + [edit])
            } else {
                groups.append((first..<last, [edit]))
            }
        }
        return groups.map { LineChange(removed: $0.lines, added: replaced($0.lines, $0.edits)) }
    }

    private func replaced(_ range: Range<Int>, _ edits: [EditedText.Edit]) -> [ArraySlice<UInt8>] {
        var bytes: [UInt8] = []
        var position = lines.range(ofLine: range.lowerBound + 1).lowerBound
        for edit in edits {
            bytes += text.original[position..<edit.range.lowerBound] + edit.replacement
            position = edit.range.upperBound
        }
        bytes += text.original[position..<max(position, lines.range(ofLine: range.upperBound).upperBound)]
        let index = LineIndex(bytes)
        let added = (1...index.lineCount).map { bytes[index.range(ofLine: $0)] }
        // Nothing stands behind a line break at the end of the file.
        return range.isEmpty && added.last?.isEmpty == true ? added.dropLast() : added
    }

    private func hunks(of changes: [LineChange]) -> [[LineChange]] {
        var hunks: [[LineChange]] = []
        for change in changes {
            if let last = hunks.last?.last, change.removed.lowerBound - last.removed.upperBound <= 2 * Self.context {
                hunks[hunks.count - 1].append(change)
            } else {
                hunks.append([change])
            }
        }
        return hunks
    }

    private func hunk(_ changes: [LineChange], _ growth: Int) -> String {
        guard let first = changes.first, let last = changes.last else { return "" }
        let start = max(0, first.removed.lowerBound - Self.context)
        let end = min(lineCount, last.removed.upperBound + Self.context)
        let count = end - start + changes.reduce(0) { $0 + $1.added.count - $1.removed.count }
        var result = paint("@@ -\(start + 1),\(end - start) +\(start + 1 + growth),\(count) @@", "36") + "\n"
        var position = start
        for change in changes {
            for line in position..<change.removed.lowerBound { result += " " + shown(line) + "\n" }
            for line in change.removed { result += paint("-" + shown(line), "31") + "\n" }
            for line in change.added { result += paint("+" + Self.shown(line, isFirst: false), "32") + "\n" }
            position = change.removed.upperBound
        }
        for line in position..<max(position, end) { result += " " + shown(line) + "\n" }
        return result
    }

    /// The empty line behind a last line break is none.
    private var lineCount: Int {
        let last = lines.range(ofLine: lines.lineCount)
        return last.isEmpty && lines.lineCount > 1 ? lines.lineCount - 1 : lines.lineCount
    }

    private func shown(_ line: Int) -> String { Self.shown(text.original[lines.range(ofLine: line + 1)], isFirst: line == 0) }

    private static func shown(_ line: ArraySlice<UInt8>, isFirst: Bool) -> String {
        // A tab is why some lines are changed, so it is seen here.
        let plain = String(decoding: SourceSnippet.withoutByteOrderMark(line, isFirst: isFirst), as: UTF8.self)
        return SourceSnippet.visible(plain.replacing("\t", with: "⇥"))
    }

    private func paint(_ text: String, _ style: String) -> String { isColored ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text }
}
