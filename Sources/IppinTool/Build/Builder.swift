package import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Builds a site: reads and checks all of its content, and only if that has no error writes what changed.
///
/// ```swift
/// let builder = Builder(options: options, templates: TemplateSet(render: Templates.render), progress: .silent)
/// let report = try await builder.build()
/// ```
package struct Builder: Sendable {
    private let options: BuildOptions
    private let templates: TemplateSet
    private let progress: Progress

    package init(options: BuildOptions, templates: TemplateSet, progress: Progress) {
        self.options = options
        self.templates = templates
        self.progress = progress
    }

    /// - Throws: `BuildFailure` or `FileFailure` when files cannot be read or written; errors of the content are in the report.
    package func build() async throws -> BuildReport {
        try checkOutput()
        var clock = PhaseClock()
        let listing = try ContentListing(site: options.site)
        clock.end("listing")
        let store = ManifestStore(options: options)
        if let report = try await unchangedReport(listing, store, &clock) { return report }

        let loaded = try await ContentLoader(options: options, listing: listing, progress: progress).load(&clock)
        let diagnostics = loaded.diagnostics.sorted()
        guard let site = loaded.site, !diagnostics.hasErrors else {
            return BuildReport(written: nil, diagnostics: diagnostics, ledger: loaded.ledger, phases: clock.phases, output: options.output)
        }
        let plan = await Plan(site: site, templates: templates)
        clock.end("planning")
        let written = try await publish(plan, store, &clock)
        let report = BuildReport(written: written, diagnostics: diagnostics, ledger: loaded.ledger, phases: clock.phases, output: options.output)
        try remember(report, written, listing, loaded.fingerprints, store)
        return report
    }

    /// The report of the last build, if nothing that it depended on has changed and nobody has touched what it wrote.
    private func unchangedReport(_ listing: ContentListing, _ store: ManifestStore, _ clock: inout PhaseClock) async throws -> BuildReport? {
        guard let memory = BuildMemory(at: store.memoryPath), let fingerprints = try await listing.fingerprints(options: options) else { return nil }
        let key = listing.key(program: try InputKey.runningProgram(), options: options, fingerprints: fingerprints)
        clock.end("comparing the content")
        guard memory.key == key.fingerprint.hex else { return nil }
        let known = store.load()
        let files = Array(known.manifest.entries)
        guard known.isTrusted, !files.isEmpty else { return nil }
        let untouched = try await Workers.map(files.count, jobs: options.jobs) { index in
            Disk.stamp(of: options.output + "/" + files[index].key) == Disk.Stamp(size: files[index].value.size, modified: files[index].value.modified)
        }
        clock.end("comparing the pages")
        guard !untouched.contains(false) else { return nil }
        let written = BuildReport.Written(editions: memory.editions, written: 0, unchanged: files.count, removed: 0)
        return BuildReport(
            written: written, diagnostics: memory.diagnostics, ledger: memory.ledger(of: listing.ledgerFiles), phases: clock.phases, output: options.output)
    }

    /// Keeps what was found for a build of the same input.
    private func remember(
        _ report: BuildReport, _ written: BuildReport.Written, _ listing: ContentListing, _ fingerprints: [String: Fingerprint], _ store: ManifestStore
    ) throws {
        var all: [Fingerprint] = []
        for path in listing.files {
            // Files that no page uses were not read so far; their bytes still belong to the key.
            guard let fingerprint = fingerprints[path] ?? (try? Disk.read(options.site + "/" + path)).map({ Fingerprint(of: $0) }) else { return }
            all.append(fingerprint)
        }
        let key = listing.key(program: try InputKey.runningProgram(), options: options, fingerprints: all)
        try BuildMemory(key: key, report: report, editions: written.editions).save(at: store.memoryPath)
    }

    /// The output folder must not be the site, hold it, or lie in its content.
    private func checkOutput() throws {
        guard let site = Disk.absolute(options.site) else { throw BuildFailure.noContent(site: options.site) }
        try Disk.createFolder(options.output)
        guard let output = Disk.absolute(options.output) else { throw FileFailure("open", options.output) }
        func isBelow(_ path: String, _ folder: String) -> Bool { path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/") }
        if isBelow(site, output) { throw BuildFailure.unsuitableOutput(options.output, reason: "it is the site's folder or holds it; use a folder of its own") }
        for folder in [Inventory.root, ".ippin", ".git"] where isBelow(output, site + "/" + folder) {
            throw BuildFailure.unsuitableOutput(options.output, reason: "it lies in the site's '\(folder)'; use a folder of its own")
        }
    }

    private func publish(_ plan: Plan, _ store: ManifestStore, _ clock: inout PhaseClock) async throws -> BuildReport.Written {
        try Disk.createFolder(options.stateFolder)
        guard let lock = try FolderLock(file: options.stateFolder + "/lock") else { throw BuildFailure.alreadyRunning(site: options.site) }
        defer { extendLifetime(lock) }
        let known = store.load()
        let previous = known.isTrusted ? known.manifest : .empty
        try announce(plan, after: known.manifest, in: store)

        let writer = OutputWriter(plan: plan, templates: templates, options: options, previous: previous)
        progress.begin("Writing", total: plan.outputs.count)
        let results = try await Workers.map(plan.outputs.count, jobs: options.jobs, advance: { progress.advance($0) }) { try writer.write(plan.outputs[$0]) }
        progress.end()
        clock.end("rendering and writing")

        let entries = Dictionary(zip(plan.outputs.map(\.file), results.map(\.entry)), uniquingKeysWith: { first, _ in first })
        let removed = try prune(known.manifest, keeping: entries, isInterrupted: !known.isTrusted)
        try store.save(Manifest(entries: entries, isComplete: true))
        clock.end("cleaning up")
        return BuildReport.Written(
            editions: editionCounts(plan), written: results.count { $0.change == .written }, unchanged: results.count { $0.change == .unchanged },
            removed: removed)
    }

    /// Before the first byte is written, notes every file that may come, so that a build that is killed leaves nothing that the next would not know as ours.
    private func announce(_ plan: Plan, after manifest: Manifest, in store: ManifestStore) throws {
        let coming = plan.outputs.lazy.map(\.file).filter { manifest.entries[$0] == nil }
        let placeholder = Manifest.Entry(fingerprint: Fingerprint(high: 0, low: 0), size: 0, modified: 0)
        var entries = manifest.entries
        for file in coming { entries[file] = placeholder }
        if entries.count > manifest.entries.count || !manifest.isComplete { try store.save(Manifest(entries: entries, isComplete: false)) }
    }

    /// Removes what the last build wrote and this one did not, with the folders that become empty.
    private func prune(_ manifest: Manifest, keeping entries: [String: Manifest.Entry], isInterrupted: Bool) throws -> Int {
        var removed = 0
        for file in manifest.entries.keys.sorted() {
            let path = options.output + "/" + file
            if isInterrupted { try Disk.remove(Disk.temporaryName(for: path)) }
            guard entries[file] == nil else { continue }
            if Disk.stamp(of: path) != nil { removed += 1 }
            try Disk.remove(path)
            Disk.removeEmptyFolders(from: Disk.parent(of: path), upTo: options.output)
        }
        return removed
    }

    private func editionCounts(_ plan: Plan) -> [BuildReport.EditionCount] {
        var counts = [Int](repeating: 0, count: plan.editionPaths.count)
        for output in plan.outputs { if let edition = output.pageOfEdition { counts[edition] += 1 } }
        return zip(plan.editionPaths, counts).map { BuildReport.EditionCount(edition: $0, pages: $1) }
    }
}
