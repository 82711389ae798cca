import ArgumentParser
import Foundation
import IppinTool

/// `ippin translations`
struct TranslationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations",
        abstract: "Show which translations are done, stale or missing; begin and accept them.",
        discussion: """
            A translation is stale when its original changed after it was made. What changed is found from 'source:' in the translation, which holds a short \
            print of each field and each block of the original.

            Exit status: 0 done, 1 errors of the content are in the way, 2 the command was misused, 3 a file could not be read or written.
            """,
        subcommands: [Status.self, Start.self, Accept.self], defaultSubcommand: Status.self)

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "status", abstract: "Show how far the translations are. Changes nothing.")

        @OptionGroup var content: SiteArguments

        @Option(name: .long, help: ArgumentHelp("Only translations into this language.", valueName: "lang"), completion: .translationLanguages)
        var language: String?

        @Option(name: .long, help: ArgumentHelp("One record, field by field and block by block.", valueName: "record"), completion: .records)
        var record: String?

        @Flag(name: .long, help: "Print JSON.")
        var json = false

        func run() async throws {
            try await translations(content).status(.init(language: language, record: record), asJSON: json).end()
        }
    }

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: "Write a new translation with the original in comments to translate under. Never overwrites.")

        @OptionGroup var content: SiteArguments

        @Argument(help: "The language to translate into, such as ja.", completion: .translationLanguages)
        var language: String

        @Argument(help: "The record, such as products/white-honey.", completion: .records)
        var record: String

        func run() async throws { try await translations(content).start(record, into: language).end() }
    }

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "accept", abstract: "Note in translations that they say what their originals say today.",
            discussion: "Writes 'source:' and nothing else. Without a language, all translations of the records are accepted.")

        @OptionGroup var content: SiteArguments

        @Argument(help: ArgumentHelp("A language, if only its translations are meant, then the records.", valueName: "[lang] record"), completion: .records)
        var names: [String] = []

        @Flag(name: .long, help: "Every translation that is stale or has no stamp; needs --yes.")
        var all = false

        @Flag(name: .long, help: "With --all: they have all been reviewed.")
        var yes = false

        func run() async throws { try await translations(content).accept(names, all: all, isSure: yes).end() }
    }
}

private func translations(_ content: SiteArguments) -> TranslationsRun {
    TranslationsRun(options: content.options(), console: Console(environment: ProcessInfo.processInfo.environment))
}

extension TranslationsRun.Outcome {
    fileprivate func end() throws {
        switch self {
        case .done: break
        case .contentErrors: throw ExitStatus.contentErrors
        case .misused: throw ExitStatus.usage
        case .failed: throw ExitStatus.inputOutput
        }
    }
}
