package import IppinModel

/// A kind with the declarations of its own fields, which stand under `facts`.
package struct KindDeclaration: Sendable {
    package let kind: Kind
    /// In the kind's order.
    package let facts: MappingDeclaration

    package init(_ kind: Kind) {
        self.kind = kind
        facts = MappingDeclaration("the kind '\(kind.id.name)'", kind.fields.map(FieldDeclaration.init))
    }

    /// What a translation may have under `facts`: the kind's texts.
    package var texts: MappingDeclaration { MappingDeclaration("a translation's 'facts'", facts.fields.filter { $0.role == .word }) }
}

extension FieldDeclaration {
    /// A kind's own field; its summary is the label in the source language.
    fileprivate convenience init(_ field: KindField) {
        let role: Role = if case .text = field.type { .word } else { .fact }
        self.init(
            field.name, field.type.declared, role, required: field.isRequired, field.label.resolved(in: [0]).text, example: field.type.example)
    }
}

extension KindField.FieldType {
    fileprivate var declared: FieldType {
        switch self {
        case .text: .text
        case .number(let unit?, let range): .measure(unit: unit, range)
        case .number(nil, let range): .decimal(range)
        case .percent(let range): .measure(unit: "%", range)
        case .choice(let options): .choice(options.map(\.name))
        case .choices(let options): .choices(options.map(\.name))
        case .list: .list(.line)
        case .months: .months
        case .shares: .list(.mapping(ShareFields.mapping))
        case .yesNo: .yesNo
        case .date: .date
        }
    }

    fileprivate var example: String {
        switch self {
        case .text: "Sainfoin"
        case .number(let unit?, let range): "\(range.exampleText) \(unit)"
        case .number(nil, let range): range.exampleText
        case .percent(let range): "\(range.exampleText) %"
        case .choice(let options): options.first?.name ?? ""
        case .choices(let options): "[" + options.prefix(2).map(\.name).joined(separator: ", ") + "]"
        case .list: "[Mel, Cera Alba]"
        case .months: "[7, 8]"
        case .shares: "[{country: KG, share: 100 %}]"
        case .yesNo: "yes"
        case .date: "2026-10-01"
        }
    }
}

extension NumberRange {
    fileprivate var exampleText: String { (maximum ?? minimum ?? DecimalNumber(12)).machineText }
}
