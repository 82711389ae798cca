import Foundation
import Glibc
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

/// `ippin check` on folders that are not as they should be: a clear sentence each.
struct CheckHostileTests {
    private func report(_ site: SiteFolder) async throws -> CheckReport {
        try await CheckRun(options: site.options().content, only: [], format: .json, isStrict: false, version: "1.0", console: Console(environment: [:])).report()
    }

    private func messages(_ site: SiteFolder) async throws -> [String] {
        try await report(site).diagnostics.map { "\($0.span.path.dropFirst("content/".count)): \($0.severity.rawValue): \($0.message)" + ($0.notes.first.map { " (\($0.message))" } ?? "") }
    }

    @Test func aSiteThatIsNotThere() async throws {
        let site = try SiteFolder()
        try site.remove("content")
        await #expect(throws: BuildFailure.noContent(site: site.root)) { try await report(site) }
        #expect(BuildFailure.noContent(site: "x").description.contains("there is no catalogue in 'x'"))
        // An endless link in its place.
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content", withDestinationPath: "content")
        await #expect(throws: BuildFailure.noContent(site: site.root)) { try await report(site) }
    }

    @Test func anEndlessLink() async throws {
        let site = try SiteFolder()
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/products", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/self", withDestinationPath: "self")
        #expect(try await messages(site) == [
            "products: warning: this is left out: links are not followed (put the file itself here)", "self: warning: this is left out: links are not followed (put the file itself here)",
        ])
    }

    @Test func aFileThatIsNotUTF8() async throws {
        let site = try SiteFolder()
        // 'Grün' in Windows-1252, a story in Shift JIS, a file in UTF-16.
        try site.write(Array("---\ntitle: Gr".utf8) + [0xFC] + Array("n\n---\n".utf8), to: "content/stories/a/index.md")
        try site.write(Array("---\ntitle: B\n---\n".utf8) + [0x96, 0x49], to: "content/stories/b/index.md")
        try site.write([0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00], to: "content/stories/c/index.md")
        #expect(try await messages(site) == [
            "stories/a/index.md: error: the text is not valid UTF-8 (save the file in the encoding UTF-8)",
            "stories/b/index.md: error: a story is UTF-8 text, but found other bytes (save the file in the encoding UTF-8)",
            "stories/c/index.md: error: the file is UTF-16, and texts are UTF-8 (save the file in the encoding UTF-8)",
        ])
    }

    @Test func foldersWithSpacesAndCapitals() async throws {
        let site = try SiteFolder()
        for name in ["White Honey", "JAR", "日本"] { try site.write(SmallSite.record("X"), to: "content/stories/\(name)/index.md") }
        #expect(try await messages(site) == [
            "stories/JAR/index.md: error: the name of a record's folder has only the letters a to z, digits and hyphens, not 'JAR' (rename the folder, for example to 'jar')",
            "stories/White Honey/index.md: error: the name of a record's folder has only the letters a to z, digits and hyphens, not 'White Honey' (rename the folder, for example to 'white-honey')",
            "stories/日本/index.md: error: the name of a record's folder has only the letters a to z, digits and hyphens, not '日本' (rename the folder; the title keeps its own letters)",
        ])
    }

    @Test func filesThatDifferOnlyInCase() async throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S", "photos: [{file: bee.png, alt: A bee}, {file: Bee.png, alt: Two bees}]")], pictures: ["stories/s/bee.png", "stories/s/Bee.png"])
        #expect(try await messages(site) == [
            "stories/s/Bee.png: warning: this name differs from 'content/stories/s/bee.png' only in capital and small letters, which on Windows and Macs are one file (rename one of them, or remove it)"
        ])
        try site.write(SmallSite.record("S"), to: "content/stories/s/Index.md")
        #expect(try await messages(site).contains(
            "stories/s/Index.md: error: the texts of a record are called 'index.md' and 'index.<language>.md'; this file is not used (there is an 'index.md' already: remove this file, after taking over what is only here)"))
    }

    @Test func aStoryOfFiftyMegabytes() async throws {
        let site = try SiteFolder()
        try site.write(Array(SmallSite.record("S").utf8) + [UInt8](repeating: 0x61, count: 50 << 20), to: "content/stories/s/index.md")
        #expect(try await messages(site) == [
            "stories/s/index.md: error: this file has 50 MB; a text has at most 4 MB (remove what does not belong into a text; pictures are files of their own beside it)"
        ])
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func aFileThatNobodyMayRead() async throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S")])
        #expect(chmod(site.root + "/content/stories/s/index.md", 0) == 0)
        #expect(try await messages(site) == ["stories/s/index.md: error: this file cannot be read: Permission denied"])
        #expect(chmod(site.root + "/content/stories/s", 0) == 0)
        await #expect { try await report(site) } throws: { ($0 as? FileFailure)?.description.hasPrefix("cannot list '") == true }
        chmod(site.root + "/content/stories/s", 0o755)
    }

    /// What is printed of hostile names and texts cannot command a terminal, nor end a line of a machine's format.
    @Test func oddNamesInEveryForm() async throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S", "villages: [\"a\\u202Eb\\n::error::x\"]")])
        try site.write("x", to: "content/static/\u{202E}gpj.exe\u{85}")
        try site.write("x", to: "content/o%2Cther:a,b/x y.txt")
        let report = try await report(site)
        let source = SourceReader(site: site.root).bytes
        let listing = DiagnosticListing(isColored: false, source: source).text(for: report.diagnostics)
        #expect(!listing.contains("\u{202E}") && !listing.contains("\u{1B}"))
        let commands = GitHubCommands(report, folder: "").text(source: source)
        #expect(commands.split(separator: "\n").count == report.diagnostics.count && commands.contains("file=content/o%252Cther%3Aa%2Cb/x y.txt,"))
        let log = try JSONText.of(CheckSARIF(report, version: "1.0", folder: "", source: source))
        #expect(log.contains("content/o%252Cther%3Aa%2Cb/x%20y.txt"))
    }
}
