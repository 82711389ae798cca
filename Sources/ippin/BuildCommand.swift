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

    @OptionGroup var content: SiteArguments

    @Option(name: .long, help: ArgumentHelp("Where the pages go (default: 'public' in the site's folder).", valueName: "dir"), completion: .directory)
    var out: String?

    @Flag(name: .long, help: "Publish drafts and what is not due yet, marked as such.")
    var drafts = false

    @Flag(name: .long, help: "Print nothing but the result.")
    var quiet = false

    @Flag(name: .long, help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        if out?.isEmpty == true { throw ValidationError("--out takes a folder, not an empty text") }
        if quiet, json { throw ValidationError("--quiet and --json exclude each other: JSON is the result and nothing else") }
    }

    func run() async throws {
        let process = ProcessInfo.processInfo
        let run = BuildRun(
            options: BuildOptions(content.options(showsDrafts: drafts), output: out), verbosity: json ? .json : quiet ? .quiet : .full,
            console: Console(environment: process.environment), renderer: Templates.renderer)
        switch await run.run({ if $0 == .built { Foundation.exit(EXIT_SUCCESS) } }) {
        case .built: break
        case .contentErrors: throw ExitStatus.contentErrors
        case .failed: throw ExitStatus.inputOutput
        }
    }
}
