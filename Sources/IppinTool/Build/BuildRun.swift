internal import IppinBuild
package import IppinModel
internal import IppinSource

/// A build as a command: it runs, tells what it found and did, and says how it ended.
package struct BuildRun: Sendable {
    package enum Outcome: Sendable, Hashable {
        case built
        case contentErrors
        /// A file could not be read or written, or the site is not there.
        case failed
    }

    /// What is printed besides failures.
    package enum Verbosity: Sendable, Hashable {
        case full
        case quiet
        case json
    }

    private let options: BuildOptions
    private let verbosity: Verbosity
    private let console: Console
    private let templates: TemplateSet

    /// - Parameter renderer: makes the templates for an edition: a page value to the bytes of its file.
    package init(options: BuildOptions, verbosity: Verbosity, console: Console, renderer: @escaping @Sendable () -> @Sendable (Page) -> [UInt8]) {
        self.options = options
        self.verbosity = verbosity
        self.console = console
        templates = TemplateSet(renderer: renderer)
    }

    /// - Parameter finish: told how it ended, while all that was read is still in memory: a process that ends there need not take it apart.
    package func run(_ finish: (Outcome) -> Void = { _ in }) async -> Outcome {
        let progress = verbosity == .full ? Progress(style: console.progressStyle, write: console.report) : .silent
        do {
            let report = try await Builder(options: options, templates: templates, progress: progress).build()
            try show(report)
            let outcome: Outcome = report.written == nil ? .contentErrors : .built
            withExtendedLifetime(report) { finish(outcome) }
            return outcome
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func show(_ report: BuildReport) throws {
        let sources = SourceReader(site: options.site)
        if verbosity == .json { return console.write(try BuildJSON(report, source: sources.bytes).text()) }
        let shown = verbosity == .quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics
        console.report(DiagnosticListing(isColored: console.usesColor, source: sources.bytes).text(for: shown))
        let summary = BuildSummary(report).text(isBrief: verbosity == .quiet)
        if report.written == nil { console.report(summary) } else { console.write(summary) }
    }
}
