/// US customary units beside metric ones, rounded as packs and catalogues do (16 CFR 500 gives the pound and the inch; the rounding is ours).
enum CustomaryUnits {
    private static let gramsPerOunce = 28.349523125
    private static let millilitresPerFluidOunce = 29.5735295625
    private static let millimetresPerInch = 25.4

    static func text(for quantity: Quantity, format: LocaleFormat) -> String? {
        let value = quantity.value.doubleValue
        switch quantity.unit {
        case .milligram: return nil
        case .gram: return mass(value, format)
        case .kilogram: return mass(value * 1000, format)
        case .millilitre: return format.withUnit(rounded(value / millilitresPerFluidOunce, format), "fl oz")
        case .litre: return format.withUnit(rounded(value * 1000 / millilitresPerFluidOunce, format), "fl oz")
        case .millimetre, .centimetre, .metre: return length(value * millimetres(of: quantity.unit), format)
        case .pieces, .percent: return nil
        }
    }

    static func text(for size: Dimensions, format: LocaleFormat) -> String? {
        let inches = size.lengths.map { $0.doubleValue * millimetres(of: size.unit) / millimetresPerInch }
        // Rugs are sold by feet and inches, small things by inches.
        if inches.allSatisfy({ $0 >= 24 }) { return inches.map(feetAndInches).joined(separator: " × ") }
        return format.withUnit(inches.map { rounded($0, format) }.joined(separator: " × "), "in")
    }

    private static func millimetres(of unit: MeasureUnit) -> Double {
        switch unit {
        case .centimetre: 10
        case .metre: 1000
        default: 1
        }
    }

    private static func mass(_ grams: Double, _ format: LocaleFormat) -> String {
        let ounces = grams / gramsPerOunce
        return ounces < 32 ? format.withUnit(rounded(ounces, format), "oz") : format.withUnit(rounded(ounces / 16, format), "lb")
    }

    private static func length(_ millimetres: Double, _ format: LocaleFormat) -> String {
        let inches = millimetres / millimetresPerInch
        return inches >= 24 ? feetAndInches(inches) : format.withUnit(rounded(inches, format), "in")
    }

    private static func feetAndInches(_ inches: Double) -> String {
        let whole = Int(min(inches, 1e9).rounded())
        return whole % 12 == 0 ? "\(whole / 12)′" : "\(whole / 12)′\(whole % 12)″"
    }

    /// One digit after the point, two below one; without a zero at the end.
    private static func rounded(_ value: Double, _ format: LocaleFormat) -> String {
        let scale = value < 1 ? 2 : 1
        let factor = scale == 2 ? 100.0 : 10.0
        return format.decimal(DecimalNumber(mantissa: Int64((min(value, 1e12) * factor).rounded()), scale: scale).normalized)
    }
}
