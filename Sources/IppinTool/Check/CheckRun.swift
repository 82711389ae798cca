internal import IppinSource

/// A check as a command: it finds everything that a build would find, says it, and writes nothing.
package struct CheckRun: Sendable {
    package enum Outcome: Sendable, Hashable {
        case clean
        case contentErrors
        /// The command was asked for something that is not there.
        case misused
        /// A file could not be read, or the site is not there.
        case failed
    }

    private let options: SiteOptions
    private let only: [String]
    private let format: CheckFormat
    private let isStrict: Bool
    private let version: String
    private let console: Console
    private let memory: CheckMemory?

    /// - Parameters:
    ///   - only: files and folders to which findings are limited; empty for everything.
    ///   - isStrict: whether warnings count as errors.
    ///   - version: this program's, for reports that name it.
    ///   - cache: the user's folder for caches; nil to remember nothing.
    package init(options: SiteOptions, only: [String], format: CheckFormat, isStrict: Bool, version: String, console: Console, cache: String? = nil) {
        self.options = options
        self.only = only
        self.format = format
        self.isStrict = isStrict
        self.version = version
        self.console = console
        memory = CheckMemory(of: options, cache: cache)
    }

    /// - Parameter finish: told how it ended, while all that was read is still in memory: a process that ends there need not take it apart.
    package func run(_ finish: (Outcome) -> Void = { _ in }) async -> Outcome {
        do {
            let report = try await report()
            try show(report)
            let outcome: Outcome = report.isClean ? .clean : .contentErrors
            withExtendedLifetime(report) { finish(outcome) }
            return outcome
        } catch let error as PathSelection.Unknown {
            console.report("ippin: \(error)\n")
            return .misused
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    func report() async throws -> CheckReport {
        let progress = format == .text ? Progress(style: console.progressStyle, write: console.report) : .silent
        guard let memory else {
            let listing = try ContentListing(site: options.site)
            let selection = try selection(listing)
            return self.report(.read(try await load(listing, knowing: .empty, progress)), of: listing, selection)
        }
        let (listing, stamps) = try await ContentListing.stamped(options)
        let selection = try selection(listing)
        if let known = try await memory.diagnostics(of: listing, stamps: stamps, options) { return self.report(.known(known), of: listing, selection) }
        let stories = memory.stories()
        let loaded = try await load(listing, knowing: stories, progress)
        memory.save(loaded, of: listing, stamps: stamps, options)
        try await memory.saveStories(loaded, known: stories, jobs: options.jobs)
        return self.report(.read(loaded), of: listing, selection)
    }

    private func selection(_ listing: ContentListing) throws -> PathSelection { try PathSelection(only, site: options.site, listing: listing) }

    private func report(_ findings: CheckReport.Findings, of listing: ContentListing, _ selection: PathSelection) -> CheckReport {
        let shown = findings.diagnostics.filter { selection.contains($0.span.path) }
        return CheckReport(fileCount: listing.ledgerFiles.count, only: selection.paths, diagnostics: shown.sorted(), isStrict: isStrict, findings: findings)
    }

    private func load(_ listing: ContentListing, knowing stories: StoryMemory, _ progress: Progress) async throws -> ContentLoader.Loaded {
        var clock = PhaseClock()
        var loader = ContentLoader(options: options, listing: listing, progress: progress)
        loader.knownStories = stories
        loader.knownPhotos = PhotoMemory(of: options)
        return try await loader.load(&clock)
    }

    private func show(_ report: CheckReport) throws {
        let sources = SourceReader(site: options.site)
        switch format {
        case .text:
            console.report(DiagnosticListing(isColored: console.usesColor, source: sources.bytes).text(for: report.diagnostics))
            console.write(CheckSummary(report).text)
        case .json: console.write(try JSONText.of(CheckJSON(report, source: sources.bytes)))
        case .sarif: console.write(try JSONText.of(CheckSARIF(report, version: version, folder: folder, source: sources.bytes)))
        case .github:
            console.write(GitHubCommands(report, folder: folder).text(source: sources.bytes))
            console.report(CheckSummary(report).text)
        }
    }

    /// The way from the working folder to the site's, so that who reads a report there finds its files; empty if the site lies elsewhere.
    private var folder: String {
        guard let site = Disk.absolute(options.site), let here = Disk.absolute("."), site.hasPrefix(here + "/") else { return "" }
        return site.dropFirst(here.count + 1) + "/"
    }
}
