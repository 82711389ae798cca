internal import IppinSource

/// The findings of a run on the terminal: every error, and of each kind of warning as many as somebody reads.
struct DiagnosticListing: Sendable {
    private let printer: DiagnosticPrinter

    /// Warnings of one kind that are shown in full. Whoever has more has one thing to mend in many places.
    private static let warningLimit = 25

    init(isColored: Bool, source: @escaping @Sendable (String) -> [UInt8]?) {
        printer = DiagnosticPrinter(isColored: isColored, source: source)
    }

    /// Ends with an empty line; empty if there is nothing to show.
    func text(for diagnostics: [Diagnostic]) -> String {
        var counts: [DiagnosticID: Int] = [:]
        var shown: [Diagnostic] = []
        for diagnostic in diagnostics.sorted() {
            if diagnostic.severity == .warning {
                counts[diagnostic.id, default: 0] += 1
                if counts[diagnostic.id, default: 0] > Self.warningLimit { continue }
            }
            shown.append(diagnostic)
        }
        guard !shown.isEmpty else { return "" }
        let left = counts.filter { $0.value > Self.warningLimit }.sorted { $0.key.rawValue < $1.key.rawValue }
        let lines = left.map { "and \($0.value - Self.warningLimit) more warnings [\($0.key.rawValue)]; 'ippin check --format json' lists every one\n" }
        return printer.text(for: shown) + "\n" + (lines.isEmpty ? "" : lines.joined() + "\n")
    }
}
