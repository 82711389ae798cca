internal import IppinModel

/// The fields of `kinds/<id>.yaml`.
package enum KindFields {
    package static let name = FieldDeclaration("name", .localized(.line), required: true, "the kind's name", example: "{en: Honey, ja: はちみつ}")
    package static let summary = FieldDeclaration("summary", .localized(.text), "a sentence for the top of its list", example: "Honey from mountain meadows.")
    package static let color = FieldDeclaration("color", .color, "'#' and six hexadecimal digits, in quotes", example: "\"#c98a1b\"")
    package static let hsCodes = FieldDeclaration("hs-codes", .list(.hsCode), "the customs headings that its products should lie under", example: "[\"0409.00\"]")
    package static let fields = FieldDeclaration(
        "fields", .entries(.id, .mapping(KindFieldFields.mapping)), "the fields of its products, in the order in which they are shown",
        example: "{flora: {type: text, label: Flora}}")

    package static let mapping = MappingDeclaration("a kind", [name, summary, color, hsCodes, fields])
}

/// The fields of a field that a kind declares.
package enum KindFieldFields {
    package static let type = FieldDeclaration("type", .choice(KindFieldType.allCases.map(\.rawValue)), required: true, "what its values are", example: "number")
    package static let label = FieldDeclaration("label", .localized(.line), required: true, "what readers see before the value", example: "{en: Moisture, ja: 水分}")
    package static let required = FieldDeclaration("required", .yesNo, "'yes' if every product of the kind needs it", example: "no")
    package static let unit = FieldDeclaration("unit", .line, "the unit of a number", example: "mS/cm")
    package static let minimum = FieldDeclaration("minimum", .decimal(NumberRange()), "the smallest number that is allowed", example: "0")
    package static let maximum = FieldDeclaration("maximum", .decimal(NumberRange()), "the largest number that is allowed", example: "20")
    package static let options = FieldDeclaration(
        "options", .entries(.id, .localized(.line)), required: true, "what can be chosen: a name for each, with its label", example: "{set: Set, liquid: Liquid}")

    package static let mapping = MappingDeclaration(
        "a field of a kind", [type, label, required, unit, minimum, maximum, options],
        variants: .init(field: type, own: KindFieldType.allCases.map { ($0.rawValue, $0.settings) }))
}

/// The types that a kind's field can have, as editors write them.
package enum KindFieldType: String, CaseIterable, Sendable {
    case text, number, percent, choice, choices, list, months, shares, date
    case yesNo = "yes-no"

    /// What a field of the type may have besides `type`, `label` and `required`.
    package var settings: [FieldDeclaration] {
        switch self {
        case .number: [KindFieldFields.unit, KindFieldFields.minimum, KindFieldFields.maximum]
        case .percent: [KindFieldFields.minimum, KindFieldFields.maximum]
        case .choice, .choices: [KindFieldFields.options]
        case .text, .list, .months, .shares, .date, .yesNo: []
        }
    }
}
