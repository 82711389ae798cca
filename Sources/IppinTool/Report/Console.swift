internal import Glibc

/// The two streams of a process and what is at their other end.
package struct Console: Sendable {
    private let environment: [String: String]

    package init(environment: [String: String]) { self.environment = environment }

    /// Whether to colour what goes to standard error: on a terminal, and `NO_COLOR` (no-color.org) and `TERM=dumb` do not speak against it.
    package var usesColor: Bool {
        isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// The same for standard output.
    package var usesColorInOutput: Bool {
        isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// Asks whoever sits at the terminal; nil if nobody does, so that a script never waits for an answer.
    package var prompter: Prompter? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        return Prompter(readLine: StandardInput.readLine) { Self.write($0, to: STDERR_FILENO) }
    }

    package var progressStyle: Progress.Style {
        isatty(STDERR_FILENO) == 1 && environment["CI"] == nil && environment["TERM"] != "dumb" ? .terminal : .lines
    }

    /// Results.
    package func write(_ text: String) { Self.write(text, to: STDOUT_FILENO) }

    /// Diagnostics, progress and failures.
    package func report(_ text: String) { Self.write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // Nobody is listening any more.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
