import ArgumentParser
import Foundation
import IppinTool
import Templates

/// `ippin build`
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the catalogue.",
        discussion: """
            Reads 'content', checks all of it, and writes the pages of every edition. Only files that differ are written, and files that an earlier build \
            wrote and this one does not are removed. If the content has errors, nothing is written.

            Exit status: 0 built, 1 the content has errors, 2 the command was misused, 3 a file could not be read or written.
            """)

    @Option(name: .long, help: ArgumentHelp("The folder that holds 'content'.", valueName: "dir"))
    var site = "."

    @Option(name: .long, help: ArgumentHelp("Where the pages go (default: 'public' in the site's folder).", valueName: "dir"))
    var out: String?

    @Option(name: .long, help: ArgumentHelp("The day to build for: what is published, and what has expired (default: today, UTC).", valueName: "YYYY-MM-DD"))
    var date: BuildDay?

    @Flag(name: .long, help: "Publish drafts and what is not due yet, marked as such.")
    var drafts = false

    @Option(name: .long, help: ArgumentHelp("How many workers at most (default: one for each processor core).", valueName: "n"))
    var jobs: Int?

    @Flag(name: .long, help: "Print nothing but the result.")
    var quiet = false

    @Flag(name: .long, help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of 1 or more, not \(jobs)") }
        if site.isEmpty { throw ValidationError("--site takes a folder, not an empty text") }
        if out?.isEmpty == true { throw ValidationError("--out takes a folder, not an empty text") }
        if quiet, json { throw ValidationError("--quiet and --json exclude each other: JSON is the result and nothing else") }
    }

    func run() async throws {
        let process = ProcessInfo.processInfo
        let options = BuildOptions(
            site: site, output: out, day: date ?? .today, showsDrafts: drafts, jobs: jobs ?? process.activeProcessorCount)
        let run = BuildRun(
            options: options, verbosity: json ? .json : quiet ? .quiet : .full, console: Console(environment: process.environment), render: Templates.render)
        switch await run.run() {
        case .built: break
        case .contentErrors: throw ExitStatus.contentErrors
        case .failed: throw ExitStatus.inputOutput
        }
    }
}

extension BuildDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
