import ArgumentParser
import Foundation
import IppinTool

/// `ippin data`
struct DataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Print the catalogue as JSON or CSV, for spreadsheets and other tools.",
        discussion: """
            Prints what the catalogue publishes: facts, words in each language, addresses, translations and links. What is not public is not in it, nor \
            are drafts without --drafts. docs/data.md describes the forms, which are stable.

            If the content has errors, they are listed, records without errors of their own are printed, and the exit status is 1.

            Exit status: 0 fine, 1 the content has errors, 2 the command was misused, 3 a file could not be read.
            """)

    @OptionGroup var content: SiteArguments

    @Option(name: .long, help: ArgumentHelp("Only what this edition shows; may be given several times.", valueName: "id"), completion: .editions)
    var edition: [String] = []

    @Option(name: .long, help: ArgumentHelp("One object, an object a line, or a table of products.", valueName: "json|ndjson|csv"))
    var format: DataRun.Format = .json

    @Flag(name: .long, help: "Take in the stories, as plain text.")
    var stories = false

    @Flag(name: .long, help: "Take in drafts and what is not due yet, marked as such.")
    var drafts = false

    func run() async throws {
        let run = DataRun(
            options: content.options(showsDrafts: drafts), editions: edition, format: format, hasStories: stories,
            console: Console(environment: ProcessInfo.processInfo.environment))
        try ExitStatus.end(await run.run())
    }
}

extension DataRun.Format: ExpressibleByArgument {}

extension ExitStatus {
    /// Ends a command that told data.
    static func end(_ outcome: DataRun.Outcome) throws {
        switch outcome {
        case .done: break
        case .contentErrors: throw contentErrors
        case .misused: throw usage
        case .failed: throw inputOutput
        }
    }
}
