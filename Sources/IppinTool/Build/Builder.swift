package import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Builds a site: reads and checks all of its content, and only if that has no error writes what changed.
///
/// ```swift
/// let builder = Builder(options: options, templates: TemplateSet(renderer: Templates.renderer), progress: .silent)
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
        do {
            return try await build(knowing: PhotoMemory(of: options.content))
        } catch let failure as BuildFailure {
            // Should it be the memory that is wrong, the next build must not believe it again.
            if case .changedWhileBuilding = failure { PhotoMemory.forget(options.content) }
            throw failure
        }
    }

    private func build(knowing photos: PhotoMemory) async throws -> BuildReport {
        try checkOutput()
        var clock = PhaseClock()
        let listing = try ContentListing(site: options.site)
        clock.end("listing")
        let store = ManifestStore(options: options)
        if let report = try await unchangedReport(listing, store, photos, &clock) { return report }

        let content = try await content(listing, photos, &clock)
        guard let site = content.site, !content.diagnostics.hasErrors else {
            photos.save(content.photos, options.content)
            return BuildReport(
                written: nil, diagnostics: content.diagnostics, ledger: content.ledger, phases: clock.phases, output: options.output, plan: nil)
        }
        let plan = await Plan(site: site, tints: content.pictures.tints, templates: templates)
        clock.end("planning")
        let publisher = Publisher(plan: plan, templates: templates, options: options, store: store, pictures: content.pictures, progress: progress)
        try Disk.createFolder(options.output)
        try checkOutput()
        // Beside the pages, none of which waits for it.
        async let input = input(listing, content, photos)
        let written = try await publisher.publish(&clock)
        let report = BuildReport(
            written: written, diagnostics: content.diagnostics, ledger: content.ledger, phases: clock.phases, output: options.output, plan: plan)
        try remember(report, written, try await input, photos, store)
        content.pictures.studio.prune(keeping: content.pictures.pictures)
        return report
    }

    /// What a build needs of what was loaded.
    private struct Content {
        let site: Site?
        let ledger: Ledger
        /// Sorted.
        let diagnostics: [Diagnostic]
        let fingerprints: [String: Fingerprint]
        /// What may be remembered of the photos.
        let photos: [PhotoMemory.Line]
        let pictures: PictureShelf
    }

    /// The entries that the site was put together from are given back here: pages need the memory.
    private func content(_ listing: ContentListing, _ photos: PhotoMemory, _ clock: inout PhaseClock) async throws -> Content {
        let loaded = try await ContentLoader(options: options.content, listing: listing, progress: progress, knownPhotos: photos).load(&clock)
        // Also where the content has errors already: an editor is told all of them at once.
        let prepared = try await PictureStudio(options: options.content, progress: progress).prepare(loaded.site?.pictures ?? [])
        if !prepared.shelf.pictures.isEmpty { clock.end("making pictures") }
        let damaged = prepared.damaged.flatMap { PictureUse.places(of: $0, in: loaded.entries) }.map { Diagnostic.damagedPhoto($0.file, at: $0.span) }
        return Content(
            site: loaded.site, ledger: loaded.ledger, diagnostics: (loaded.diagnostics + damaged).sorted(), fingerprints: loaded.fingerprints,
            photos: loaded.photos, pictures: prepared.shelf)
    }

    /// The report of the last build, if nothing that it depended on has changed and nobody has touched what it wrote.
    private func unchangedReport(_ listing: ContentListing, _ store: ManifestStore, _ photos: PhotoMemory, _ clock: inout PhaseClock) async throws -> BuildReport? {
        guard let memory = BuildMemory(at: store.memoryPath), let fingerprints = try await listing.fingerprints(options: options.content, knowing: photos) else { return nil }
        let key = listing.key(program: try InputKey.runningProgram(), options: options.content, fingerprints: fingerprints)
        clock.end("comparing the content")
        guard memory.key == key.fingerprint.hex else { return nil }
        let known = store.load()
        let files = known.manifest.files
        guard known.isTrusted, !files.isEmpty else { return nil }
        let untouched = try await Workers.map(files.count, jobs: options.jobs) { index in
            Disk.stamp(of: options.output + "/" + files[index].path) == Disk.Stamp(size: files[index].entry.size, modified: files[index].entry.modified)
        }
        clock.end("comparing the pages")
        guard !untouched.contains(false) else { return nil }
        let written = BuildReport.Written(editions: memory.editions, written: 0, unchanged: files.count, removed: 0)
        return BuildReport(
            written: written, diagnostics: memory.diagnostics, ledger: memory.ledger(of: listing.ledgerFiles), phases: clock.phases, output: options.output, plan: nil)
    }

    /// What a build was made from.
    private struct Input {
        /// Nil if a file cannot be read.
        let key: InputKey?
        let photos: [PhotoMemory.Line]
    }

    private func input(_ listing: ContentListing, _ content: Content, _ photos: PhotoMemory) async throws -> Input {
        // Files that no page uses were not read so far; their bytes still belong to the key.
        let unread = listing.files.filter { content.fingerprints[$0] == nil }
        let spare = try await Workers.map(unread.count, jobs: options.jobs) { photos.spare(unread[$0], options.content) }.compactMap(\.self)
        let fingerprints = spare.reduce(into: content.fingerprints) { $0[$1.path] = $1.fingerprint }
        return Input(key: try listing.key(options: options.content, known: fingerprints), photos: content.photos + spare)
    }

    /// Keeps what was found for a build of the same input, and what was learnt of photos.
    private func remember(_ report: BuildReport, _ written: BuildReport.Written, _ input: Input, _ photos: PhotoMemory, _ store: ManifestStore) throws {
        photos.save(input.photos, options.content)
        guard let key = input.key else { return }
        try BuildMemory(key: key, report: report, editions: written.editions).save(at: store.memoryPath)
    }

    /// The output folder must not be the site, hold it, or lie in its content. Nothing is created: the content may have errors.
    private func checkOutput() throws {
        guard let site = Disk.absolute(options.site) else { throw BuildFailure.noContent(site: options.site) }
        let output = Disk.resolved(options.output)
        if Disk.stamp(of: output) != nil { throw BuildFailure.unsuitableOutput(options.output, reason: "it is a file; name a folder") }
        func isBelow(_ path: String, _ folder: String) -> Bool { path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/") }
        if isBelow(site, output) { throw BuildFailure.unsuitableOutput(options.output, reason: "it is the site's folder or holds it; use a folder of its own") }
        for folder in [Inventory.root, ".ippin", ".git"] where isBelow(output, site + "/" + folder) {
            throw BuildFailure.unsuitableOutput(options.output, reason: "it lies in the site's '\(folder)'; use a folder of its own")
        }
    }
}
