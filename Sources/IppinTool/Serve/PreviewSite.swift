internal import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// A site as it is while somebody edits it: all that was read, what the rules find in it, and the pages of its last version without errors.
///
/// A change is taken in the cheapest way that gives what a build would give: one record in its place, or all records resolved anew, or everything read again.
/// What one record's change may have done to findings elsewhere is found out afterwards (`work`, `finish`), so that nobody waits for it.
actor PreviewSite {
    private let options: SiteOptions
    private let templates: TemplateSet
    private let progress: Progress
    /// Nil before the first reading, and after one that failed.
    private var memory: PreviewMemory?
    private var pages: PreviewPages?
    /// Whether `pages` has all that was read, but for the records in `pending`.
    private var isCurrent = false
    /// Records that have errors, and are shown as they were before.
    private var pending: Set<RecordID> = []
    private var failure: String?
    private var revision = 0
    private var needsWork = false
    private var tints: KnownTints

    init(options: SiteOptions, templates: TemplateSet, progress: Progress) {
        self.options = options
        self.templates = templates
        self.progress = progress
        tints = KnownTints(options: options)
    }

    /// How a change was taken.
    enum Way: Sendable, Hashable {
        /// Nothing in it counts.
        case ignored
        /// Only these records were exchanged.
        case records([RecordID])
        /// The site was put together again from what was read.
        case resolved
        /// Everything was read again.
        case loaded
        case failed(String)
    }

    /// What browsers are shown now.
    var snapshot: PreviewSnapshot {
        PreviewSnapshot(revision: revision, pages: pages, templates: templates, findings: (memory?.findings ?? []).sorted(), failure: failure)
    }

    /// Reads everything.
    /// - Throws: what a build throws where there is no catalogue or a file that it cannot do without cannot be read.
    func load() async throws {
        memory = nil
        revision += 1
        needsWork = false
        let listing = try ContentListing(site: options.site)
        var clock = PhaseClock()
        let loader = ContentLoader(options: options, listing: listing, progress: progress, knownPhotos: PhotoMemory(of: options))
        let loaded = try await loader.load(&clock)
        let memory = PreviewMemory(loaded, listing: listing, loader: loader)
        self.memory = memory
        failure = nil
        await show(loaded.site, hasErrors: memory.findings.hasErrors)
    }

    /// Takes in what changed on disk.
    func take(_ changes: FolderChanges) async -> Way {
        guard !changes.isIncomplete, let records = changedRecords(changes.paths.sortedByBytes()) else { return await reload() }
        guard !records.isEmpty else { return .ignored }
        revision += 1
        // Many records cost more one by one than all at once.
        guard records.count <= 100 else { return await resolve() }
        for id in records {
            guard await revise(id) else { return await resolve() }
        }
        if !isCurrent, memory?.findings.hasErrors == false { return await resolve() }
        return .records(records)
    }

    /// Reads the texts that changed. Nil if other files have changed than texts that are known.
    private func changedRecords(_ paths: [String]) -> [RecordID]? {
        guard var memory else { return nil }
        // Only one may hold it while it changes: it would be copied.
        self.memory = nil
        defer { self.memory = memory }
        var records: [RecordID] = []
        for path in paths {
            switch memory.change(at: path) {
            case .none: continue
            case .listing: return nil
            case .text(let id): if records.last != id { records.append(id) }
            }
        }
        return records
    }

    /// What of some changes may count.
    func relevant(_ changes: FolderChanges) -> FolderChanges {
        let paths = memory?.relevant(changes.paths) ?? changes.paths
        return FolderChanges(paths: paths, gone: changes.gone.intersection(paths), isIncomplete: changes.isIncomplete)
    }

    /// Whether a text is gone that an editor may be about to put back.
    func misses(_ changes: FolderChanges) -> Bool { changes.gone.contains { memory?.isText($0) == true } }

    /// Whether only texts of records that are known may have changed.
    func hasOnlyTexts(_ changes: FolderChanges) -> Bool {
        !changes.isIncomplete && changes.gone.isEmpty && changes.paths.allSatisfy { memory?.isText($0) == true }
    }

    /// How many pages there are of some records, or of the whole site.
    func pageCount(of records: [RecordID]? = nil) -> Int {
        guard let pages else { return 0 }
        return records.map { $0.reduce(0) { $0 + pages.plan.pageCount(of: $1) } } ?? pages.plan.outputs.count { $0.pageOfEdition != nil }
    }

    private func reload() async -> Way {
        do {
            try await load()
            return .loaded
        } catch {
            failure = "\(error)"
            return .failed("\(error)")
        }
    }

    /// - Returns: whether nothing but the record's own pages and findings had to change.
    private func revise(_ id: RecordID) async -> Bool {
        guard var memory else { return false }
        self.memory = nil
        let revision = memory.revise(id)
        self.memory = memory
        // Whatever changed: a heading that others link to, a number that two products have.
        needsWork = true
        switch revision {
        case .impossible: return false
        case .unreadable:
            pending.insert(id)
            return true
        case .revised(let hasErrors):
            guard !hasErrors, isCurrent, let pages else {
                pending.insert(id)
                return true
            }
            pending.remove(id)
            guard let records = memory.records, records.isPublished(id) else { return true }
            guard let site = records.site(pages.plan.site, taking: id) else { return false }
            if let plan = pages.plan.revised(for: site, changing: id) {
                self.pages = PreviewPages(pages, plan: plan)
            } else {
                self.pages = PreviewPages(await Plan(site: site, tints: tints.tints(of: site.pictures), templates: templates))
            }
            return true
        }
    }

    private func resolve() async -> Way {
        guard let input = memory?.input else { return await reload() }
        await finish(PreviewWork(revision: revision, input: input).done())
        return .resolved
    }

    private func show(_ site: Site?, hasErrors: Bool) async {
        guard let site, !hasErrors else {
            isCurrent = false
            return
        }
        pages = PreviewPages(await Plan(site: site, tints: tints.tints(of: site.pictures), templates: templates))
        isCurrent = true
        pending = []
    }

    // MARK: - Afterwards

    /// What is left to find out about other records; nil if nothing is.
    func work() -> PreviewWork? {
        guard needsWork, let input = memory?.input else { return nil }
        return PreviewWork(revision: revision, input: input)
    }

    /// Takes the result of `work`, unless something has changed since.
    /// - Returns: whether it was taken.
    @discardableResult
    func finish(_ result: PreviewWork.Result) async -> Bool {
        guard result.revision == revision, memory != nil else { return false }
        memory?.records = result.records
        memory?.ruled = result.resolved.diagnostics
        needsWork = false
        let hasErrors = memory?.findings.hasErrors == true
        revision += 1
        // The records' own pages are right already: only what errors kept back may be missing.
        if result.isAfterwards, isCurrent, hasErrors || pending.isEmpty { return true }
        await show(result.resolved.site, hasErrors: hasErrors)
        return true
    }
}

/// The rules over the whole site, away from whoever waits for a page.
struct PreviewWork: Sendable {
    let revision: Int
    let input: ResolveInput

    struct Result: Sendable {
        let revision: Int
        let resolved: SiteResolver.Result
        let records: ResolvedRecords
        /// Whether every page that can be shown is shown already.
        let isAfterwards: Bool
    }

    func done(isAfterwards: Bool = false) -> Result {
        Result(revision: revision, resolved: SiteResolver.resolve(input), records: ResolvedRecords(input), isAfterwards: isAfterwards)
    }
}
