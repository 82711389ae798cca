import IppinModel
import IppinSource

extension ValueReader {
    /// A language tag in canonical case: `en`, `en-US`.
    mutating func language(_ field: Field?) -> LanguageTag? {
        guard let field, let text = scalar(field, expected: "a language tag") else { return nil }
        if let tag = LanguageTag(text) { return tag }
        report(.invalidLanguage(text, at: span(field)))
        return nil
    }
}

extension Diagnostic {
    static func invalidLanguage(_ text: String, at span: SourceSpan) -> Diagnostic {
        let fix = canonicalTag(text).map { [FixIt.replace(with: $0, at: span, .safe)] } ?? []
        return Diagnostic(.invalidLanguage, "a language is a tag such as 'en' or 'en-US', found \(text.quoted)", at: span, fixIts: fix)
    }

    static func unknownLanguage(_ text: String, _ languages: [LanguageTag], at span: SourceSpan) -> Diagnostic {
        // Two letters are too short for a typo to be told from another language, so only case and separators are guessed.
        let fix = canonicalTag(text).flatMap { tag in languages.contains { $0.text == tag } ? [FixIt.didYouMean(tag, at: span, .safe)] : nil } ?? []
        let note = Note("site.yaml declares the languages " + ValueReader.list(languages.map(\.text)))
        return Diagnostic(.unknownLanguage, "language \(text.quoted) is not declared", at: span, notes: [note], fixIts: fix)
    }

    /// `EN_us` as `en-US`.
    private static func canonicalTag(_ text: String) -> String? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        let fixed = parts.enumerated().map { index, part in
            index == 0 ? part.lowercased() : part.utf8.count == 4 ? part.prefix(1).uppercased() + part.dropFirst().lowercased() : part.uppercased()
        }
        return LanguageTag(fixed.joined(separator: "-"))?.text
    }
}
