import ArgumentParser

/// How a command ends.
enum ExitStatus {
    static let contentErrors = ExitCode(1)
    static let usage = ExitCode(2)
    static let inputOutput = ExitCode(3)
}
