internal import IppinSource

extension Console {
    /// Findings about the files of a site, each with its line; nothing where there are none.
    func report(_ diagnostics: [Diagnostic], of site: String) {
        guard !diagnostics.isEmpty else { return }
        report(DiagnosticPrinter(isColored: usesColor, source: SourceReader(site: site).bytes).text(for: diagnostics) + "\n")
    }
}
