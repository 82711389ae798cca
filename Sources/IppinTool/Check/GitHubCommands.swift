internal import IppinSource

/// The findings as commands that GitHub's runners read from a step's output and show beside the lines of a pull request.
struct GitHubCommands: Sendable {
    private let diagnostics: [Diagnostic]
    private let folder: String

    /// - Parameter folder: the way from the working folder to the site's, empty or with a slash at the end.
    init(_ report: CheckReport, folder: String) {
        diagnostics = report.diagnostics
        self.folder = folder
    }

    /// One line for each finding.
    func text(source: (String) -> [UInt8]?) -> String {
        var snippets: (path: String, snippet: SourceSnippet)?
        var result = ""
        for diagnostic in diagnostics {
            let path = diagnostic.span.path
            let snippet = snippets?.path == path ? snippets?.snippet : nil
            let known = snippet ?? SourceSnippet(source(path) ?? [])
            snippets = (path, known)
            result += command(diagnostic, known)
        }
        return result
    }

    private func command(_ diagnostic: Diagnostic, _ snippet: SourceSnippet) -> String {
        let start = snippet.place(of: diagnostic.span.range.lowerBound)
        let end = snippet.place(of: diagnostic.span.range.upperBound)
        // Runners drop columns that are given for more than one line.
        let columns = start.line == end.line ? ",col=\(start.column),endColumn=\(end.column)" : ""
        let message = ([diagnostic.message] + diagnostic.fixIts.map { "fix: \($0.message)" } + diagnostic.notes.map { "note: \($0.message)" }).joined(separator: "\n")
        return "::\(diagnostic.severity.rawValue) file=\(Self.property(folder + diagnostic.span.path)),line=\(start.line),endLine=\(end.line)\(columns)"
            + ",title=\(Self.property(diagnostic.id.rawValue))::\(Self.data(message))\n"
    }

    /// The text of a command.
    static func data(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The value of one of a command's properties, in which colons and commas have a meaning too.
    static func property(_ text: String) -> String { data(text).replacing(":", with: "%3A").replacing(",", with: "%2C") }
}
