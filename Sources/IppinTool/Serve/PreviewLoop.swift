internal import IppinSource

/// Takes in what changes, one piece of work after the other, and passes it on to the browsers and the terminal.
actor PreviewLoop {
    enum Signal: Sendable {
        /// Something in the content may be different.
        case changed
        /// The rules over the whole site are through; nil if there was nothing left to find out.
        case worked(PreviewWork.Result?)
    }

    private let site: PreviewSite
    private let watch: FolderWatch
    private let responder: PreviewResponder
    private let reporter: PreviewReporter
    private let signal: AsyncStream<Signal>.Continuation
    private var told: [Diagnostic]
    private var worker: Task<Void, Never>?

    init(site: PreviewSite, watch: FolderWatch, responder: PreviewResponder, reporter: PreviewReporter, signal: AsyncStream<Signal>.Continuation, findings: [Diagnostic]) {
        self.site = site
        self.watch = watch
        self.responder = responder
        self.reporter = reporter
        self.signal = signal
        told = findings
    }

    /// Until the task is cancelled.
    func run(_ signals: AsyncStream<Signal>) async {
        for await signal in signals {
            switch signal {
            case .changed: await takeChanges()
            case .worked(let result):
                worker = nil
                if let result, await site.finish(result) { await show() }
            }
            await work()
        }
        worker?.cancel()
    }

    private func takeChanges() async {
        var changes = await site.relevant(watch.take())
        guard !changes.isEmpty else { return }
        // A saved text is shown at once. Files that come and go are mostly followed by more: a checkout, or an editor's temporary ones.
        if await !site.hasOnlyTexts(changes) { changes = await site.relevant(settled(changes)) }
        let start = ContinuousClock.now
        let way = await site.take(changes)
        guard way != .ignored else { return }
        await show(way, of: changes, since: start)
    }

    /// Waits until texts that are gone are back, or seem to be gone for good, and then until nothing more comes for a moment.
    private func settled(_ first: FolderChanges) async -> FolderChanges {
        var changes = first
        var rounds = 0
        while rounds < 60, await site.misses(changes), (try? await Task.sleep(for: .milliseconds(5))) != nil {
            changes.add(await site.relevant(watch.take()))
            rounds += 1
        }
        if await site.hasOnlyTexts(changes) { return changes }
        for _ in 0..<20 {
            guard (try? await Task.sleep(for: .milliseconds(25))) != nil else { break }
            let more = watch.take()
            if more.isEmpty { break }
            changes.add(more)
        }
        return changes
    }

    private func show(_ way: PreviewSite.Way? = nil, of changes: FolderChanges = FolderChanges(), since start: ContinuousClock.Instant = .now) async {
        let snapshot = await site.snapshot
        responder.show(snapshot)
        if let way { reporter.changed(changes, way, pages: await pages(way), since: start) }
        // Where nothing could be read, nothing was found, and nothing mended.
        guard snapshot.failure == nil else { return }
        reporter.found(snapshot.findings, before: told)
        told = snapshot.findings
    }

    private func pages(_ way: PreviewSite.Way) async -> Int {
        if case .records(let records) = way { await site.pageCount(of: records) } else { await site.pageCount() }
    }

    /// Begins what is left to do about the rest of the site, once nothing has changed for a moment.
    private func work() async {
        guard worker == nil, await site.work() != nil else { return }
        let (site, signal) = (site, signal)
        worker = Task.detached(priority: .utility) {
            try? await Task.sleep(for: .milliseconds(150))
            let work = await site.work()
            signal.yield(.worked(work?.done(isAfterwards: true)))
        }
    }
}
