import ArgumentParser
import Foundation
import IppinTool

/// Runs the command, and ends with the exit statuses that `ippin help build` names.
@main
enum Main {
    static func main() async {
        let names = Ippin.configuration.subcommands.map { $0._commandName } + ["help"]
        if let advice = CommandAdvice.unknownCommand(Array(CommandLine.arguments.dropFirst()), among: names) {
            FileHandle.standardError.write(Data("ippin: \(advice)\n".utf8))
            exit(ExitStatus.usage.rawValue)
        }
        Memory.chooseAllocator()
        do {
            var command = try Ippin.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let status = Ippin.exitCode(for: error)
            // ArgumentParser ends misuse with 64 (EX_USAGE); ours is 2, as the shells have it.
            guard status == ExitCode.validationFailure else { Ippin.exit(withError: error) }
            FileHandle.standardError.write(Data((Ippin.fullMessage(for: error) + "\n").utf8))
            exit(ExitStatus.usage.rawValue)
        }
    }
}
