/// A described edit that would resolve a diagnostic.
package struct FixIt: Sendable, Hashable, Codable {
    /// What the edit does, as an instruction: `replace with 'at-bashy'`.
    package let message: String
    /// The bytes to replace; empty to insert.
    package let span: SourceSpan
    package let replacement: String

    package init(message: String, span: SourceSpan, replacement: String) {
        self.message = message
        self.span = span
        self.replacement = replacement
    }

    /// The usual fix of a misspelt name: `did you mean 'at-bashy'?`.
    package static func didYouMean(_ name: String, at span: SourceSpan) -> FixIt {
        FixIt(message: "did you mean '\(name)'?", span: span, replacement: name)
    }
}
