import IppinModel
import IppinSource

extension ValueReader {
    /// A code of the Harmonized System: `0409.00`.
    mutating func hsCode(_ field: Field?) -> HSCode? {
        guard let field, let text = scalar(field, expected: "a code of the Harmonized System") else { return nil }
        if let code = HSCode(text) { return code }
        report(.invalidHSCode(text, at: span(field)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func invalidHSCode(_ text: String, at span: SourceSpan) -> Diagnostic {
        let digits = text.filter { "0"..."9" ~= $0 }
        // A code with words beside it may be more than a code.
        let isOnlyCode = text.allSatisfy { $0.isNumber || " .-_".contains($0) }
        let fix = HSCode(digits).map { [FixIt.replace(with: "\"" + $0.text + "\"", at: span, isOnlyCode ? .safe : .suggestion)] } ?? []
        return Diagnostic(.invalidHSCode, "an HS code is 4, 6, 8 or 10 digits, such as '0409.00', found \(text.quoted)", at: span, fixIts: fix)
    }
}
