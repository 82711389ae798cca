import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

/// A finding as the tests write it: `invalid-money: a price is … → 14 USD`, the replacement of a fix after the arrow.
func summary(_ diagnostic: Diagnostic) -> String {
    let severity = diagnostic.severity == .warning ? " (warning)" : ""
    return diagnostic.id.rawValue + severity + ": " + diagnostic.message + diagnostic.fixIts.map { " → " + $0.replacement }.joined()
}

/// Reads the field `field` of a marked source, and expects one finding at its mark.
func expectFault<Value>(
    _ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation, _ read: (inout ValueReader, Field?) -> Value
) {
    let source = MarkedSource(marked)
    let (value, findings) = value(of: source, read)
    #expect(findings.map(summary) == [expected], "\(value)", sourceLocation: sourceLocation)
    #expect(findings.first?.span.range == source.spans.first, sourceLocation: sourceLocation)
}

/// Reads the field `field` of a source, and expects no finding.
func accepted<Value>(_ text: String, sourceLocation: SourceLocation = #_sourceLocation, _ read: (inout ValueReader, Field?) -> Value) -> Value {
    let (value, findings) = value(of: MarkedSource("field: " + text), read)
    #expect(findings.map(summary) == [], sourceLocation: sourceLocation)
    return value
}

private func value<Value>(of source: MarkedSource, _ read: (inout ValueReader, Field?) -> Value) -> (Value, [Diagnostic]) {
    let (root, syntax) = FrontMatterParser.parse(source.file)
    var reader = ValueReader(path: source.file.path, languages: ["en", "ja", "de"].compactMap(LanguageTag.init), diagnostics: syntax)
    let declaration = FieldDeclaration("field", .line, "what is tested", example: "a")
    var fields = FieldReader(root: root, as: MappingDeclaration("a test", [declaration]), &reader)
    let value = read(&reader, fields.take(declaration))
    fields.finish(&reader)
    return (value, reader.diagnostics)
}

/// A market for tests of money.
func market(_ id: String, _ code: String) throws -> Market {
    Market(
        id: MarketID(id), name: try #require(LocalizedText([id])), currency: try #require(Currency(code: code)), units: .metric, tax: .excluded, paper: .a4,
        languages: [])
}
