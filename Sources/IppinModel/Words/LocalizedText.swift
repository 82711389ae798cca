/// A short text by language, as `site.yaml` and kinds hold them. Never empty.
public struct LocalizedText: Sendable, Hashable {
    /// By the index of the language in `Site.languages`.
    private let texts: [String?]

    /// Nil if no language has a text.
    public init?(_ texts: [String?]) {
        guard texts.contains(where: { $0 != nil }) else { return nil }
        self.texts = texts
    }

    /// A text that is the same in every language.
    public init(fallback text: String) { texts = [text] }

    /// The text in the first of the given languages that has one, or else in any, with the index of its language.
    public func resolved(in languages: [Int]) -> (text: String, language: Int) {
        for language in languages {
            if let text = text(in: language) { return (text, language) }
        }
        for (language, text) in texts.enumerated() {
            if let text { return (text, language) }
        }
        return ("", 0)  // not reached: init refuses a value without texts
    }

    /// Whether the language has a text of its own.
    public func has(language: Int) -> Bool { text(in: language) != nil }

    /// The text that the language has of its own.
    public func text(in language: Int) -> String? { language < texts.count ? texts[language] : nil }
}
