internal import IppinSource

/// The report of a check for machines. Its form is described in docs/check-report.md.
struct CheckJSON: Encodable, Sendable {
    private let ok: Bool
    private let files: Int
    private let only: [String]
    private let errors: Int
    private let warnings: Int
    private let diagnostics: [DiagnosticJSON]

    init(_ report: CheckReport, source: (String) -> [UInt8]?) {
        ok = report.isClean
        files = report.fileCount
        only = report.only
        errors = report.errorCount
        warnings = report.warningCount
        diagnostics = DiagnosticJSON.all(report.diagnostics, source: source)
    }
}
