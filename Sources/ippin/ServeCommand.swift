import ArgumentParser
import Foundation
import IppinTool
import Templates

/// `ippin serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the catalogue in a browser while you write it.",
        discussion: """
            Shows every page as a build would write it, drafts and what is not due yet included and marked. When you save a file, the pages in your browser \
            follow, and what is wrong is shown in them with its file and line. Nothing is written.

            Only this machine can see the preview, unless --host says otherwise. Ctrl-C ends it.

            Exit status: 0 ended, 2 the command was misused, 3 it could not begin.
            """)

    @OptionGroup var content: SiteArguments

    @Option(name: .long, help: ArgumentHelp("The port to listen on, or 0 for any (default: 4000, or the next that is free).", valueName: "n"))
    var port: UInt16?

    @Option(name: .long, help: ArgumentHelp("The address to listen on (default: 127.0.0.1, this machine alone).", valueName: "address"))
    var host: String = ServeOptions.loopback

    @Flag(name: .long, help: "Open the preview in your browser.")
    var open = false

    func validate() throws {
        if host.isEmpty { throw ValidationError("--host takes an address, not an empty text") }
    }

    func run() async throws {
        let options = ServeOptions(content.options(showsDrafts: true), host: host, port: port.map { .exactly($0) } ?? .from(4000), opensBrowser: open)
        let run = ServeRun(options: options, environment: ProcessInfo.processInfo.environment, renderer: Templates.renderer)
        guard await run.run() == .ended else { throw ExitStatus.inputOutput }
    }
}
