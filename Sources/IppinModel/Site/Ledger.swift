/// What became of every source file in a build: nothing vanishes.
public struct Ledger: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case published
        case withheld(reason: String)
        case failed
    }

    public struct Line: Sendable, Hashable {
        /// Relative to the site's folder.
        public let path: String
        public let outcome: Outcome

        public init(path: String, outcome: Outcome) {
            self.path = path
            self.outcome = outcome
        }
    }

    /// In byte order of the paths.
    public let lines: [Line]

    public init(lines: [Line]) { self.lines = lines.sorted { $0.path.precedesInBytes($1.path) } }

    public var publishedCount: Int { lines.count { $0.outcome == .published } }
    public var failedCount: Int { lines.count { $0.outcome == .failed } }

    public var withheld: [(path: String, reason: String)] {
        lines.compactMap { line in
            if case .withheld(let reason) = line.outcome { (line.path, reason) } else { nil }
        }
    }
}
