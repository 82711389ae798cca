internal import Foundation
internal import IppinModel
internal import IppinSource

/// What the last build into an output folder found, kept so that a build of the same input can say it again without doing it again.
struct BuildMemory: Sendable, Codable {
    /// `InputKey` in hexadecimal.
    let key: String
    let diagnostics: [Diagnostic]
    /// Files that were not published, with the reason; all others were.
    let withheld: [String: String]
    let editions: [BuildReport.EditionCount]

    init(key: InputKey, report: BuildReport, editions: [BuildReport.EditionCount]) {
        self.key = key.fingerprint.hex
        diagnostics = report.diagnostics
        withheld = Dictionary(report.ledger.withheld.map { ($0.path, $0.reason) }, uniquingKeysWith: { first, _ in first })
        self.editions = editions
    }

    /// Nil if nothing usable is there: then the build is done in full.
    init?(at path: String) {
        guard let bytes = try? Disk.read(path), let memory = try? JSONDecoder().decode(BuildMemory.self, from: Data(bytes)) else { return nil }
        self = memory
    }

    func save(at path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        _ = try Disk.write(Array(encoder.encode(self)), to: path)
    }

    /// The ledger of a build over the same files.
    func ledger(of files: [String]) -> Ledger {
        Ledger(lines: files.map { path in Ledger.Line(path: path, outcome: withheld[path].map { .withheld(reason: $0) } ?? .published) })
    }
}
