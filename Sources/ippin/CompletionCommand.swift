import ArgumentParser
import Foundation
import IppinTool

/// `ippin completion`
struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion",
        abstract: "Print a script that makes a shell complete ippin's commands, options and names.",
        discussion: """
            Once it is installed, the tab key completes commands and options, and the names of records, editions and schemas of the site.

            bash: ippin completion bash > ~/.local/share/bash-completion/completions/ippin

            zsh, with a folder of $fpath: ippin completion zsh > ~/.zfunc/_ippin

            fish: ippin completion fish > ~/.config/fish/completions/ippin.fish
            """)

    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish

        var parsed: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    @Argument(help: ArgumentHelp("For which shell: bash, zsh or fish.", valueName: "shell"))
    var shell: Shell

    func run() throws {
        Console(environment: ProcessInfo.processInfo.environment).write(Ippin.completionScript(for: shell.parsed))
    }
}
