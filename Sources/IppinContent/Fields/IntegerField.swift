import IppinModel
import IppinSource

extension ValueReader {
    /// A whole number within bounds.
    mutating func integer(_ field: Field?, in range: ClosedRange<Int>) -> Int? {
        guard let field, let text = scalar(field, expected: "a whole number") else { return nil }
        guard let number = DecimalNumber(text), let value = number.scaled(to: 0), number.scale == 0 else {
            report(.invalidInteger(field, text, at: span(field)))
            return nil
        }
        guard range ~= Int(value) else {
            report(.outOfRange(field, text, DecimalNumber(range.lowerBound), range.upperBound == .max ? nil : DecimalNumber(range.upperBound), at: span(field)))
            return nil
        }
        return Int(value)
    }
}

extension Diagnostic {
    fileprivate static func invalidInteger(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let (digits, unit) = NumberText.split(text)
        let repaired = NumberText.repaired(text) ?? (MeasureUnit(written: unit) ?? .guess(String(unit)) == .pieces ? NumberText.repaired(digits) : nil)
        let fix = repaired.flatMap { $0.contains(".") ? nil : FixIt.replace(with: $0, at: span, .safe) }
        return Diagnostic(.invalidInteger, "'\(field.name)' is a whole number in digits, such as '24', found \(text.quoted)", at: span, fixIts: fix.map { [$0] } ?? [])
    }

    static func outOfRange(_ field: Field, _ text: String, _ minimum: DecimalNumber?, _ maximum: DecimalNumber?, at span: SourceSpan) -> Diagnostic {
        let rule =
            switch (minimum?.machineText, maximum?.machineText) {
            case (let low?, let high?): "lies between \(low) and \(high)"
            case (let low?, nil): "is at least \(low)"
            case (nil, let high?): "is at most \(high)"
            case (nil, nil): "has other bounds"
            }
        return Diagnostic(.outOfRange, "'\(field.name)' \(rule), found \(text.quoted)", at: span)
    }
}
