import IppinModel
import IppinSource

extension ValueReader {
    /// A number with a unit: `250 g`. Never negative.
    mutating func quantity(_ field: Field?, of dimensions: [MeasureUnit.Dimension] = [.mass, .volume, .length, .count]) -> Quantity? {
        guard let field, let text = scalar(field, expected: "a number with a unit") else { return nil }
        let (numberText, unitText) = NumberText.split(text)
        guard let number = DecimalNumber(numberText), let unit = MeasureUnit(written: unitText) else {
            report(.invalidQuantity(field, text, dimensions, at: span(field)))
            return nil
        }
        guard dimensions.contains(unit.dimension) else {
            report(.wrongUnit(field, text, dimensions, at: span(field)))
            return nil
        }
        guard number.mantissa > 0 else {
            report(.notPositive(field, text, at: span(field)))
            return nil
        }
        return Quantity(value: number, unit: unit)
    }
}

extension MeasureUnit {
    /// As editors write it; one piece may be singular.
    init?(written text: Substring) {
        switch text {
        case "g": self = .gram
        case "kg": self = .kilogram
        case "ml": self = .millilitre
        case "l": self = .litre
        case "piece": self = .pieces
        default:
            guard let unit = MeasureUnit(rawValue: String(text)) else { return nil }
            self = unit
        }
    }

    /// The unit that a wrong spelling most probably means.
    static func guess(_ text: String) -> MeasureUnit? {
        switch text.lowercased() {
        case "gr", "gram", "grams", "gramm", "グラム": .gram
        case "kilo", "kilos", "kgs", "kilogram", "kilograms": .kilogram
        case "milligram", "milligrams": .milligram
        case "liter", "liters", "litre", "litres", "ltr", "lt": .litre
        case "milliliter", "millilitre", "milliliters", "millilitres": .millilitre
        case "millimeter", "millimetre", "millimeters", "millimetres": .millimetre
        case "centimeter", "centimetre", "centimeters", "centimetres": .centimetre
        case "meter", "metre", "meters", "metres", "mt": .metre
        case "pc", "pcs", "pce", "pces", "stück", "個", "ea": .pieces
        case "percent", "％": .percent
        case let lower: MeasureUnit(rawValue: lower)
        }
    }

    static func names(of dimensions: [Dimension]) -> String {
        allCases.filter { dimensions.contains($0.dimension) }.map { "'" + $0.rawValue + "'" }.joined(separator: ", ")
    }
}

extension Diagnostic {
    fileprivate static func invalidQuantity(_ field: Field, _ text: String, _ dimensions: [MeasureUnit.Dimension], at span: SourceSpan) -> Diagnostic {
        var fixIts: [FixIt] = []
        let plain = NumberText.plain(text)
        let unitStart = plain.firstIndex { $0.isLetter || $0 == "%" || $0 == "％" } ?? plain.endIndex
        let unitText = String(plain[unitStart...])
        let only = MeasureUnit.allCases.filter { dimensions.contains($0.dimension) }
        let named = MeasureUnit.guess(unitText)
        let unit = named ?? (unitText.isEmpty && dimensions == [.length] ? .metre : only.count == 1 ? only.first : nil)
        if let (number, certainty) = NumberText.repair(plain[..<unitStart]), let unit {
            fixIts = [.replace(with: number + " " + unit.rawValue, at: span, named == nil ? .suggestion : certainty)]
        }
        let example = dimensions == [.length] ? "2050 m" : dimensions == [.ratio] ? "17.2 %" : "250 g"
        return Diagnostic(
            .invalidQuantity, "'\(field.name)' is a number with a unit, such as '\(example)', found \(text.quoted)", at: span,
            notes: fixIts.isEmpty ? [Note("units are " + MeasureUnit.names(of: dimensions))] : text.hasUnusualSpace ? [Note(.unusualSpace)] : [],
            fixIts: fixIts)
    }

    fileprivate static func wrongUnit(_ field: Field, _ text: String, _ dimensions: [MeasureUnit.Dimension], at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongUnit, "'\(field.name)' is in one of the units \(MeasureUnit.names(of: dimensions)), found \(text.quoted)", at: span)
    }

    fileprivate static func notPositive(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'\(field.name)' is more than zero, found \(text.quoted)", at: span)
    }
}
