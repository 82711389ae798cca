import Foundation
import IppinSource
import SiteSupport
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

    private func memories(in cache: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: cache + "/ippin").map { cache + "/ippin/" + $0 }) ?? []
    }

    @Test func theSameContentIsNotReadTwice() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        let cache = try SiteFolder()
        let first = try await findings(site, cache: cache.root)
        #expect(first.map(\.id).contains(.rawHTML))
        #expect(try await findings(site, cache: cache.root) == first)
        let memory = try #require(memories(in: cache.root).first)
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
        try text.write(toFile: try #require(memories(in: cache.root).first), atomically: true, encoding: .utf8)
        #expect(try await findings(site, cache: cache.root) == first)
    }

    @Test func withoutAFolderForItNothingIsLost() async throws {
        let site = try SiteFolder(Self.texts, pictures: samplePictures)
        #expect(try await findings(site, cache: "/proc/nowhere") == findings(site, cache: nil))
        #expect(CheckMemory.cacheFolder(environment: [:]) == nil && CheckMemory.cacheFolder(environment: ["HOME": "x"]) == nil)
        #expect(CheckMemory.cacheFolder(environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "relative"]) == "/home/a/.cache")
        #expect(CheckMemory.cacheFolder(environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "/c"]) == "/c")
    }
}
