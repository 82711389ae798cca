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
    /// All that was found, with what it was found in.
    let findings: Findings

    enum Findings: Sendable {
        /// By an earlier check of the same content.
        case known([Diagnostic])
        case read(ContentLoader.Loaded)

        var diagnostics: [Diagnostic] {
            switch self {
            case .known(let diagnostics): diagnostics
            case .read(let loaded): loaded.diagnostics
            }
        }
    }

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
