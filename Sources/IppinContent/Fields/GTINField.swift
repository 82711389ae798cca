import IppinModel
import IppinSource

extension ValueReader {
    /// A trade item number of 8, 12, 13 or 14 digits with a right check digit.
    mutating func gtin(_ field: Field?) -> GTIN? {
        guard let field, let text = scalar(field, expected: "8, 12, 13 or 14 digits") else { return nil }
        do throws(GTIN.Failure) {
            return try GTIN(text)
        } catch {
            report(.invalidGTIN(text, error, at: span(field)))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func invalidGTIN(_ text: String, _ failure: GTIN.Failure, at span: SourceSpan) -> Diagnostic {
        switch failure {
        case .notDigits:
            let digits = NumberText.plain(text).filter { $0 != " " && $0 != "-" }
            let fix = digits == text || (try? GTIN(digits)) == nil ? [] : [FixIt.replace(with: "\"" + digits + "\"", at: span, .safe)]
            return Diagnostic(.invalidGTIN, "a GTIN is 8, 12, 13 or 14 digits and nothing else, found \(text.quoted)", at: span, fixIts: fix)
        case .length(let count):
            return Diagnostic(.invalidGTIN, "a GTIN has 8, 12, 13 or 14 digits, found \(count) in \(text.quoted)", at: span)
        case .checkDigit(let expected):
            let found = String(text.suffix(1))
            let note = Note("the check digit shows that the digits were copied right; compare all of them with the certificate of the number")
            return Diagnostic(.invalidGTIN, "the last digit of a GTIN checks the others: \(text.quoted) should end in '\(expected)', not '\(found)'", at: span, notes: [note])
        }
    }
}
