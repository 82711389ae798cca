import ArgumentParser
import Foundation
import IppinTool

/// The arguments of every command that reads a site.
struct SiteArguments: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds 'content'.", valueName: "dir"), completion: .directory)
    var site = "."

    @Option(name: .long, help: ArgumentHelp("The day to work for: what is published, and what has expired (default: today, UTC).", valueName: "YYYY-MM-DD"))
    var date: BuildDay?

    @Option(name: .long, help: ArgumentHelp("How many workers at most (default: one for each processor core).", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number of 1 or more, not \(jobs)") }
        if site.isEmpty { throw ValidationError("--site takes a folder, not an empty text") }
    }

    func options(showsDrafts: Bool = false) -> SiteOptions {
        SiteOptions(site: site, day: date ?? .today, showsDrafts: showsDrafts, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}

extension BuildDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
