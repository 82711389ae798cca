import Foundation
import Glibc
import SiteSupport
import Testing

@testable import IppinTool

/// `ippin fix` with files: what it writes, and what it leaves alone.
struct FixRunTests {
    private static let broken = "---\ntitle: Jar\nkind: hony\nvillage: naryn\n---\n"

    private func run(_ site: SiteFolder, paths: [String] = [], _ consent: FixOptions.Consent = .given) async throws -> FixRun.Outcome {
        await FixRun(options: FixOptions(try site.options().content, paths: paths, consent: consent), console: Console(environment: [:])).run()
    }

    @Test func writesOnlyWhatItMay() async throws {
        let site = try SiteFolder(["products/a/index.md": Self.broken, "products/b/index.md": Self.broken])
        let before = SiteFolder.tree(site.root)
        #expect(try await run(site, .dryRun) == .findings)
        #expect(try await run(site, .ask) == .findings)
        #expect(SiteFolder.tree(site.root) == before)
        #expect(try await run(site, paths: [site.root + "/content/products/a"]) == .clean)
        #expect(site.read("content/products/a/index.md") == Self.broken.replacing("hony", with: "honey") && site.read("content/products/b/index.md") == Self.broken)
        #expect(try await run(site, paths: ["products/b/index.md"]) == .clean)
        #expect(try await run(site, paths: ["products/c"]) == .misused)
        #expect(try await run(site, paths: [site.root + "/.."]) == .misused)
        #expect(try await run(site) == .clean)
        #expect(SiteFolder.tree(site.root).keys.sorted() == before.keys.sorted())
    }

    @Test func keepsPermissionsAndLinks() async throws {
        let site = try SiteFolder(["products/a/index.md": Self.broken])
        let path = site.root + "/content/products/a/index.md"
        chmod(path, 0o640)
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/products/a/index.de.md", withDestinationPath: "index.md")
        _ = try await run(site)
        var status = stat()
        #expect(lstat(path, &status) == 0 && status.st_mode & 0o7777 == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: site.root + "/content/products/a/index.de.md") == "index.md")
    }

    @Test func nothingIsWrittenOverAnothersChange() throws {
        let site = try SiteFolder(["products/a/index.md": Self.broken, "products/b/index.md": Self.broken])
        let paths = ["a", "b"].map { site.root + "/content/products/\($0)/index.md" }
        let changes = paths.map { SafeReplacement.Change(path: $0, original: Array(Self.broken.utf8), bytes: [65]) }
        try site.write("mine", to: "content/products/b/index.md")
        #expect(throws: SafeReplacement.Conflict(path: paths[1])) { try SafeReplacement.replace(changes) }
        try site.remove("content/products/b/index.md")
        #expect(throws: FileFailure.self) { try SafeReplacement.replace(changes) }
        #expect(site.read("content/products/a/index.md") == Self.broken)
        #expect(SiteFolder.tree(site.root + "/content/products/a").keys.sorted() == ["index.md"])
    }

    @Test func aSiteThatIsNotThere() async throws {
        let site = try SiteFolder()
        try site.remove("content")
        #expect(try await run(site) == .failed)
        #expect(try await run(site, paths: ["content/products"]) == .failed)
    }
}
