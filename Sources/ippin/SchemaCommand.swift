import ArgumentParser
import Foundation
import IppinTool

/// `ippin schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print JSON Schemas of the files that editors write.",
        discussion: """
            Text editors that know JSON Schema explain each field, complete names and mark mistakes while you write. The schemas are made for this site: \
            they list its villages, producers, kinds, markets and certificates. Make them again when those change. docs/schema.md says how to attach them.

            Without a name, the schemas are listed; with one, it is printed. With --out, all of them are written into a folder: \
            ippin schema --out .ippin/schema

            Exit status: 0 fine, 1 the site's own files have errors, 2 the command was misused, 3 a file could not be read or written.
            """)

    @Argument(help: ArgumentHelp("Which schema, as 'product' or 'site'.", valueName: "name"), completion: .schemas)
    var name: String?

    @Option(name: .long, help: ArgumentHelp("Write the schemas into this folder.", valueName: "dir"), completion: .directory)
    var out: String?

    @Option(name: .long, help: ArgumentHelp("The folder that holds 'content'.", valueName: "dir"), completion: .directory)
    var site = "."

    func validate() throws {
        if out?.isEmpty == true { throw ValidationError("--out takes a folder, not an empty text") }
        if site.isEmpty { throw ValidationError("--site takes a folder, not an empty text") }
    }

    func run() throws {
        let run = SchemaRun(options: SiteOptions(site: site, day: .today, jobs: 1), console: Console(environment: ProcessInfo.processInfo.environment))
        switch run.run(request) {
        case .done: break
        case .contentErrors: throw ExitStatus.contentErrors
        case .unknownName: throw ExitStatus.usage
        case .failed: throw ExitStatus.inputOutput
        }
    }

    private var request: SchemaRun.Request {
        if let out { return .write(folder: out, name: name) }
        return name.map { .print(name: $0) } ?? .list
    }
}
