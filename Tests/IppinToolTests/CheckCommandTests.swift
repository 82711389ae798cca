import Foundation
import SiteSupport
import Testing

/// `ippin check` and `ippin explain` as processes, as a first-time editor meets them.
struct CheckCommandTests {
    private struct Ended {
        let status: Int32
        let output: String
        let errors: String
    }

    private func run(_ arguments: [String], in folder: String) throws -> Ended {
        let process = Process()
        process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "ippin")
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.currentDirectoryURL = URL(filePath: folder)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = try output.fileHandleForReading.readToEnd() ?? Data()
        let report = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Ended(status: process.terminationStatus, output: String(decoding: text, as: UTF8.self), errors: String(decoding: report, as: UTF8.self))
    }

    @Test func fromTheFirstMistakeToTheLast() throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S", "villages: [narin]", story: "<b>x</b>")])
        let first = try run(["check"], in: site.root)
        #expect(first.status == 1 && first.errors.contains("did you mean 'naryn'?"))
        #expect(first.output.contains(" 1 error in 1 file and 1 warning in 1 file\n") && first.output.hasSuffix(": ippin explain raw-html unknown-record\n"))
        let explained = try run(["explain", "raw-html", "unknown-record"], in: site.root)
        #expect(explained.status == 0 && explained.errors.isEmpty && explained.output.contains("villages: [naryn]"))

        try site.write(SmallSite.record("S", "villages: [naryn]", story: "<b>x</b>"), to: "content/stories/s/index.md")
        let second = try run(["check"], in: site.root)
        #expect(second.status == 0 && second.output.contains("Warnings do not stop the site from being built."))
        #expect(try run(["check", "--strict"], in: site.root).status == 1)
        #expect(try run(["check", "--strict", "--only", "villages"], in: site.root).status == 0)
        // From within the folder that is asked for.
        #expect(try run(["check", "--strict", "--site", "../..", "--only", "s"], in: site.root + "/content/stories").status == 1)

        try site.write(SmallSite.record("S", "villages: [naryn]", story: "**x**"), to: "content/stories/s/index.md")
        let last = try run(["check", "--strict"], in: site.root)
        #expect(last.status == 0 && last.errors.isEmpty && last.output.hasSuffix(": nothing to mend\n"))
        #expect(!site.exists("public") && !site.exists(".ippin"))
    }

    @Test func misuse() throws {
        let site = try SiteFolder()
        for (arguments, message) in [
            (["check", "--only", "vilages"], "did you mean 'content/villages'?"), (["check", "--format", "xml"], "'text', 'json', 'sarif' or 'github'"),
            (["check", "--only", ""], "--only takes a file or folder"), (["check", "--jobs", "0"], "--jobs takes a number"), (["check", "content"], "Unexpected argument"),
            (["explain", "unknown-recrod"], "did you mean 'unknown-record'?"), (["explain", "unknown-record", "nonsense"], "'ippin explain' lists all of them"),
        ] {
            let ended = try run(arguments, in: site.root)
            #expect(ended.status == 2 && ended.output.isEmpty && ended.errors.contains(message), "\(arguments): \(ended.errors)")
        }
        let nowhere = try run(["check", "--format", "json"], in: site.root + "/content")
        #expect(nowhere.status == 3 && nowhere.output.isEmpty && nowhere.errors.hasPrefix("ippin: there is no catalogue in '.'"))
    }

    /// Machines get their format and nothing else, and a list can be read by a pipe that closes early.
    @Test func formsGoToStandardOutput() throws {
        let site = try SiteFolder(["stories/s/index.md": SmallSite.record("S", story: "<b>x</b>")])
        for format in ["json", "sarif"] {
            let ended = try run(["check", "--format", format], in: site.root)
            #expect(ended.status == 0 && ended.errors.isEmpty)
            #expect(try JSONSerialization.jsonObject(with: Data(ended.output.utf8)) is [String: Any])
        }
        let commands = try run(["check", "--format", "github"], in: site.root)
        #expect(commands.output.hasPrefix("::warning file=content/stories/s/index.md,line=4,endLine=4,") && commands.errors.hasPrefix("Checked "))
        // Below the working folder paths start there, as runners want them.
        let above = try run(["check", "--format", "github", "--site", "./" + (site.root.split(separator: "/").last ?? "")], in: site.root + "/..")
        #expect(above.output.hasPrefix("::warning file=\(site.root.split(separator: "/").last ?? "")/content/stories/s/index.md,"))
    }
}
