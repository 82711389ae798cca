import Foundation
import Testing

/// The manual page and the completion scripts, which are made from the commands themselves.
struct ManualTests {
    private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "ippin")
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func output(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }

    @Test func theManualPageIsInStepWithTheCommands() throws {
        let page = try String(contentsOf: Self.root.appending(path: "docs/man/ippin.1"), encoding: .utf8)
        #expect(try page == output("manual"), "bring it up to date: .build/debug/ippin manual > docs/man/ippin.1")
        for command in ["build", "schema", "inspect", "data", "completion"] { #expect(page.contains(".SS \"ippin \(command)\"")) }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func everyShellHasAScript(_ shell: String) throws {
        let script = try output("completion", shell)
        for word in ["inspect", "ndjson", "withheld"] { #expect(script.contains(word)) }
    }
}
