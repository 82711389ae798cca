import ArgumentParser
import Foundation
import IppinTool

/// `ippin manual`, for those who package Ippin: not among the commands that help lists.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the manual page, for man(1).",
        discussion: "To bring docs/man/ippin.1 up to date: ippin manual > docs/man/ippin.1", shouldDisplay: false)

    func run() throws {
        Console(environment: ProcessInfo.processInfo.environment).write(try ManualPage(dump: Ippin._dumpHelp(), version: Version.current).text)
    }
}
