import Foundation
import Glibc
import IppinBuild
import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

/// Folders that are not as they should be: a clear failure or a finding, never a crash.
struct HostileSitesTests {
    @Test func aSiteThatIsNotThere() async throws {
        let site = try SiteFolder()
        try site.remove("content")
        await #expect(throws: BuildFailure.noContent(site: site.root)) { try await site.build() }
        #expect(!site.exists("public") && !site.exists(".ippin"))
        let options = BuildOptions(SiteOptions(site: site.root + "/nowhere", day: try #require(BuildDay("2026-11-21")), jobs: 1))
        let builder = Builder(options: options, templates: .init { { _ in [] } }, progress: .silent)
        await #expect(throws: BuildFailure.noContent(site: site.root + "/nowhere")) { try await builder.build() }
        try site.write("a file", to: "content")
        await #expect(throws: BuildFailure.noContent(site: site.root)) { try await site.build() }
    }

    @Test(arguments: ["", "/content", "/content/static/public", "/.ippin", "/.ippin/x", "/..", "/content/../content/x", "/link", "/link/out"])
    func unsuitableOutputs(path: String) async throws {
        let site = try SiteFolder()
        try FileManager.default.createSymbolicLink(atPath: site.root + "/link", withDestinationPath: "content")
        let before = SiteFolder.tree(site.root)
        await #expect { try await site.build(out: site.root + path) } throws: { error in
            if case .unsuitableOutput? = error as? BuildFailure { true } else { false }
        }
        #expect(SiteFolder.tree(site.root) == before)
    }

    @Test func aFileInPlaceOfAFolderIsAFailureThatNamesIt() async throws {
        let site = try SiteFolder()
        try site.write("x", to: "public")
        await #expect(throws: BuildFailure.unsuitableOutput(site.root + "/public", reason: "it is a file; name a folder")) { try await site.build() }
        #expect(site.read("public") == "x")
        try site.remove("public")
        try site.write("x", to: "public/en/products")
        await #expect { try await site.build() } throws: { ($0 as? FileFailure)?.description.contains("public/en/products") == true }
        #expect(site.read("public/en/products") == "x")
        try site.remove("public/en/products")
        try await site.written()
    }

    @Test func aFolderInPlaceOfAFileIsAFailureThatNamesIt() async throws {
        let site = try SiteFolder()
        try site.write("x", to: "public/index.html/x")
        await #expect { try await site.build() } throws: { ($0 as? FileFailure)?.path.hasSuffix("public/index.html") == true }
        #expect(!SiteFolder.tree(site.output).keys.contains { $0.hasSuffix("index.html.ippin-tmp") })
        try site.remove("public/index.html")
        try await site.written()
        try await site.written(out: site.root + "/clean")
        #expect(SiteFolder.tree(site.root + "/clean") == site.tree)
    }

    @Test func onlyOneBuildAtATime() async throws {
        let site = try SiteFolder()
        try site.write("", to: ".ippin/lock")
        let descriptor = open(site.root + "/.ippin/lock", O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        await #expect(throws: BuildFailure.alreadyRunning(site: site.root)) { try await site.build() }
        #expect(site.tree.isEmpty)
        flock(descriptor, LOCK_UN)
        try await site.written()
    }

    // MARK: - Content

    @Test func linksAndOddNamesAreLeftOutAndSaid() async throws {
        let site = try SiteFolder(["products/jar/index.md": SmallSite.product("Jar")])
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/products/jar/index.ja.md", withDestinationPath: "/etc/hostname")
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/loop", withDestinationPath: ".")
        #expect(mkfifo(site.root + "/content/products/jar/pipe", 0o644) == 0)
        let odd = Array((site.root + "/content/products/jar/").utf8).map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xFF), 0x61, 0]
        close(open(odd, O_CREAT | O_WRONLY, 0o644))
        let report = try await site.build()
        let left = report.diagnostics.map { $0.span.path.dropFirst("content/".count) + ": " + $0.message }
        #expect(left.sorted() == [
            "loop: this is left out: links are not followed", "products/jar/?: this is left out: its name is not UTF-8 or has control characters",
            "products/jar/index.ja.md: this is left out: links are not followed", "products/jar/pipe: this is left out: it is not a regular file",
        ])
        #expect(report.written != nil && report.ledger.withheld.count == 4)
    }

    @Test func aStoryOfFiftyMegabytesIsRefused() async throws {
        let site = try SiteFolder(["products/jar/index.md": SmallSite.product("Jar")])
        try site.write(Array(SmallSite.record("S").utf8) + [UInt8](repeating: 0x61, count: 50 << 20), to: "content/stories/s/index.md")
        let report = try await site.build()
        #expect(report.written == nil && report.diagnostics.map(\.id) == [.fileTooLarge])
        #expect(report.diagnostics.first?.message.contains("at most") == true)
    }

    @Test func emptyAndBrokenTextsAreFindings() async throws {
        let site = try SiteFolder()
        try site.write("", to: "content/stories/empty/index.md")
        try site.write([0xFF, 0xFE, 0x00], to: "content/stories/bytes/index.md")
        try site.write("---\ntitle: x\n---\n\u{0}\u{1B}", to: "content/stories/control/index.md")
        try site.write("x", to: "content/stories/folder/index.md/note.txt")
        let report = try await site.build()
        #expect(report.written == nil)
        let errors = Set(report.diagnostics.filter { $0.severity == .error }.map { String($0.span.path.split(separator: "/")[2]) })
        #expect(errors.isSuperset(of: ["empty", "bytes", "folder"]))
        let all = DiagnosticPrinter(isColored: false, source: SourceReader(site: site.root).bytes).text(for: report.diagnostics)
        #expect(!all.contains("\u{1B}") && !all.contains("\u{0}"))
    }

    @Test func anEmptyCatalogueOfWordsFails() async throws {
        let site = try SiteFolder(["site.yaml": "", "products/jar/index.md": SmallSite.product("Jar")])
        let report = try await site.build()
        #expect(report.written == nil && report.diagnostics.contains { $0.id == .missingFile } && report.ledger.failedCount == 2)
    }

    @Test func foldersThatAreTooDeepAreSaid() async throws {
        let site = try SiteFolder()
        try site.write("x", to: "content/static/" + (0..<40).map { "d\($0)" }.joined(separator: "/") + "/x")
        let report = try await site.build()
        #expect(report.diagnostics.map(\.message) == ["this is left out: the folder lies too deep"] && report.written != nil)
    }

    // MARK: - Reports

    private struct Report: Decodable {
        struct Finding: Decodable {
            struct Place: Decodable {
                let file: String
                let line: Int
                let column: Int
            }
            let id: String
            let severity: String
            let position: Place
        }
        struct Withheld: Decodable {
            let file: String
            let reason: String
        }
        let built: Bool
        let published: Int
        let failed: [String]
        let withheld: [Withheld]
        let diagnostics: [Finding]
    }

    @Test func theReportForMachinesCanBeRead() async throws {
        let site = try SiteFolder([
            "products/jar/index.md": SmallSite.product("Jar \u{202E}\"", "draft: yes"), "stories/s/index.md": SmallSite.record("S", "villages: [narin]"), "other/x.txt": "x",
        ])
        let build = try await site.build()
        let text = try BuildJSON(build, source: SourceReader(site: site.root).bytes).text()
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        #expect(!report.built && report.failed.isEmpty == (build.ledger.failedCount == 0) && report.published == build.ledger.publishedCount)
        #expect(report.withheld.map(\.reason).sorted() == ["draft", "no part of the catalogue"])
        let finding = try #require(report.diagnostics.first { $0.id == "unknown-record" })
        #expect(finding.position.line == 3 && finding.position.column == 12 && finding.severity == "error")
        let summary = BuildSummary(build)
        #expect(summary.text(isBrief: true).hasPrefix("Nothing was built: 1 error, 1 warning.") && summary.text(isBrief: false) == summary.text(isBrief: true))
    }

    @Test func theSummaryIsTheLedger() async throws {
        let site = try SiteFolder(sampleTexts.merging(["products/d/index.md": SmallSite.product("D", "draft: yes")]) { $1 }, pictures: samplePictures)
        let report = try await site.build()
        let text = BuildSummary(report).text(isBrief: false)
        #expect(text.contains("withheld (draft): products/d\n") && text.contains("of \(report.ledger.lines.count) files published"))
        let shown = try #require(try await site.build(drafts: true).written)
        #expect(site.exists("public/en/products/d/index.html") && shown.written > 0)
        #expect(try await site.written().removed > 0 && !site.exists("public/en/products/d"))
    }
}
