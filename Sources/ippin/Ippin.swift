import ArgumentParser

/// The `ippin` command.
struct Ippin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ippin",
        abstract: "Turns a folder of Markdown into a multilingual product catalogue.",
        discussion: "Run it in the folder that holds 'content'. Start with: ippin build",
        version: "ippin \(Version.current)",
        subcommands: [BuildCommand.self, TranslationsCommand.self, SchemaCommand.self, InspectCommand.self, DataCommand.self, CompletionCommand.self, ManualCommand.self])
}
