internal import IppinSource

/// The end of a check in words: what was read, what was found, and what to do next.
struct CheckSummary: Sendable {
    private let report: CheckReport

    init(_ report: CheckReport) { self.report = report }

    var text: String {
        let where_ = report.only.isEmpty ? "" : "; shown is what concerns \(report.only.map { "'\($0)'" }.joined(separator: ", "))"
        let found = [counted(.error, report.errorCount, "error"), counted(.warning, report.warningCount, "warning")].compactMap { $0 }.joined(separator: " and ")
        let head = "Checked \(BuildSummary.count(report.fileCount, "file"))\(where_): \(found.isEmpty ? "nothing to mend" : found)\n"
        return found.isEmpty ? head : head + consequence + advice
    }

    /// `2 errors in 1 file`
    private func counted(_ severity: Diagnostic.Severity, _ count: Int, _ noun: String) -> String? {
        count == 0 ? nil : "\(BuildSummary.count(count, noun)) in \(BuildSummary.count(report.fileCount(severity), "file"))"
    }

    private var consequence: String {
        if report.errorCount > 0 { return "Nothing is published until the errors are mended.\n" }
        return report.isStrict ? "Warnings count as errors here, because of --strict.\n" : "Warnings do not stop the site from being built.\n"
    }

    private var advice: String {
        let shown = report.rules.prefix(6).map(\.rawValue)
        let fixable = report.diagnostics.count { $0.safeFix != nil }
        let fix = fixable == 0 ? "" : "\(fixable) of them can be mended for you: ippin fix\n"
        return fix + "What they mean and how to mend them: ippin explain \(shown.joined(separator: " "))\(report.rules.count > shown.count ? " …" : "")\n"
    }
}
