import IppinSource
import SiteSupport
import Testing

/// A finding as one line: `error unknown-record: there is no village 'x' → did you mean 'y'?`
func line(_ diagnostic: Diagnostic) -> String {
    let advice = diagnostic.fixIts.map(\.message) + diagnostic.notes.map(\.message)
    return "\(diagnostic.severity.rawValue) \(diagnostic.id.rawValue): \(diagnostic.message)" + (advice.isEmpty ? "" : " → " + advice.joined(separator: "; "))
}

/// Expects exactly these findings, in order, at the marks of the site's texts or at the start of the files named in `atStart`.
@discardableResult
func expectFindings(
    _ site: SmallSite, _ expected: String..., atStart: [String] = [], on day: String = "2026-11-21", drafts: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> SmallSite.Result {
    let result = try #require(site.resolve(on: day, drafts: drafts), sourceLocation: sourceLocation)
    #expect(result.diagnostics.map(line) == expected, sourceLocation: sourceLocation)
    let marks = site.marks.values.flatMap(\.self) + atStart.map { SourceSpan.start(of: "content/" + $0) }
    let places = marks.sorted { ($0.path, $0.range.lowerBound) < ($1.path, $1.range.lowerBound) }
    #expect(result.diagnostics.map(\.span) == places, sourceLocation: sourceLocation)
    return result
}
