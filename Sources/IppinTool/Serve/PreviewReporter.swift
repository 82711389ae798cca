internal import IppinBuild
internal import IppinSource

/// Tells the person at the terminal what the preview does: a line for each change, and what is found anew.
struct PreviewReporter: Sendable {
    let site: String
    let progress: Progress
    let usesColor: Bool
    /// Takes what was done.
    let write: @Sendable (String) -> Void
    /// Takes what is wrong.
    let report: @Sendable (String) -> Void

    init(console: Console, site: String) {
        self.init(
            site: site, progress: Progress(style: console.progressStyle, write: console.report), usesColor: console.usesColor, write: console.write,
            report: console.report)
    }

    init(site: String, progress: Progress, usesColor: Bool, write: @escaping @Sendable (String) -> Void, report: @escaping @Sendable (String) -> Void) {
        self.site = site
        self.progress = progress
        self.usesColor = usesColor
        self.write = write
        self.report = report
    }

    func began(_ snapshot: PreviewSnapshot, pages: Int, after start: ContinuousClock.Instant, unwatched: Int) {
        let errors = snapshot.findings.count { $0.severity == .error }
        let warnings = snapshot.findings.count - errors
        found(snapshot.findings, before: [])
        if unwatched > 0 {
            report("ippin: the system does not let \(BuildSummary.count(unwatched, "folder")) be watched, so changes there are not seen; allow more with 'sudo sysctl fs.inotify.max_user_watches=524288'\n")
        }
        let found = errors + warnings > 0 ? "; \(Self.counts(errors, warnings))" : ""
        let result = snapshot.pages == nil ? "Read the content" : "Read \(BuildSummary.count(pages, "page"))"
        write("\(result) in \(Self.duration(since: start))\(found).\n")
    }

    func changed(_ changes: FolderChanges, _ way: PreviewSite.Way, pages: Int, since start: ContinuousClock.Instant) {
        let paths = changes.paths.sorted()
        let what = changes.isIncomplete || paths.isEmpty ? "content" : paths.count == 1 ? SourceSnippet.visible(paths[0]) : "\(paths.count) files"
        let time = Self.duration(since: start)
        switch way {
        case .ignored: return
        case .records: write("\(what) → \(BuildSummary.count(pages, "page")), \(time)\n")
        case .resolved: write("\(what) → the whole site, \(BuildSummary.count(pages, "page")), \(time)\n")
        case .loaded: write("\(what) → the whole site read again, \(BuildSummary.count(pages, "page")), \(time)\n")
        case .failed(let reason): report("ippin: \(reason); the preview shows what there was before\n")
        }
    }

    /// What was not found before, and how things stand if that has changed.
    func found(_ findings: [Diagnostic], before: [Diagnostic]) {
        guard findings != before else { return }
        let new = Self.news(in: findings, since: before)
        let printer = DiagnosticPrinter(isColored: usesColor, source: SourceReader(site: site).bytes)
        if !new.isEmpty { report(printer.text(for: Array(new.prefix(Self.limit)))) }
        if new.count > Self.limit { report("… and \(new.count - Self.limit) more\n") }
        let errors = findings.count { $0.severity == .error }
        guard !before.isEmpty, findings.count != before.count || errors != before.count(where: { $0.severity == .error }) else { return }
        write(findings.isEmpty ? "No errors and no warnings any more.\n" : "Now \(Self.counts(errors, findings.count - errors)).\n")
    }

    /// Errors that were not found before, and warnings of a kind that their file did not have as often: a line that moves, or a translation that is a bit more
    /// out of date with every save, is no news.
    private static func news(in findings: [Diagnostic], since before: [Diagnostic]) -> [Diagnostic] {
        struct Kind: Hashable {
            let id: DiagnosticID
            let path: String
        }
        let known = Set(before)
        var counts: [Kind: Int] = [:]
        for finding in before where finding.severity == .warning { counts[Kind(id: finding.id, path: finding.span.path), default: 0] += 1 }
        return findings.filter { finding in
            guard finding.severity == .warning else { return !known.contains(finding) }
            let kind = Kind(id: finding.id, path: finding.span.path)
            counts[kind, default: 0] -= 1
            return counts[kind, default: 0] < 0
        }
    }

    private static let limit = 50

    private static func counts(_ errors: Int, _ warnings: Int) -> String {
        [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { BuildSummary.count($0, $1) }.joined(separator: ", ")
    }

    /// `12 ms`, `1.2 s`
    private static func duration(since start: ContinuousClock.Instant) -> String {
        let parts = start.duration(to: .now).components
        let milliseconds = Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
        return milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }
}
