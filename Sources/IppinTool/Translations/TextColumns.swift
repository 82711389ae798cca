internal import IppinSource

/// Text for a terminal of 80 columns, measured as it is shown: a kanji takes two.
enum TextColumns {
    static let width = 80

    /// Filled with spaces up to a width, never shortened.
    static func padded(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) }

    static func rightAligned(_ text: String, to width: Int) -> String { String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text }

    /// On one line, and shortened with an ellipsis to at most a width.
    static func shortened(_ text: String, to width: Int) -> String {
        let line = SourceSnippet.visible(text)
        guard DisplayWidth.of(line) > width else { return line }
        var rest = width - 1
        let kept = line.prefix { character in
            rest -= DisplayWidth.of(character)
            return rest >= 0
        }
        return kept + "…"
    }

    /// Words on lines of the whole width, each indented.
    static func wrapped(_ text: String, indent: Int) -> String {
        var lines: [String] = []
        for word in SourceSnippet.visible(text).split(separator: " ") {
            if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= width - indent {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
    }
}
