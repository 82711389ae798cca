import ArgumentParser

/// The `ippin` command.
struct Ippin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ippin",
        abstract: "Turns a folder of Markdown into a multilingual product catalogue.",
        discussion: "Run it in the folder that holds 'content'. Start with: ippin build",
        version: "ippin \(Version.current)",
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, FixCommand.self, ExplainCommand.self, NewCommand.self, TranslationsCommand.self,
            InspectCommand.self, DataCommand.self, SchemaCommand.self, CompletionCommand.self, ManualCommand.self,
        ])
}
