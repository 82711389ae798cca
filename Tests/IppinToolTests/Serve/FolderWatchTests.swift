import Foundation
import Glibc
import SiteSupport
import Testing

@testable import IppinTool

/// What the watch reports when files change in the ways that editors and people change them.
@Suite(.timeLimit(.minutes(3)))
struct FolderWatchTests {
    private let site: SiteFolder
    private let watch: FolderWatch
    private let signals: AsyncStream<Void>

    init() throws {
        site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        signals = stream
        watch = try FolderWatch(site: site.root) { continuation.yield() }
    }

    /// Collects changes until they have a path.
    private func changes(upTo path: String) async -> Set<String> {
        var paths = watch.take().paths
        if paths.contains(path) { return paths }
        for await _ in signals {
            paths.formUnion(watch.take().paths)
            if paths.contains(path) { break }
        }
        return paths
    }

    private func shell(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-ec", script]
        process.currentDirectoryURL = URL(filePath: site.root + "/content")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test(arguments: [
        "echo x >> products/jar/index.md",
        "cp products/jar/index.md t && mv t products/jar/index.md",
        "cd products/jar; touch 4913; rm 4913; mv index.md index.md~; echo x > index.md; rm index.md~",
        "cd products/jar; echo x > .#lock; echo x > '#index.md#'; echo x > index.md; rm .#lock '#index.md#'",
        "cd products/jar; echo x > .index.md.tmp; mv .index.md.tmp index.md",
        "sed -i s/Jar/Can/ products/jar/index.md",
        "rm products/jar/index.md",
        "chmod 600 products/jar/index.md",
    ])
    func seesASave(script: String) async throws {
        try shell(script)
        #expect(await changes(upTo: "content/products/jar/index.md").contains("content/products/jar/index.md"))
    }

    @Test func seesFoldersComeGoAndMove() async throws {
        try shell("mkdir -p products/new/deep; echo x > products/new/index.md; echo y > products/new/deep/a.png")
        #expect(await changes(upTo: "content/products/new/deep/a.png").contains("content/products/new/index.md"))
        try shell("mv products/new products/newer; echo z >> products/newer/deep/a.png")
        let moved = await changes(upTo: "content/products/newer/deep/a.png")
        #expect(moved.isSuperset(of: ["content/products/new/", "content/products/newer/"]))
        try shell("mv products/newer ..; echo x >> ../newer/index.md; echo x >> products/jar/index.md")
        let left = await changes(upTo: "content/products/jar/index.md")
        #expect(left.contains("content/products/newer/") && !left.contains("content/products/newer/index.md"))
        try shell("mv ../newer products/; echo w >> products/newer/deep/a.png")
        #expect(await changes(upTo: "content/products/newer/deep/a.png").contains("content/products/newer/"))
        try shell("rm -r products/newer; ln -s ../../site.yaml products/jar/link")
        #expect(await changes(upTo: "content/products/jar/link").contains("content/products/newer/"))
    }

    @Test func tellsOfNewFilesOnlyWhenTheyAreWhole() async throws {
        let descriptor = open(site.root + "/content/products/jar/new.md", O_WRONLY | O_CREAT, 0o644)
        try shell("echo x >> products/pail/index.md")
        #expect(await changes(upTo: "content/products/pail/index.md") == ["content/products/pail/index.md"])
        close(descriptor)
        #expect(await changes(upTo: "content/products/jar/new.md") == ["content/products/jar/new.md"])
    }

    @Test func knowsWhichFilesAreGoneAndWhichCameBack() async throws {
        try shell("mv products/jar/index.md products/jar/index.md~; rm products/pail/index.md; echo x > products/jar/index.md; echo x >> stories/s/index.md")
        var changes = watch.take()
        if !changes.paths.contains("content/stories/s/index.md") {
            for await _ in signals {
                changes.add(watch.take())
                if changes.paths.contains("content/stories/s/index.md") { break }
            }
        }
        #expect(changes.gone == ["content/products/pail/index.md"] && changes.paths.contains("content/products/jar/index.md"))
    }

    @Test func readsEveryEventOfABuffer() {
        let bytes = ([(1, "a.md"), (2, ""), (3, "ü")] as [(Int32, String)]).flatMap { SystemEvent.bytes(watch: $0, IN_CLOSE_WRITE, name: $1) }
        let events = bytes.withUnsafeBytes { FolderEvent.all(in: $0) }
        #expect(events.map(\.watch) == [1, 2, 3] && events.map(\.name) == ["a.md", "", "ü"])
        #expect(bytes.dropLast().withUnsafeBytes { FolderEvent.all(in: $0) }.count == 2)
    }

    @Test func watchesAllAnewWhenTheSystemLostCount() throws {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        defer { close(descriptor) }
        func events() -> [FolderEvent] {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = max(0, read(descriptor, &buffer, buffer.count))
            return buffer[..<count].withUnsafeBytes { FolderEvent.all(in: $0) }
        }
        var folders = WatchedFolders(site: site.root, descriptor: descriptor)
        folders.addAll()
        try shell("mkdir products/new")
        // That it came is among what was lost.
        #expect(!events().isEmpty)
        var changes = FolderChanges()
        for event in SystemEvent.overflow.withUnsafeBytes({ FolderEvent.all(in: $0) }) { folders.take(event, into: &changes) }
        #expect(changes == FolderChanges(isIncomplete: true))
        try shell("echo x > products/new/index.md")
        for event in events() { folders.take(event, into: &changes) }
        #expect(changes.paths == ["content/products/new/index.md"] && changes.isIncomplete)
    }
}

/// Events of inotify as the system hands them out.
enum SystemEvent {
    static func bytes(watch: Int32, _ mask: Int32, name: String = "") -> [UInt8] {
        var padded = Array(name.utf8)
        if !padded.isEmpty { padded += [UInt8](repeating: 0, count: 16 - padded.count) }
        let numbers = [UInt32(bitPattern: watch), UInt32(bitPattern: mask), 0, UInt32(padded.count)]
        return numbers.withUnsafeBytes { Array($0) } + padded
    }

    /// The queue was full, and what happened then is lost.
    static let overflow = bytes(watch: -1, IN_Q_OVERFLOW)
}
