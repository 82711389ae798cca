package import IppinModel

/// What a field's value may be. Each has a reading function of `ValueReader` and a form in the JSON Schema.
package indirect enum FieldType: Sendable {
    // Texts
    /// One line.
    case line
    /// Any number of lines.
    case text
    case slug
    /// Lower-case letters, digits and hyphens.
    case id
    case url
    case email
    case phone
    /// An old path of the site.
    case oldPath
    /// The name of a picture in the record's folder.
    case fileName
    /// The point of a picture that crops keep.
    case focus
    case color
    case fingerprint
    /// What a field of the source text was: six letters.
    case wordPrint
    /// What a block of the source's story was: seven letters.
    case blockPrint

    // Codes
    case languageTag
    case country
    case currency
    case gtin
    case hsCode

    // Numbers and measures
    case integer(ClosedRange<Int>)
    case decimal(NumberRange)
    /// With the unit, which may be left out.
    case measure(unit: String, NumberRange)
    case quantity
    case dimensions
    /// Whole metres above the sea.
    case altitude
    case duration
    /// In the currency of the market that it stands under.
    case money

    // Time
    case date
    case months

    // Choices
    case yesNo
    case choice([String])
    /// Several, each once.
    case choices([String])

    // Names of what the site has
    case record(RecordCollection)
    case kind
    case market
    case certificate
    case siteLanguage

    // Values with parts
    /// One text in the source language, or one for each language.
    case localized(FieldType)
    case byMarket(FieldType)
    case list(FieldType)
    case mapping(MappingDeclaration)
    /// A scalar, or a mapping that says more.
    case either(FieldType, MappingDeclaration)
    /// A mapping whose keys the editor chooses.
    case entries(EntryKey, FieldType)
    /// The fields of the product's kind.
    case kindFacts
    /// The translated ones among the fields of the product's kind.
    case kindTexts

    /// What the keys of a mapping are that the editor chooses.
    package enum EntryKey: Sendable, Hashable {
        case photoFile
        /// Lower-case letters, digits and hyphens.
        case id
    }
}

/// Bounds of whole numbers, for the readers and the declarations.
enum IntegerBounds {
    static let pieces = 1...10_000_000
    static let years = 1000...9999
    static let people = 0...1_000_000
    static let order = -9999...9999
    static let pageSize = 1...500
}

/// Bounds of decimal numbers, for the readers and the declarations.
enum DecimalBounds {
    static let latitude = NumberRange(minimum: DecimalNumber(-90), maximum: DecimalNumber(90))
    static let longitude = NumberRange(minimum: DecimalNumber(-180), maximum: DecimalNumber(180))
    static let share = NumberRange(minimum: DecimalNumber(0), maximum: DecimalNumber(100))
}
