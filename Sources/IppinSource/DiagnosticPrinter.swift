/// Writes diagnostics for people: place, rule, the line with a caret, notes and the likely fix.
///
/// ```
/// content/products/white-honey/index.md:7:10: error: there is no village 'at-bashi' [unknown-record]
///  7 | village: at-bashi
///    |          ^~~~~~~~ did you mean 'at-bashy'?
/// ```
package struct DiagnosticPrinter: Sendable {
    /// Whether to use terminal colours.
    private let isColored: Bool
    /// The bytes of a file by its path; nil if they can no longer be had, so that the line is left out.
    private let source: @Sendable (String) -> [UInt8]?

    package init(isColored: Bool, source: @escaping @Sendable (String) -> [UInt8]?) {
        self.isColored = isColored
        self.source = source
    }

    /// All diagnostics in order, an empty line between two. Each file is asked for once.
    package func text(for diagnostics: [Diagnostic]) -> String {
        var result = ""
        var snippets: (path: String, snippet: SourceSnippet?)?
        for diagnostic in diagnostics.sorted() {
            if snippets?.path != diagnostic.span.path {
                snippets = (diagnostic.span.path, source(diagnostic.span.path).map(SourceSnippet.init))
            }
            if !result.isEmpty { result += "\n" }
            result += text(for: diagnostic, snippets?.snippet)
        }
        return result
    }

    private func text(for diagnostic: Diagnostic, _ snippet: SourceSnippet?) -> String {
        let place = snippet?.place(of: diagnostic.span.range.lowerBound)
        let position = place.map { ":\($0.line):\($0.column)" } ?? ""
        let severity = diagnostic.severity == .error ? paint("error:", .red) : paint("warning:", .yellow)
        let message = SourceSnippet.visible(diagnostic.message)
        var result = paint(SourceSnippet.visible(diagnostic.span.path) + position + ":", .bold) + " \(severity) " + paint(message, .bold) + " [\(diagnostic.id.rawValue)]\n"
        let hint = diagnostic.fixIts.first.map { SourceSnippet.visible($0.message) }
        var isHintShown = false
        if let snippet, !diagnostic.span.range.isEmpty || diagnostic.span.range.lowerBound > 0 {
            let lines = snippet.excerpt(of: diagnostic.span.range)
            result += paint(lines.gutter, .blue) + lines.text + "\n"
            result += paint(lines.emptyGutter, .blue) + lines.padding + paint(lines.underline, .green) + (hint.map { " " + paint($0, .green) } ?? "") + "\n"
            isHintShown = hint != nil
        }
        if let hint, !isHintShown { result += "  " + paint("fix:", .green) + " \(hint)\n" }
        for note in diagnostic.notes { result += "  " + paint("note:", .blue) + " \(SourceSnippet.visible(note.message))\(notePlace(note))\n" }
        return result
    }

    private func notePlace(_ note: Diagnostic.Note) -> String {
        guard let span = note.span, let snippet = source(span.path).map(SourceSnippet.init) else { return "" }
        let place = snippet.place(of: span.range.lowerBound)
        return " (\(SourceSnippet.visible(span.path)):\(place.line):\(place.column))"
    }

    // MARK: - Colour

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case green = "32"
        case blue = "34"
    }

    private func paint(_ text: String, _ style: Style) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
