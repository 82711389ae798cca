import Foundation
import IppinModel
import IppinSource
import SiteSupport
import TestSupport
import Testing

@testable import IppinTool

/// What a check remembers never changes what it says.
struct CheckMemoryTests {
    private static let texts = sampleTexts.merging(["stories/s/index.md": SmallSite.record("Spring", story: "<b>x</b>")]) { $1 }

    private func findings(_ site: SiteFolder, day: String = "2026-11-21", cache: String?) async throws -> [Diagnostic] {
        try await CheckRun(
            options: site.options(day: day).content, only: [], format: .json, isStrict: false, version: "1.0", console: Console(environment: [:]), cache: cache
        ).report().diagnostics
    }

    private func memory(_ kind: String, in cache: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: cache + "/ippin")
        return cache + "/ippin/" + (try #require(names.first { $0.hasSuffix("." + kind) }))
    }

    @Test func theSameContentIsNotReadTwice() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        let first = try await findings(site, cache: cache.root)
        #expect(first.map(\.id).contains(.rawHTML))
        #expect(try await findings(site, cache: cache.root) == first)
        let memory = try memory("json", in: cache.root)
        // What it says the second time comes from there.
        let text = try String(contentsOfFile: memory, encoding: .utf8).replacing("raw-html", with: "broken-link")
        try text.write(toFile: memory, atomically: true, encoding: .utf8)
        #expect(try await findings(site, cache: cache.root).map(\.id).contains(.brokenLink))
        #expect(try await findings(site, day: "2026-11-22", cache: cache.root) == first)
    }

    @Test func everyChangeOfTheContentIsSeen() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        for path in ["stories/s/index.md", "site.yaml", "words/de.yaml"] {
            let before = try await findings(site, cache: cache.root)
            let file = site.root + "/content/" + path
            let text = try String(contentsOfFile: file, encoding: .utf8)
            try (text + "\nodd: <i>x</i>\n").write(toFile: file, atomically: true, encoding: .utf8)
            let after = try await findings(site, cache: cache.root)
            #expect(after != before)
            #expect(try await findings(site, cache: nil) == after)
            try text.write(toFile: file, atomically: true, encoding: .utf8)
            #expect(try await findings(site, cache: cache.root) == before)
        }
    }

    @Test(arguments: ["{", "", "{\"key\": 1}"])
    func aDamagedMemoryIsNone(text: String) async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        let first = try await findings(site, cache: cache.root)
        try text.write(toFile: try memory("json", in: cache.root), atomically: true, encoding: .utf8)
        #expect(try await findings(site, cache: cache.root) == first)
    }

    /// An edit makes its own story be parsed, and no other: a story that was kept under a false reading shows that it is not read again.
    @Test func onlyStoriesThatChangedAreParsed() async throws {
        let site = try SiteFolder(Self.texts.merging(["stories/kept/index.md": SmallSite.record("Kept", story: "[a](/villages/)")]) { $1 }, pictures: samplePictures)
        let cache = try SiteFolder()
        _ = try await findings(site, cache: cache.root)
        let kept = "content/stories/kept/index.md"
        let misread = Prose(events: [], text: [], links: [ProseLink(destination: .editionPath("/nowhere/", anchor: nil), title: nil, sourceRange: 40..<43)])
        let fingerprint = Fingerprint(of: try Disk.read(site.root + "/" + kept))
        let line = StoryMemory.Line(path: kept, fingerprint: fingerprint, story: misread)
        _ = try Disk.write(StoryMemory.bytes(of: [line], program: try InputKey.runningProgram()), to: try memory("stories", in: cache.root))
        try site.append("\nOne more line.\n", to: "content/stories/s/index.md")
        #expect(try await findings(site, cache: cache.root).contains { $0.span.path == kept && $0.id == .brokenLink })
        try site.append("\nOne more line.\n", to: kept)
        #expect(try await findings(site, cache: cache.root) == findings(site, cache: nil))
    }

    /// Whatever is edited, and however often: with and without a memory, a check says the same.
    @Test func randomEditsAreSeenAsWithoutAMemory() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        var random = SeededRandom(seed: 7)
        let additions = [
            "# A\n", "[x](/nowhere/)\n", "[y](#a)\n", "![](none.jpg)\n", "<b>\n", "{漢字|かんじ}[z](../../villages/naryn/index.md)\n", "![Felt](a.png \"t\")\n", "Plain.\n", "Просто.\n",
        ]
        let paths = Self.texts.keys.filter { $0.hasSuffix(".md") }.sorted()
        for _ in 0..<40 {
            let path = try #require(paths.randomElement(using: &random))
            try site.append("\n" + (additions.randomElement(using: &random) ?? ""), to: "content/" + path)
            #expect(try await findings(site, cache: cache.root) == findings(site, cache: nil))
        }
    }

    /// One byte anywhere, or the end cut off: what is remembered is then not believed.
    @Test func aDamagedStoryIsParsedAgain() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        _ = try await findings(site, cache: cache.root)
        let file = try memory("stories", in: cache.root)
        let whole = try Disk.read(file)
        try site.append("\n", to: "content/stories/s/index.md")
        let expected = try await findings(site, cache: nil)
        for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
            var damaged = whole
            damaged[place] ^= 0x41
            for bytes in [damaged, Array(whole[..<place])] {
                _ = try Disk.write(bytes, to: file)
                try FileManager.default.removeItem(atPath: try memory("json", in: cache.root))
                #expect(try await findings(site, cache: cache.root) == expected, "byte \(place) of \(whole.count)")
            }
        }
    }

    @Test func withoutAFolderForItNothingIsLost() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        #expect(try await findings(site, cache: "/proc/nowhere") == findings(site, cache: nil))
        #expect(CheckMemory.cacheFolder(environment: [:]) == nil && CheckMemory.cacheFolder(environment: ["HOME": "x"]) == nil)
        #expect(CheckMemory.cacheFolder(environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "relative"]) == "/home/a/.cache")
        #expect(CheckMemory.cacheFolder(environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "/c"]) == "/c")
    }
}
