/// What a product can be, from `kinds/<id>.yaml`: a name, HS headings and fields of its own, all data.
public struct Kind: Sendable, Hashable {
    public let id: KindID
    /// `Honey`
    public let name: LocalizedText
    public let summary: LocalizedText?
    public let color: RGBColor?
    /// Headings that a product's HS code should lie under; empty if the kind names none.
    public let hsCodes: [HSCode]
    public let fields: [KindField]

    public init(id: KindID, name: LocalizedText, summary: LocalizedText? = nil, color: RGBColor? = nil, hsCodes: [HSCode] = [], fields: [KindField] = []) {
        self.id = id
        self.name = name
        self.summary = summary
        self.color = color
        self.hsCodes = hsCodes
        self.fields = fields
    }
}

/// A field that a kind declares.
public struct KindField: Sendable, Hashable {
    public enum FieldType: Sendable, Hashable {
        /// Words, written in each language.
        case text
        /// A number; `unit` is shown after it as it is (`mS/cm`), nil for a bare number.
        case number(unit: String?, range: NumberRange)
        case percent(range: NumberRange)
        /// One of the options.
        case choice([KindOption])
        /// Several of the options.
        case choices([KindOption])
        /// Items that are the same in every language.
        case list
        case months
        /// Countries with percentages that sum to 100.
        case shares
        case yesNo
        case date
    }

    /// The key under `facts:`.
    public let name: String
    public let label: LocalizedText
    public let type: FieldType
    public let isRequired: Bool

    public init(name: String, label: LocalizedText, type: FieldType, isRequired: Bool) {
        self.name = name
        self.label = label
        self.type = type
        self.isRequired = isRequired
    }
}

/// A named value of an enumeration field.
public struct KindOption: Sendable, Hashable {
    public let name: String
    public let label: LocalizedText

    public init(name: String, label: LocalizedText) {
        self.name = name
        self.label = label
    }
}

/// Bounds of a number, both inclusive, either open.
public struct NumberRange: Sendable, Hashable {
    public let minimum: DecimalNumber?
    public let maximum: DecimalNumber?

    public init(minimum: DecimalNumber? = nil, maximum: DecimalNumber? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    public func contains(_ number: DecimalNumber) -> Bool {
        if let minimum, number < minimum { return false }
        if let maximum, maximum < number { return false }
        return true
    }
}
