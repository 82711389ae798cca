internal import IppinModel
internal import IppinSource

/// The report of a build for machines. Its form is described in docs/build-report.md.
package struct BuildJSON: Encodable, Sendable {
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
        diagnostics = DiagnosticJSON.all(report.diagnostics, source: source)
    }

    /// Keys in byte order, a line break at the end.
    package func text() throws -> String { try JSONText.of(self) }
}
