import IppinModel
import IppinSource

extension ValueReader {
    /// Two or three lengths in one unit: `65 x 65 x 85 mm`, with `x` or `×`.
    mutating func dimensions(_ field: Field?) -> Dimensions? {
        guard let field, let text = scalar(field, expected: "two or three lengths with a unit") else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "×" }
        var lengths: [DecimalNumber] = []
        var unit: MeasureUnit?
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let (number, unitText) = NumberText.split(String(part).trimmed)
            guard let length = DecimalNumber(number), unitText.isEmpty != isLast else { break }
            lengths.append(length)
            if isLast { unit = MeasureUnit(written: unitText) }
        }
        guard 2...3 ~= parts.count, lengths.count == parts.count, let unit else {
            report(.invalidDimensions(field, text, at: span(field)))
            return nil
        }
        guard unit.dimension == .length, lengths.allSatisfy({ $0.mantissa > 0 }) else {
            report(.wrongDimensions(field, text, at: span(field)))
            return nil
        }
        return Dimensions(lengths: lengths, unit: unit)
    }
}

extension Diagnostic {
    fileprivate static func invalidDimensions(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        var fixIts: [FixIt] = []
        if let (repaired, certainty) = DimensionsGuess.repair(text) { fixIts = [.replace(with: repaired, at: span, certainty)] }
        let rule = "'\(field.name)' is two or three lengths and one unit at the end, such as '65 x 65 x 85 mm'"
        return Diagnostic(.invalidDimensions, "\(rule), found \(text.quoted)", at: span, fixIts: fixIts)
    }

    fileprivate static func wrongDimensions(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidDimensions, "'\(field.name)' has lengths of more than zero in 'mm', 'cm' or 'm', found \(text.quoted)", at: span)
    }
}

/// What an editor meant by dimensions that are not in our form.
private enum DimensionsGuess {
    /// `6,5X6,5 CM` and `65mm x 65mm` in our form.
    static func repair(_ text: String) -> (text: String, certainty: FixIt.Applicability)? {
        let parts = text.split(omittingEmptySubsequences: false) { "xX×*＊✕".contains($0) }
        guard 2...3 ~= parts.count else { return nil }
        var numbers: [String] = []
        var units: [MeasureUnit] = []
        var certainty = FixIt.Applicability.safe
        for part in parts {
            let unitStart = part.firstIndex(where: \.isLetter) ?? part.endIndex
            let unitText = String(part[unitStart...]).trimmed
            guard let number = NumberText.repair(part[..<unitStart]) else { return nil }
            numbers.append(number.number)
            if number.certainty == .suggestion { certainty = .suggestion }
            if !unitText.isEmpty {
                guard let unit = MeasureUnit.guess(unitText), unit.dimension == .length else { return nil }
                units.append(unit)
            }
        }
        guard let unit = units.last, units.allSatisfy({ $0 == unit }) else { return nil }
        return (numbers.joined(separator: " x ") + " " + unit.rawValue, certainty)
    }
}
