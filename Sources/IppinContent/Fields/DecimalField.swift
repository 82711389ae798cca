import IppinModel
import IppinSource

extension ValueReader {
    /// A number with a point: `42.87`.
    mutating func decimal(_ field: Field?, in range: NumberRange = NumberRange()) -> DecimalNumber? {
        guard let field, let text = scalar(field, expected: "a number") else { return nil }
        guard let number = DecimalNumber(text) else {
            report(.invalidNumber(field, text, at: span(field)))
            return nil
        }
        return checked(number, text, field, in: range)
    }

    /// A number with a unit that the field declares, which may be left out: `0.25 mS/cm`, `17.2 %`.
    mutating func decimal(_ field: Field?, unit: String, in range: NumberRange) -> DecimalNumber? {
        guard let field, let text = scalar(field, expected: "a number in " + unit) else { return nil }
        let (numberText, unitText) = NumberText.split(text)
        guard let number = DecimalNumber(numberText) else {
            report(.invalidNumber(field, text, unit: unit, at: span(field)))
            return nil
        }
        guard unitText.isEmpty || unitText == unit else {
            report(.wrongUnit(field, String(unitText), unit: unit, number: String(numberText), at: span(field)))
            return nil
        }
        return checked(number, text, field, in: range)
    }

    private mutating func checked(_ number: DecimalNumber, _ text: String, _ field: Field, in range: NumberRange) -> DecimalNumber? {
        if range.contains(number) { return number }
        report(.outOfRange(field, text, range.minimum, range.maximum, at: span(field)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func invalidNumber(_ field: Field, _ text: String, unit: String = "", at span: SourceSpan) -> Diagnostic {
        let suffix = unit.isEmpty ? "" : " " + unit
        let repaired = NumberText.repair(text.hasSuffix(unit) ? String(text.dropLast(unit.count)) : text)
        let rule = "'\(field.name)' is a number with a point, such as '17.2\(suffix)'"
        return Diagnostic(.invalidNumber, "\(rule), found \(text.quoted)", at: span, fixIts: repaired.map { [.replace(with: $0.number + suffix, at: span, $0.certainty)] } ?? [])
    }

    fileprivate static func wrongUnit(_ field: Field, _ found: String, unit: String, number: String, at span: SourceSpan) -> Diagnostic {
        let fix = found.lowercased() == unit.lowercased() ? [FixIt.replace(with: number + " " + unit, at: span, .safe)] : []
        return Diagnostic(.wrongUnit, "'\(field.name)' is in '\(unit)', found \(found.quoted)", at: span, fixIts: fix)
    }
}
