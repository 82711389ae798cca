import Foundation
import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

/// `ippin check` finds what a build finds, writes nothing, and says it in four forms.
struct CheckTests {
    private static let faulty = sampleTexts.merging([
        "stories/s/index.md": SmallSite.record("Spring \u{1F41D}", "villages: [narin]", story: "<b>x</b>\n\n[x](../../villages/nowhere/index.md)"),
        "products/d/index.md": SmallSite.product("D", "draft: yes", story: "Draft <i>x</i>"), "villages/tyup/index.md": SmallSite.record("Tyup"),
    ]) { $1 }

    private func run(_ site: SiteFolder, only: [String] = [], strict: Bool = false, drafts: Bool = false) throws -> CheckRun {
        try CheckRun(
            options: site.options(drafts: drafts).content, only: only, format: .json, isStrict: strict, version: "1.0", console: Console(environment: [:]))
    }

    private func places(_ report: CheckReport) -> [String] { report.diagnostics.map { "\($0.id.rawValue) \($0.span.path)" } }

    // MARK: - What is found

    @Test(arguments: [sampleTexts, faulty])
    func findsWhatABuildFinds(texts: [String: String]) async throws {
        let site = try SiteFolder(texts, pictures: samplePictures)
        let before = SiteFolder.tree(site.root)
        let found = try await run(site).report()
        #expect(SiteFolder.tree(site.root) == before)
        let built = try await site.build()
        #expect(found.diagnostics == built.diagnostics && found.fileCount == built.ledger.lines.count)
        let withDrafts = try await run(site, drafts: true).report()
        #expect(try await withDrafts.diagnostics == site.build(drafts: true).diagnostics)
    }

    @Test func warningsFailOnlyAStrictCheck() async throws {
        let site = try SiteFolder(sampleTexts.merging(["villages/tyup/index.md": SmallSite.record("Tyup")]) { $1 }, pictures: samplePictures)
        let report = try await run(site).report()
        #expect(places(report) == ["orphan-record content/villages/tyup/index.md"] && report.isClean)
        #expect(try await !run(site, strict: true).report().isClean)
        #expect(try await run(site, only: ["products"], strict: true).report().isClean)
    }

    // MARK: - Only

    @Test(arguments: ["content/stories/s", "content/stories/s/", "stories/s", "./content//stories/../stories/s", "stories/s/index.md"])
    func onlyWhatIsAskedFor(path: String) async throws {
        let site = try SiteFolder(Self.faulty, pictures: samplePictures)
        let report = try await run(site, only: [path]).report()
        #expect(Set(report.diagnostics.map(\.span.path)) == ["content/stories/s/index.md"] && report.errorCount == 2)
        #expect(try await report.fileCount == run(site).report().fileCount)
        let absolute = try await run(site, only: [site.root + "/content/stories/s"]).report()
        #expect(absolute.diagnostics == report.diagnostics)
        #expect(try await run(site, only: ["products", "villages", "villages/"]).report().only == ["content/products", "content/villages"])
    }

    @Test(arguments: [
        ("content/storis", "'content/storis' is no part of the content; did you mean 'content/stories'?"), ("stories/t", "'stories/t' is no part of the content; name a file or folder"),
        ("villages/narin/index.md", "did you mean 'content/villages/naryn/index.md'?"), ("naryn", "did you mean 'content/villages/naryn'?"), ("/etc/passwd", "name a file or folder"),
        ("../..", "name a file or folder"), ("public", "name a file or folder"), ("products/ja", "did you mean 'content/products/jar'?"),
    ])
    func pathsThatAreNotThere(path: String, message: String) async throws {
        let site = try SiteFolder(Self.faulty, pictures: samplePictures)
        await #expect { try await run(site, only: [path]).report() } throws: { error in
            (error as? PathSelection.Unknown)?.description.contains(message) == true
        }
        #expect(try await run(site, only: [path]).run() == .misused)
    }

    // MARK: - Forms

    @Test func theSummarySaysWhatToDo() async throws {
        let site = try SiteFolder(Self.faulty, pictures: samplePictures)
        let faulty = try await run(site).report()
        #expect(CheckSummary(faulty).text == """
            Checked \(faulty.fileCount) files: 2 errors in 1 file and 3 warnings in 3 files
            Nothing is published until the errors are mended.
            1 of them can be mended for you: ippin fix
            What they mean and how to mend them: ippin explain broken-link orphan-record raw-html unknown-record

            """)
        let clean = try SiteFolder()
        let report = try await run(clean).report()
        #expect(CheckSummary(report).text == "Checked \(report.fileCount) files: nothing to mend\n")
    }

    @Test func manyWarningsOfAKindAreCounted() {
        let many = (0..<60).map { Diagnostic(.longTitle, .warning, "finding \($0)", at: .start(of: "content/a\(100 + $0).md")) }
        let errors = (0..<60).map { Diagnostic(.emptyValue, "error \($0)", at: .start(of: "content/b\(100 + $0).md")) }
        let text = DiagnosticListing(isColored: false, source: { _ in nil }).text(for: many + errors)
        #expect(text.contains("finding 24 ") && !text.contains("finding 25 ") && text.contains("error 59 "))
        #expect(text.hasSuffix("and 35 more warnings [long-title]; 'ippin check --format json' lists every one\n\n"))
        #expect(DiagnosticListing(isColored: false, source: { _ in nil }).text(for: []).isEmpty)
    }

    private struct Report: Decodable {
        struct Finding: Decodable {
            let id: String
            let severity: String
        }
        let ok: Bool
        let files: Int
        let only: [String]
        let errors: Int
        let warnings: Int
        let diagnostics: [Finding]
    }

    @Test func jsonCanBeRead() async throws {
        let site = try SiteFolder(Self.faulty, pictures: samplePictures)
        let text = try JSONText.of(CheckJSON(try await run(site, only: ["stories"]).report(), source: SourceReader(site: site.root).bytes))
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        #expect(!report.ok && report.files == 22 && report.only == ["content/stories"] && report.errors == 2 && report.warnings == 1)
        #expect(report.diagnostics.map(\.id).sorted() == ["broken-link", "raw-html", "unknown-record"])
    }

    @Test func gitHubCommandsAreEscaped() {
        let span = SourceSpan(path: "content/a,b:c%.md", range: 9..<12)
        let report = CheckReport(
            fileCount: 1, only: [],
            diagnostics: [
                Diagnostic(.unknownRecord, "50 % of\n'x'", at: span, notes: [.init("a:b, c")], fixIts: [.didYouMean("y", at: span)]),
                Diagnostic(.longTitle, .warning, "long", at: SourceSpan(path: "content/b.md", range: 0..<9)),
            ], isStrict: false, findings: .known([]))
        let text = GitHubCommands(report, folder: "shop/").text { _ in Array("---\nあい: x\ny".utf8) }
        #expect(text == """
            ::error file=shop/content/a%2Cb%3Ac%25.md,line=2,endLine=2,col=3,endColumn=5,title=unknown-record::50 %25 of%0A'x'%0Afix: did you mean 'y'?%0Anote: a:b, c
            ::warning file=shop/content/b.md,line=1,endLine=2,title=long-title::long

            """.replacing("col=3,endColumn=5", with: "col=\(Self.column(9)),endColumn=\(Self.column(12))"))
    }

    /// Of a byte in the second line of the text above: two characters of three bytes each begin it.
    private static func column(_ offset: Int) -> Int { String(decoding: Array("---\nあい: x\ny".utf8)[4..<offset], as: UTF8.self).count + 1 }

    // MARK: - SARIF

    private struct Log: Decodable {
        struct Run: Decodable {
            struct Tool: Decodable {
                struct Driver: Decodable {
                    struct Rule: Decodable { let id: String }
                    let rules: [Rule]
                }
                let driver: Driver
            }
            struct Finding: Decodable {
                struct Location: Decodable {
                    struct Physical: Decodable {
                        struct Artifact: Decodable { let uri: String }
                        struct Region: Decodable, Equatable { let startLine, startColumn, endLine, endColumn: Int }
                        let artifactLocation: Artifact
                        let region: Region
                    }
                    let physicalLocation: Physical
                }
                let ruleId: String
                let ruleIndex: Int
                let locations: [Location]
            }
            let tool: Tool
            let columnKind: String
            let results: [Finding]
        }
        let version: String
        let runs: [Run]
    }

    @Test func sarifCountsUTF16() async throws {
        let site = try SiteFolder(Self.faulty, pictures: samplePictures)
        let text = try JSONText.of(CheckSARIF(try await run(site).report(), version: "1.0", folder: "my shop/", source: SourceReader(site: site.root).bytes))
        let log = try #require(try JSONDecoder().decode(Log.self, from: Data(text.utf8)).runs.first)
        #expect(log.columnKind == "utf16CodeUnits" && log.tool.driver.rules.map(\.id) == ["broken-link", "orphan-record", "raw-html", "unknown-record"])
        for finding in log.results { #expect(log.tool.driver.rules[finding.ruleIndex].id == finding.ruleId) }
        let unknown = try #require(log.results.first { $0.ruleId == "unknown-record" }?.locations.first?.physicalLocation)
        #expect(unknown.artifactLocation.uri == "my%20shop/content/stories/s/index.md")
        #expect(unknown.region == .init(startLine: 3, startColumn: 12, endLine: 3, endColumn: 17))
    }

    @Test func positionsInUTF16() {
        var positions = UTF16Positions(Array("\u{FEFF}a\u{1F41D}é漢b\r\nc".utf8))
        // a, 🐝 (two units), é, 漢, b
        #expect([3, 4, 8, 10, 13, 14].map { positions.position(of: $0).column } == [1, 2, 4, 5, 6, 7])
        let next = positions.position(of: 16)
        #expect(next.line == 2 && next.column == 1)
        // Backwards and beyond the ends.
        #expect(positions.position(of: 4).column == 2 && positions.position(of: -1).column == 1 && positions.position(of: 99).line == 2)
    }
}
