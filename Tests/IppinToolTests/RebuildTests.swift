import Foundation
import Glibc
import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

/// A build after a build: only what changed is written, only what is ours is removed, and the result is that of a clean build.
struct RebuildTests {
    @Test func aSecondBuildWritesNothing() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let first = try await site.written()
        let tree = site.tree
        #expect(first.written > 50 && first.unchanged == 0 && first.removed == 0)
        #expect(tree.keys.filter { !$0.hasSuffix("/") }.count == first.written)
        #expect(!tree.keys.contains { $0.contains("ippin-tmp") })
        let second = try await site.written()
        #expect(second.written == 0 && second.unchanged == first.written && second.removed == 0)
        #expect(site.tree == tree)
    }

    @Test func oneWordRewritesOnlyWhatShowsIt() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let first = try await site.written()
        let before = site.tree
        try site.write(SmallSite.product("Pail of honey"), to: "content/products/pail/index.md")
        let second = try await site.written()
        let after = site.tree
        let changed = after.filter { before[$0.key] != $0.value }
        #expect(second.written == changed.count && second.written > 3 && second.written < first.written / 2)
        #expect(changed.keys.allSatisfy { String(decoding: after[$0] ?? Data(), as: UTF8.self).contains("Pail of honey") || $0.hasSuffix(".xml") || $0.contains("/data/search/") }, "\(changed.keys.sorted())")
        #expect(!changed.keys.contains { $0.contains("/shops/") || $0.contains("stories/s") })
        try await site.written(out: site.root + "/clean")
        #expect(SiteFolder.tree(site.root + "/clean") == after)
    }

    @Test func aRemovedRecordsFilesGoAndForeignFilesStay() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        try site.write("mine", to: "public/CNAME")
        try site.write("mine", to: "public/en/products/pail/note.txt")
        try site.remove("content/products/pail")
        try site.remove("content/stories/s")
        let written = try await site.written()
        #expect(written.removed >= 12)
        #expect(site.read("public/CNAME") == "mine" && site.read("public/en/products/pail/note.txt") == "mine")
        #expect(!site.exists("public/en/products/pail/index.html") && !site.exists("public/de/products/pail") && !site.exists("public/en/stories"))
        try site.remove("public/CNAME")
        try site.remove("public/en/products/pail")
        try await site.written(out: site.root + "/clean")
        #expect(SiteFolder.tree(site.root + "/clean") == site.tree)
    }

    @Test func whatSomebodyTouchedIsRestored() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        let tree = site.tree
        try site.write("changed", to: "public/en/index.html")
        try site.remove("public/ja/index.html")
        let style = try #require(tree.keys.first { $0.hasSuffix(".css") })
        try site.write(Array(repeating: 0x20, count: tree[style]?.count ?? 0), to: "public/" + style)
        let picture = try #require(tree.keys.first { $0.hasSuffix(".webp") })
        try site.write("x", to: "public/" + picture)
        let written = try await site.written()
        #expect(written.written == 4 && site.tree == tree)
    }

    @Test func aFileMayBecomeAFolderAndAFolderAFile() async throws {
        let site = try SiteFolder(["static/list": "x", "static/maps/osh/a.txt": "x"])
        try await site.written()
        try site.remove("content/static/list")
        try site.remove("content/static/maps")
        try site.write("y", to: "content/static/list/2026/a.txt")
        try site.write("y", to: "content/static/maps")
        let written = try await site.written()
        #expect(site.read("public/list/2026/a.txt") == "y" && site.read("public/maps") == "y" && written.removed == 2)
        try await site.written(out: site.root + "/clean")
        #expect(SiteFolder.tree(site.root + "/clean") == site.tree)
    }

    @Test func aKilledBuildIsCleanedUpByTheNext() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        let tree = site.tree
        // As a build leaves it that was ended while it wrote: the manifest says so, a file is half there under its temporary name, another was written.
        let state = site.root + "/.ippin"
        let name = try #require(FileManager.default.contentsOfDirectory(atPath: state).first { $0.hasPrefix("manifest-") })
        let manifest = try #require(site.read(".ippin/" + name)).replacing(" complete\n", with: " writing\n")
        let zeros = String(repeating: "0", count: 32)
        try site.write(manifest + "\(zeros) 0 0 zh/index.html\n\(zeros) 0 0 zh/never.html\n", to: ".ippin/" + name)
        try site.write("<html", to: "public/en/index.html.ippin-tmp")
        try site.write("half", to: "public/zh/index.html.ippin-tmp")
        try site.write("whole", to: "public/zh/index.html")
        try site.write("wrong", to: "public/en/index.html")
        let written = try await site.written()
        #expect(site.tree == tree && written.removed == 1 && written.written == 1)
        #expect(try await site.written().written == 0)
    }

    @Test func aLostManifestRemovesNothingAndRewritesNothing() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        let tree = site.tree
        for content in ["", "nonsense", "ippin-manifest 1 complete\n\(String(repeating: "0", count: 32)) 1 1 ../content/site.yaml\n"] {
            let name = try #require(FileManager.default.contentsOfDirectory(atPath: site.root + "/.ippin").first { $0.hasPrefix("manifest-") })
            try site.write(content, to: ".ippin/" + name)
            let written = try await site.written()
            #expect(written.written == 0 && written.removed == 0 && site.tree == tree)
            #expect(site.exists("content/site.yaml"))
        }
    }

    @Test func folderAndLinkInAnOldFilesPlaceStay() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        try site.remove("content/products/pail")
        try site.remove("public/en/products/pail/index.html")
        try site.write("mine", to: "public/en/products/pail/index.html/note.txt")
        try await site.written()
        #expect(site.read("public/en/products/pail/index.html/note.txt") == "mine")
    }

    /// The memory of the last build must not outlive what it remembers.
    @Test func aBuildThatCouldNotBeRememberedIsDoneAgain() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written()
        let tree = site.tree
        // A file that is too large to be read, so that the second build has no memory.
        try site.write("x", to: "content/products/pail/huge.bin")
        #expect(truncate(site.root + "/content/products/pail/huge.bin", 300 << 20) == 0)
        try site.write(SmallSite.product("Bucket"), to: "content/products/pail/index.md")
        try await site.written()
        #expect(site.tree != tree)
        try site.remove("content/products/pail/huge.bin")
        try site.write(SmallSite.product("Pail"), to: "content/products/pail/index.md")
        try await site.written()
        #expect(site.tree == tree)
    }

    @Test func anUnchangedBuildReportsTheSame() async throws {
        let site = try SiteFolder(
            sampleTexts.merging(["products/d/index.md": SmallSite.product("D", "draft: yes"), "other/x.txt": "x", "products/pail/spare.txt": "x"]) { $1 }, pictures: samplePictures)
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/link", withDestinationPath: "products")
        let first = try await site.build()
        let second = try await site.build()
        #expect(second.ledger == first.ledger && second.diagnostics == first.diagnostics && second.diagnostics.count == 3)
        #expect(second.written?.editions.map(\.pages) == first.written?.editions.map(\.pages) && second.written?.written == 0)
        #expect(second.phases.map(\.name) != first.phases.map(\.name))
        #expect(try await site.build(drafts: true).written?.written ?? 0 > 0)
    }

    // MARK: - The same bytes

    @Test func bytesDependOnNothingElse() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try await site.written(jobs: 1)
        let other = try SiteFolder(sampleTexts, pictures: samplePictures, reversed: true)
        try await other.written(out: other.root + "/deep/er/out put", jobs: 4)
        #expect(SiteFolder.tree(other.root + "/deep/er/out put") == site.tree)
        #expect(!other.exists("public"))
    }

    @Test func contentErrorsLeaveEverythingAsItWas() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        try site.write("no front matter", to: "content/stories/broken/index.md")
        let failed = try await site.build()
        #expect(failed.written == nil && failed.errorCount == 1 && !site.exists("public"))
        #expect(SiteFolder.tree(site.root + "/.ippin").keys.allSatisfy { $0.hasPrefix("pictures/") }, "photos are decoded all the same, since all errors are told at once")
        #expect(failed.ledger.failedCount == 1)
        try site.remove("content/stories/broken")
        try await site.written()
        let tree = site.tree
        try site.write(SmallSite.product("Pail", "village: nowhere"), to: "content/products/pail/index.md")
        #expect(try await site.build().written == nil && site.tree == tree)
    }
}
