internal import IppinBuild
package import IppinModel
package import IppinSource

/// The end of a build: what became of everything.
package struct BuildReport: Sendable {
    /// What was written; nil if the content has errors and nothing was.
    package let written: Written?
    /// Sorted.
    package let diagnostics: [Diagnostic]
    package let ledger: Ledger
    package let phases: [Phase]
    package let output: String
    /// What the pages were made from; nil if none were made. A command holds it to its end, so that it need not be taken apart piece by piece just before
    /// the process gives all memory back.
    let plan: Plan?

    package struct Written: Sendable {
        package let editions: [EditionCount]
        package let written: Int
        package let unchanged: Int
        package let removed: Int
    }

    /// How many pages an edition has, and which records it shows in the source language.
    package struct EditionCount: Sendable, Codable {
        package let edition: String
        package let pages: Int
        package let untranslated: [String]
    }

    /// A part of the work and how long it took.
    package struct Phase: Sendable {
        package let name: String
        package let seconds: Double
    }

    package var errorCount: Int { diagnostics.count { $0.severity == .error } }
    package var warningCount: Int { diagnostics.count { $0.severity == .warning } }
    package var seconds: Double { phases.reduce(0) { $0 + $1.seconds } }
    package var slowest: Phase? { phases.max { $0.seconds < $1.seconds } }
}

/// Times the parts of a build one after the other.
struct PhaseClock {
    private(set) var phases: [BuildReport.Phase] = []
    private var start = ContinuousClock.now

    mutating func end(_ name: String) {
        let now = ContinuousClock.now
        let duration = start.duration(to: now).components
        phases.append(.init(name: name, seconds: Double(duration.seconds) + Double(duration.attoseconds) * 1e-18))
        start = now
    }
}
