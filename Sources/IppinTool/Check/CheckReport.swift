internal import IppinSource

/// What a check found.
struct CheckReport: Sendable {
    /// How many files of the content there are.
    let fileCount: Int
    /// What the findings were limited to, relative to the site's folder; empty for everything.
    let only: [String]
    /// Sorted.
    let diagnostics: [Diagnostic]
    /// Whether warnings count as errors.
    let isStrict: Bool

    var errorCount: Int { diagnostics.count { $0.severity == .error } }
    var warningCount: Int { diagnostics.count { $0.severity == .warning } }
    var isClean: Bool { errorCount == 0 && (!isStrict || warningCount == 0) }

    /// The rules that were broken, in byte order of their names.
    var rules: [DiagnosticID] { Set(diagnostics.map(\.id)).sorted { $0.rawValue < $1.rawValue } }

    /// How many files have a finding of a severity.
    func fileCount(_ severity: Diagnostic.Severity) -> Int {
        Set(diagnostics.lazy.filter { $0.severity == severity }.map(\.span.path)).count
    }
}
