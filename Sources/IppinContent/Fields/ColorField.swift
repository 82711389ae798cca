import IppinModel
import IppinSource

extension ValueReader {
    /// `#` and six hexadecimal digits.
    mutating func color(_ field: Field?) -> RGBColor? {
        guard let field, let text = scalar(field, expected: "a color") else { return nil }
        if let color = RGBColor(text) { return color }
        report(.invalidColor(text, at: span(field)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func invalidColor(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongType, "a color is '#' and six hexadecimal digits, such as '\"#c98a1b\"', found \(text.quoted)", at: span)
    }
}
