internal import Foundation
internal import IppinBuild
package import IppinModel
internal import IppinSource

/// The preview as a command: it serves the site, watches the content, and tells what it does until it is interrupted.
package struct ServeRun: Sendable {
    package enum Outcome: Sendable, Hashable {
        case ended
        /// It could not begin.
        case failed
    }

    private let options: ServeOptions
    private let console: Console
    private let environment: [String: String]
    private let templates: TemplateSet

    /// - Parameter renderer: makes the templates for an edition: a page value to the bytes of its file.
    package init(options: ServeOptions, environment: [String: String], renderer: @escaping @Sendable () -> @Sendable (Page) -> [UInt8]) {
        self.options = options
        self.environment = environment
        console = Console(environment: environment)
        templates = TemplateSet(renderer: renderer)
    }

    package func run() async -> Outcome {
        let (stops, stop) = AsyncStream.makeStream(of: Void.self)
        let interruption = Interruption { stop.yield() }
        defer { extendLifetime(interruption) }
        do {
            let preview = try await Preview.start(options, templates: templates, reporter: PreviewReporter(console: console, site: options.content.site))
            console.write(opening(preview))
            if options.opensBrowser, let sentence = BrowserOpener(environment: environment).open(preview.address) { console.report("ippin: \(sentence)\n") }
            for await _ in stops { break }
            await preview.stop()
            console.write("The preview has ended.\n")
            return .ended
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func opening(_ preview: Preview) -> String {
        var text = ""
        if let taken = preview.takenPort { text += "Port \(taken) is in use by another program, so the preview took the next free one.\n" }
        text += "Preview: \(preview.address)\n"
        if preview.isReachableFromOutside { text += "Everybody who can reach this machine can see it, drafts included.\n" }
        return text + "It follows what you save in '\(options.content.site)/content'. Ctrl-C ends it.\n"
    }
}
