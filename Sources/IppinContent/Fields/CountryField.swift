import IppinModel
import IppinSource

extension ValueReader {
    /// A country by its code: `KG`.
    mutating func country(_ field: Field?) -> Country? {
        guard let field, let text = scalar(field, expected: "a country's code") else { return nil }
        if let country = Country(code: text) { return country }
        report(.invalidCountry(text, at: span(field)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func invalidCountry(_ text: String, at span: SourceSpan) -> Diagnostic {
        let upper = text.uppercased()
        let guess =
            switch upper {
            case "UK": "GB"
            case "EL": "GR"
            case "KYRGYZSTAN", "KYRGYZ REPUBLIC", "KGZ": "KG"
            case "JAPAN", "JPN": "JP"
            case "USA", "UNITED STATES": "US"
            default: upper
            }
        let fix = Country(code: guess).map { [FixIt.didYouMean($0.code, at: span, .safe)] } ?? []
        return Diagnostic(.invalidCountry, "a country is two capital letters of ISO 3166-1, such as 'KG', found \(text.quoted)", at: span, fixIts: fix)
    }
}
