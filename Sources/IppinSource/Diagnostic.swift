/// One finding about the content: what rule is broken, where, what was found, and the likely fix.
///
/// Messages follow one form: the rule or the finding first, specific before general, names in single quotes, one line, no full stop.
package struct Diagnostic: Sendable, Hashable, Codable {
    package enum Severity: String, Sendable, Hashable, Codable {
        /// The output would be wrong or missing, so nothing is published.
        case error
        /// Published, but degraded.
        case warning
    }

    /// A second place or a piece of advice that belongs to the finding.
    package struct Note: Sendable, Hashable, Codable {
        package let message: String
        package let span: SourceSpan?

        package init(_ message: String, at span: SourceSpan? = nil) {
            self.message = message
            self.span = span
        }
    }

    package let id: DiagnosticID
    package let severity: Severity
    package let message: String
    package let span: SourceSpan
    package let notes: [Note]
    package let fixIts: [FixIt]

    /// An error.
    package init(_ id: DiagnosticID, _ message: String, at span: SourceSpan, notes: [Note] = [], fixIts: [FixIt] = []) {
        self.init(id, .error, message, at: span, notes: notes, fixIts: fixIts)
    }

    package init(_ id: DiagnosticID, _ severity: Severity, _ message: String, at span: SourceSpan, notes: [Note] = [], fixIts: [FixIt] = []) {
        self.id = id
        self.severity = severity
        self.message = message
        self.span = span
        self.notes = notes
        self.fixIts = fixIts
    }
}

extension Diagnostic: Comparable {
    /// By file, place, id and text, so that a report never depends on the order in which files were read.
    package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
        if a.span.path != b.span.path { return a.span.path.utf8.lexicographicallyPrecedes(b.span.path.utf8) }
        if a.span.range.lowerBound != b.span.range.lowerBound { return a.span.range.lowerBound < b.span.range.lowerBound }
        if a.span.range.upperBound != b.span.range.upperBound { return a.span.range.upperBound < b.span.range.upperBound }
        if a.id != b.id { return a.id.rawValue.utf8.lexicographicallyPrecedes(b.id.rawValue.utf8) }
        return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
    }
}

extension Sequence<Diagnostic> {
    package var hasErrors: Bool { contains { $0.severity == .error } }
}
