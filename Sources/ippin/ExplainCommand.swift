import ArgumentParser
import Foundation
import IppinTool

/// `ippin explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what a rule means and how to mend what breaks it.",
        discussion: "The name of a rule stands in brackets behind each message, such as [unknown-record]. Without a name, all rules are listed.")

    @Argument(help: ArgumentHelp("Names of rules.", valueName: "rule"), completion: .list(Completions.rules))
    var rules: [String] = []

    @Flag(name: .long, help: .hidden)
    var markdown = false

    func run() throws {
        let run = ExplainRun(rules: rules, isMarkdown: markdown, console: Console(environment: ProcessInfo.processInfo.environment))
        if !run.run() { throw ExitStatus.usage }
    }
}
