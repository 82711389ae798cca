/// A described edit that would resolve a diagnostic.
package struct FixIt: Sendable, Hashable, Codable {
    /// Whether a program may make the edit without asking what was meant.
    package enum Applicability: String, Sendable, Hashable, Codable {
        /// There is one thing that can have been meant, and the edit says exactly that: `ippin fix` makes it.
        case safe
        /// A guess, or something that only a person can answer for: it is shown and never made.
        case suggestion
    }

    /// What the edit does, as an instruction: `replace with 'at-bashy'`.
    package let message: String
    /// The bytes to replace; empty to insert.
    package let span: SourceSpan
    package let replacement: String
    package let applicability: Applicability

    package init(message: String, span: SourceSpan, replacement: String, _ applicability: Applicability = .suggestion) {
        self.message = message
        self.span = span
        self.replacement = replacement
        self.applicability = applicability
    }

    /// The usual fix of a misspelt name: `did you mean 'at-bashy'?`.
    package static func didYouMean(_ name: String, at span: SourceSpan, _ applicability: Applicability = .suggestion) -> FixIt {
        FixIt(message: "did you mean '\(name)'?", span: span, replacement: name, applicability)
    }

    /// The same for a word that should be one of some names: safe if one of them is clearly meant. Empty if none is near.
    package static func spelling(of word: String, among names: some Sequence<String>, at span: SourceSpan) -> [FixIt] {
        guard let name = Spelling.suggestion(for: word, among: names) else { return [] }
        return [.didYouMean(name, at: span, Spelling.isClear(name, for: word, among: names) ? .safe : .suggestion)]
    }
}
