import ArgumentParser
import Foundation
import IppinTool

/// `ippin check`
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong with the content, and write nothing.",
        discussion: """
            Reads all of 'content' and says everything that a build would say: errors, which keep the site from being built, and warnings. Nothing is written.
            'ippin explain ID' tells what a rule means and how to mend what breaks it.

            Exit status: 0 nothing wrong (warnings are allowed without --strict), 1 the content has errors, 2 the command was misused, 3 a file could not be read.
            """)

    @OptionGroup var content: SiteArguments

    @Flag(name: .long, help: "Check drafts and what is not due yet as if they were published.")
    var drafts = false

    @Option(name: .long, help: ArgumentHelp("How to say it: text, json, sarif or github.", valueName: "form"))
    var format = CheckFormat.text

    @Flag(name: .long, help: "Let warnings fail the check.")
    var strict = false

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Show only what concerns this file or folder, such as 'content/products/white-honey'; may be given several times.", valueName: "path"))
    var only: [String] = []

    func validate() throws {
        if only.contains(where: \.isEmpty) { throw ValidationError("--only takes a file or folder, not an empty text") }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let run = CheckRun(
            options: content.options(showsDrafts: drafts), only: only, format: format, isStrict: strict, version: Version.current,
            console: Console(environment: environment), cache: CheckMemory.cacheFolder(environment: environment))
        let outcome = await run.run { outcome in
            switch outcome {
            case .clean: Foundation.exit(EXIT_SUCCESS)
            case .contentErrors: Foundation.exit(ExitStatus.contentErrors.rawValue)
            case .misused, .failed: break
            }
        }
        switch outcome {
        case .clean: break
        case .contentErrors: throw ExitStatus.contentErrors
        case .misused: throw ExitStatus.usage
        case .failed: throw ExitStatus.inputOutput
        }
    }
}

extension CheckFormat: ExpressibleByArgument {}
