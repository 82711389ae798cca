internal import IppinSource

/// The findings as a log of SARIF 2.1.0 (OASIS). Only rules that were broken are described in it, with their help.
struct CheckSARIF: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    private struct Run: Encodable, Sendable {
        let tool: Tool
        /// Columns count UTF-16 code units.
        let columnKind = "utf16CodeUnits"
        let results: [SARIFResult]
    }

    private struct Tool: Encodable, Sendable {
        let driver: Driver
    }

    private struct Driver: Encodable, Sendable {
        let name = "ippin"
        let version: String
        let semanticVersion: String
        let rules: [SARIFRule]
    }

    private let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [Run]

    /// - Parameters:
    ///   - folder: the way from where the log is read to the site's folder, empty or with a slash at the end.
    ///   - source: the bytes of a file by its path, for lines and columns.
    init(_ report: CheckReport, version: String, folder: String, source: @escaping (String) -> [UInt8]?) {
        let rules = report.rules
        var places = SARIFPlaces(folder: folder, source: source)
        let results = report.diagnostics.map { SARIFResult($0, ruleIndex: rules.firstIndex(of: $0.id) ?? 0, &places) }
        let driver = Driver(version: version, semanticVersion: version, rules: rules.map { SARIFRule($0.explanation) })
        runs = [Run(tool: Tool(driver: driver), results: results)]
    }
}

/// A text, as SARIF wants it.
struct SARIFMessage: Encodable, Sendable {
    let text: String
    var markdown: String?
}

/// A rule with its help.
struct SARIFRule: Encodable, Sendable {
    private struct Configuration: Encodable, Sendable {
        let level: String
    }

    private let id: String
    private let shortDescription: SARIFMessage
    private let fullDescription: SARIFMessage
    private let help: SARIFMessage
    private let defaultConfiguration: Configuration

    init(_ rule: RuleExplanation) {
        id = rule.id.rawValue
        shortDescription = SARIFMessage(text: rule.title)
        fullDescription = SARIFMessage(text: rule.meaning)
        help = SARIFMessage(text: rule.text(width: 100), markdown: rule.markdown)
        defaultConfiguration = Configuration(level: rule.severity == .warning ? "warning" : "error")
    }
}

/// A finding.
struct SARIFResult: Encodable, Sendable {
    private struct Fix: Encodable, Sendable {
        let description: SARIFMessage
        let artifactChanges: [Change]
    }

    private struct Change: Encodable, Sendable {
        let artifactLocation: SARIFLocation.Artifact
        let replacements: [Replacement]
    }

    private struct Replacement: Encodable, Sendable {
        let deletedRegion: SARIFLocation.Region
        let insertedContent: SARIFMessage
    }

    private let ruleId: String
    private let ruleIndex: Int
    private let level: String
    private let message: SARIFMessage
    private let locations: [SARIFLocation]
    private let relatedLocations: [SARIFLocation]?
    private let fixes: [Fix]?

    init(_ diagnostic: Diagnostic, ruleIndex: Int, _ places: inout SARIFPlaces) {
        ruleId = diagnostic.id.rawValue
        self.ruleIndex = ruleIndex
        level = diagnostic.severity.rawValue
        message = SARIFMessage(text: ([diagnostic.message] + diagnostic.notes.map(\.message)).joined(separator: "\n"))
        locations = [places.location(diagnostic.span)]
        let related = diagnostic.notes.compactMap { note in note.span.map { places.location($0, message: note.message) } }
        relatedLocations = related.isEmpty ? nil : related
        let changes = diagnostic.fixIts.map { fix in
            Fix(
                description: SARIFMessage(text: fix.message),
                artifactChanges: [
                    Change(
                        artifactLocation: places.artifact(fix.span.path),
                        replacements: [Replacement(deletedRegion: places.region(fix.span), insertedContent: SARIFMessage(text: fix.replacement))])
                ])
        }
        fixes = changes.isEmpty ? nil : changes
    }
}
