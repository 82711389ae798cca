internal import FlyingFox
internal import Foundation
internal import IppinBuild

/// A running preview: a server, a watch over the content, and the loop between them.
final class Preview: Sendable {
    /// `http://127.0.0.1:4000/`
    let address: String
    let port: UInt16
    /// The port that was asked for, if another program has it.
    let takenPort: UInt16?
    let isReachableFromOutside: Bool
    private let found: PortSearch.Found
    private let streams: EventStreams
    private let loop: Task<Void, Never>
    private let heartbeat: Task<Void, Never>

    private init(found: PortSearch.Found, host: String, streams: EventStreams, loop: Task<Void, Never>) {
        self.found = found
        self.streams = streams
        self.loop = loop
        port = found.port
        takenPort = found.taken
        // Who listens on all addresses is reached by this one from here.
        let name = host == "0.0.0.0" ? ServeOptions.loopback : host == "::" ? "[::1]" : host.contains(":") ? "[\(host)]" : host
        address = "http://\(name):\(found.port)/"
        isReachableFromOutside = ![ServeOptions.loopback, "localhost", "::1"].contains(host) && !host.hasPrefix("127.")
        // A browser that went away without a word is noticed when it is written to.
        heartbeat = Task {
            while (try? await Task.sleep(for: .seconds(15))) != nil { streams.tell { _ in EventStreams.heartbeat } }
        }
    }

    /// Reads the site, listens and begins to watch.
    static func start(_ options: ServeOptions, templates: TemplateSet, reporter: PreviewReporter) async throws -> Preview {
        let (signals, signal) = AsyncStream.makeStream(of: PreviewLoop.Signal.self)
        // Before anything is read, so that nothing that changes meanwhile is missed.
        guard Disk.isFolder(options.content.site + "/content") else { throw BuildFailure.noContent(site: options.content.site) }
        let watch = try FolderWatch(site: options.content.site) { signal.yield(.changed) }
        let site = PreviewSite(options: options.content, templates: templates, progress: reporter.progress)
        let start = ContinuousClock.now
        try await site.load()
        let snapshot = await site.snapshot
        let streams = EventStreams()
        let responder = PreviewResponder(site: options.content.site, host: options.host, streams: streams, pictures: PreviewPictures(options: options.content), snapshot: snapshot)
        let found = try await PortSearch(host: options.host, handler: PreviewHandler(responder: responder)).listen(on: options.port)
        reporter.began(snapshot, pages: await site.pageCount(), after: start, unwatched: watch.unwatchedCount)
        let loop = PreviewLoop(site: site, watch: watch, responder: responder, reporter: reporter, signal: signal, findings: snapshot.findings)
        return Preview(found: found, host: options.host, streams: streams, loop: Task { await loop.run(signals) })
    }

    /// Ends every connection and waits until nothing runs any more.
    func stop() async {
        heartbeat.cancel()
        loop.cancel()
        streams.close()
        await found.server.stop(timeout: 0.2)
        found.task.cancel()
        await loop.value
    }
}
