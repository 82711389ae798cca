internal import IppinSource

/// A finding for machines, in the form that docs/build-report.md and docs/check-report.md describe.
struct DiagnosticJSON: Encodable, Sendable {
    private struct Position: Encodable, Sendable {
        let file: String
        let line: Int
        let column: Int
        let start: Int
        let end: Int
    }

    private struct FixJSON: Encodable, Sendable {
        let message: String
        let position: Position
        let replacement: String
    }

    private let id: String
    private let severity: String
    private let message: String
    private let position: Position
    private let notes: [String]
    private let fixes: [FixJSON]

    /// - Parameter source: the bytes of a file by its path, for lines and columns.
    static func all(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> [DiagnosticJSON] {
        var snippets: [String: SourceSnippet] = [:]
        func position(_ span: SourceSpan) -> Position {
            let snippet = snippets[span.path] ?? SourceSnippet(source(span.path) ?? [])
            snippets[span.path] = snippet
            let place = snippet.place(of: span.range.lowerBound)
            return Position(file: span.path, line: place.line, column: place.column, start: span.range.lowerBound, end: span.range.upperBound)
        }
        return diagnostics.map { diagnostic in
            DiagnosticJSON(
                id: diagnostic.id.rawValue, severity: diagnostic.severity.rawValue, message: diagnostic.message, position: position(diagnostic.span),
                notes: diagnostic.notes.map(\.message),
                fixes: diagnostic.fixIts.map { FixJSON(message: $0.message, position: position($0.span), replacement: $0.replacement) })
        }
    }
}
