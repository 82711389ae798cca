internal import Foundation
internal import IppinModel
internal import IppinSource

/// The report of a build for machines. Its form is described in docs/build-report.md.
package struct BuildJSON: Encodable, Sendable {
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

    private struct DiagnosticJSON: Encodable, Sendable {
        let id: String
        let severity: String
        let message: String
        let position: Position
        let notes: [String]
        let fixes: [FixJSON]
    }

    private struct WithheldJSON: Encodable, Sendable {
        let file: String
        let reason: String
    }

    private struct PhaseJSON: Encodable, Sendable {
        let name: String
        let seconds: Double
    }

    private struct FilesJSON: Encodable, Sendable {
        let written: Int
        let unchanged: Int
        let removed: Int
    }

    private let built: Bool
    private let output: String
    private let published: Int
    private let failed: [String]
    private let withheld: [WithheldJSON]
    private let editions: [BuildReport.EditionCount]
    private let files: FilesJSON?
    private let phases: [PhaseJSON]
    private let diagnostics: [DiagnosticJSON]

    /// - Parameter source: the bytes of a file by its path, for lines and columns.
    package init(_ report: BuildReport, source: (String) -> [UInt8]?) {
        built = report.written != nil
        output = report.output
        published = report.ledger.publishedCount
        failed = report.ledger.lines.filter { $0.outcome == .failed }.map(\.path)
        withheld = report.ledger.withheld.map { WithheldJSON(file: $0.path, reason: $0.reason) }
        editions = report.written?.editions ?? []
        files = report.written.map { FilesJSON(written: $0.written, unchanged: $0.unchanged, removed: $0.removed) }
        phases = report.phases.map { PhaseJSON(name: $0.name, seconds: ($0.seconds * 10_000).rounded() / 10_000) }
        var snippets: [String: SourceSnippet] = [:]
        func position(_ span: SourceSpan) -> Position {
            let snippet = snippets[span.path] ?? SourceSnippet(source(span.path) ?? [])
            snippets[span.path] = snippet
            let place = snippet.place(of: span.range.lowerBound)
            return Position(file: span.path, line: place.line, column: place.column, start: span.range.lowerBound, end: span.range.upperBound)
        }
        diagnostics = report.diagnostics.map { diagnostic in
            DiagnosticJSON(
                id: diagnostic.id.rawValue, severity: diagnostic.severity.rawValue, message: diagnostic.message, position: position(diagnostic.span),
                notes: diagnostic.notes.map(\.message),
                fixes: diagnostic.fixIts.map { FixJSON(message: $0.message, position: position($0.span), replacement: $0.replacement) })
        }
    }

    /// Keys in byte order, a line break at the end.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
