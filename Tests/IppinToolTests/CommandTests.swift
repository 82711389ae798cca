import Foundation
import SiteSupport
import Testing

/// The `ippin` program itself, as a process.
struct CommandTests {
    private struct Ended {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The program lies beside the test bundle.
    private static let program: URL = {
        let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return executable.appending(path: "ippin")
    }()

    private func run(_ arguments: [String], _ environment: [String: String] = [:], in folder: String? = nil, program: URL = program) throws -> Ended {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        let report = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Ended(status: process.terminationStatus, output: String(decoding: text, as: UTF8.self), errors: String(decoding: report, as: UTF8.self))
    }

    @Test func theEnvironmentIsNowhereInTheOutput() throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let day = ["build", "--date", "2026-11-21"]
        #expect(try run(day + ["--quiet"], ["TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"], in: site.root).status == 0)
        let first = site.tree
        #expect(first.count > 50)
        let again = try run(day + ["--site", site.root, "--out", site.root + "/other", "--jobs", "1"], ["TZ": "America/Los_Angeles", "LANG": "C", "HOME": "/nonexistent"])
        #expect(again.status == 0 && again.output.contains("Pages") && !again.output.contains("\u{1B}"))
        #expect(SiteFolder.tree(site.root + "/other") == first)
    }

    /// A catalogue has more files than a process may have open.
    @Test func filesAreClosedAgain() throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let build = try run(["-c", "ulimit -n 40 && exec \"$0\" build --quiet", Self.program.path], in: site.root, program: URL(filePath: "/bin/sh"))
        #expect(build.status == 0 && build.errors.isEmpty)
        #expect(site.tree.count > 50)
    }

    @Test func saysHowItEnded() throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S", "villages: [narin]")])
        let failed = try run(["build", "--site", site.root])
        #expect(failed.status == 1 && failed.output.isEmpty)
        #expect(failed.errors.contains("content/stories/s/index.md:3:12: error: there is no village 'narin' [unknown-record]\n 3 | villages: [narin]\n   |            ^~~~~ did you mean 'naryn'?\n"))
        #expect(failed.errors.contains("Nothing was built: 1 error."))
        #expect(try run(["build", "--jobs", "0"]).status == 2 && run(["build", "--date", "yesterday"]).status == 2 && run(["bild"]).status == 2)
        let missing = try run(["build", "--site", site.root + "/x"])
        #expect(missing.status == 3 && missing.errors.hasPrefix("ippin: there is no catalogue in "))
        #expect(try run(["--version"]).output.hasPrefix("ippin "))
        let json = try run(["build", "--json", "--site", site.root])
        #expect(json.status == 1 && json.errors.isEmpty)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
    }
}
