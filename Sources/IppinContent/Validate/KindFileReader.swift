import IppinModel
import IppinSource

/// Reads `kinds/<id>.yaml`: what a product can be, and the fields of its own.
enum KindFileReader {
    static func read(_ root: FrontMatterNode, id: String, _ reader: inout ValueReader) -> Kind? {
        var fields = FieldReader(root: root, as: KindFields.mapping, &reader)
        let name = reader.localizedText(fields.take(KindFields.name))
        let summary = reader.localizedSentences(fields.take(KindFields.summary))
        let color = reader.color(fields.take(KindFields.color))
        let hsCodes = reader.items(fields.take(KindFields.hsCodes), of: "HS codes").compactMap { reader.hsCode($0) }
        let own = reader.entries(fields.take(KindFields.fields), expected: "a mapping of fields by name")
        fields.finish(&reader)
        let kindFields = own.compactMap { field($0.field, keyRange: $0.keyRange, &reader) }
        guard let name = name ?? LocalizedText([id]) else { return nil }
        return Kind(id: KindID(id), name: name, summary: summary, color: color, hsCodes: hsCodes, fields: kindFields)
    }

    private static func field(_ field: Field, keyRange: Range<Int>, _ reader: inout ValueReader) -> KindField? {
        guard NameForm.isID(field.name) else {
            reader.report(.invalidID(field.name, of: "a field", at: reader.span(keyRange)))
            return nil
        }
        guard var fields = FieldReader(field, as: KindFieldFields.mapping, &reader) else { return nil }
        let typeName = reader.choice(fields.take(KindFieldFields.type), KindFieldType.self)
        let label = reader.localizedText(fields.take(KindFieldFields.label))
        let isRequired = reader.yesNo(fields.take(KindFieldFields.required)) ?? false
        // A field of an unknown type stands in as text, so that the products that use it are not reported as well.
        let fieldType = typeName.map { type($0, &fields, &reader) } ?? .text
        let path = reader.path
        fields.finish(&reader) { entry in
            guard KindFieldFields.mapping.field(named: entry.key) != nil, let typeName else { return nil }
            return .uselessSetting(entry.key, typeName, at: SourceSpan(path: path, range: entry.keyRange))
        }
        guard let label = label ?? LocalizedText([field.name]) else { return nil }
        return KindField(name: field.name, label: label, type: fieldType, isRequired: isRequired)
    }

    private static func type(_ name: KindFieldType, _ fields: inout FieldReader, _ reader: inout ValueReader) -> KindField.FieldType {
        switch name {
        case .text: return .text
        case .number:
            let unit = reader.line(fields.take(KindFieldFields.unit))
            return .number(unit: unit, range: range(&fields, &reader))
        case .percent: return .percent(range: range(&fields, &reader))
        case .choice: return .choice(options(fields.take(KindFieldFields.options), &reader))
        case .choices: return .choices(options(fields.take(KindFieldFields.options), &reader))
        case .list: return .list
        case .months: return .months
        case .shares: return .shares
        case .yesNo: return .yesNo
        case .date: return .date
        }
    }

    private static func range(_ fields: inout FieldReader, _ reader: inout ValueReader) -> NumberRange {
        let minimum = reader.decimal(fields.take(KindFieldFields.minimum))
        let maximumField = fields.take(KindFieldFields.maximum)
        let maximum = reader.decimal(maximumField)
        if let minimum, let maximum, let maximumField, maximum < minimum {
            reader.report(.emptyRange(minimum, maximum, at: reader.span(maximumField)))
            return NumberRange()
        }
        return NumberRange(minimum: minimum, maximum: maximum)
    }

    private static func options(_ field: Field?, _ reader: inout ValueReader) -> [KindOption] {
        reader.entries(field, expected: "a mapping of options, each with its label").compactMap { option, keyRange in
            guard NameForm.isID(option.name) else {
                reader.report(.invalidID(option.name, of: "an option", at: reader.span(keyRange)))
                return nil
            }
            return reader.localizedText(option).map { KindOption(name: option.name, label: $0) }
        }
    }
}

extension Diagnostic {
    fileprivate static func uselessSetting(_ setting: String, _ type: KindFieldType, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.unknownKey, "a field of the type '\(type.rawValue)' has no '\(setting)'", at: span)
    }

    fileprivate static func emptyRange(_ minimum: DecimalNumber, _ maximum: DecimalNumber, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'maximum' is not below 'minimum', found \(maximum.machineText) below \(minimum.machineText)", at: span)
    }
}
