import ArgumentParser
import Foundation
import IppinTool

/// `ippin inspect`
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Print all that Ippin knows of one record, as JSON.",
        discussion: """
            Shows the record as the pages have it: its facts, its words and which language they come from in each edition, its addresses, where it is shown \
            and why not elsewhere, its photos, and what links to it. docs/data.md describes the form.

            Of a record that is withheld, only the reason is printed; --withheld prints the rest. Keep that to yourself.

            Exit status: 0 fine, 1 the content has errors (here or elsewhere), 2 the command was misused, 3 a file could not be read.
            """)

    @Argument(help: ArgumentHelp("'products/white-honey', 'white-honey', or the path of one of its files.", valueName: "record"), completion: .records)
    var record: String

    @OptionGroup var content: SiteArguments

    @Option(name: .long, help: ArgumentHelp("Only this edition; may be given several times.", valueName: "id"), completion: .editions)
    var edition: [String] = []

    @Flag(name: .long, help: "Take drafts and what is not due yet for published.")
    var drafts = false

    @Flag(name: .long, help: "Print also what a withheld record says.")
    var withheld = false

    func run() async throws {
        let run = InspectRun(
            options: content.options(showsDrafts: drafts), editions: edition, showsWithheld: withheld, console: Console(environment: ProcessInfo.processInfo.environment))
        try ExitStatus.end(await run.run(record))
    }
}
