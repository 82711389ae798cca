import ArgumentParser
import Foundation
import IppinTool

/// `ippin fix`
struct FixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Fix what can be fixed safely: spelling of keys and names, units, numbers, missing quotes.",
        discussion: """
            Shows the changes first, and asks before it makes them. Only what can have been meant in one way is changed, and nothing else in the file: \
            comments, order and blank lines stay. What is a guess is shown for you to decide.

            Exit status: 0 no errors are left, 1 errors or changes that were not made are left, 2 the command was misused, 3 a file could not be read or written.
            """)

    @Argument(help: ArgumentHelp("Files or folders to keep to (default: the whole site).", valueName: "path"), completion: .file())
    var paths: [String] = []

    @OptionGroup var content: SiteArguments

    @Flag(name: .shortAndLong, help: "Make the changes without asking.")
    var yes = false

    @Flag(name: .long, help: "Only show the changes.")
    var dryRun = false

    func validate() throws {
        if yes, dryRun { throw ValidationError("--yes makes the changes and --dry-run does not; give one of them") }
        if paths.contains("") { throw ValidationError("a path cannot be empty") }
    }

    func run() async throws {
        let options = FixOptions(content.options(), paths: paths, consent: dryRun ? .dryRun : yes ? .given : .ask)
        switch await FixRun(options: options, console: Console(environment: ProcessInfo.processInfo.environment)).run() {
        case .clean: break
        case .findings: throw ExitStatus.contentErrors
        case .misused: throw ExitStatus.usage
        case .failed: throw ExitStatus.inputOutput
        }
    }
}
