/// A unit that editors may write after a number.
public enum MeasureUnit: String, Sendable, Hashable, CaseIterable {
    case milligram = "mg"
    case gram = "g"
    case kilogram = "kg"
    case millilitre = "ml"
    case litre = "l"
    case millimetre = "mm"
    case centimetre = "cm"
    case metre = "m"
    case pieces = "pieces"
    case percent = "%"

    public enum Dimension: Sendable, Hashable { case mass, volume, length, count, ratio }

    public var dimension: Dimension {
        switch self {
        case .milligram, .gram, .kilogram: .mass
        case .millilitre, .litre: .volume
        case .millimetre, .centimetre, .metre: .length
        case .pieces: .count
        case .percent: .ratio
        }
    }
}

/// A number with a unit: `250 g`.
public struct Quantity: Sendable, Hashable {
    public let value: DecimalNumber
    public let unit: MeasureUnit

    public init(value: DecimalNumber, unit: MeasureUnit) {
        self.value = value
        self.unit = unit
    }
}

/// Two or three lengths in one unit, as editors write them: `65 x 65 x 85 mm`.
public struct Dimensions: Sendable, Hashable {
    public let lengths: [DecimalNumber]
    /// A unit of length.
    public let unit: MeasureUnit

    public init(lengths: [DecimalNumber], unit: MeasureUnit) {
        self.lengths = lengths
        self.unit = unit
    }
}

/// A span of time as trade uses it: `30 days`, `6 weeks`, `2 months`, `1 year`; also a span from–to: `4-6 weeks`.
public struct TradeDuration: Sendable, Hashable {
    public enum Unit: String, Sendable, Hashable, CaseIterable { case days, weeks, months, years }

    public let count: ClosedRange<Int>
    public let unit: Unit

    public init(count: ClosedRange<Int>, unit: Unit) {
        self.count = count
        self.unit = unit
    }
}
