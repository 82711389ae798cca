import IppinModel
import IppinSource

/// Reads a product's values for the fields that its kind declares.
enum KindFactsReader {
    /// - Parameter kindRange: where the product names its kind, for fields that are missing altogether.
    /// - Returns: the values in the kind's order, and the texts of those that are translated.
    static func read(
        _ field: Field?, _ declaration: KindDeclaration?, at kindRange: Range<Int>, _ reader: inout ValueReader
    ) -> (values: [FieldValue], texts: [String: String]) {
        // Of an unknown kind nothing can be checked, and the kind itself is reported.
        guard let declaration else { return ([], [:]) }
        let kind = declaration.kind
        guard let field else {
            for required in kind.fields where required.isRequired {
                reader.report(.missingField("facts: " + required.name, of: "a product of the kind '\(kind.id.name)'", at: reader.span(kindRange)))
            }
            return ([], [:])
        }
        guard var fields = FieldReader(field, as: declaration.facts, &reader) else { return ([], [:]) }
        var values: [FieldValue] = []
        var texts: [String: String] = [:]
        for (declared, declaration) in zip(kind.fields, declaration.facts.fields) {
            guard let value = fields.take(declaration) else { continue }
            if declared.type == .text { texts[declared.name] = reader.text(value) }
            guard let content = content(value, declared, &reader) else { continue }
            values.append(FieldValue(field: declared.name, content: content))
        }
        fields.finish(&reader)
        return (values, texts)
    }

    private static func content(_ field: Field, _ declared: KindField, _ reader: inout ValueReader) -> FieldValue.Content? {
        switch declared.type {
        case .text: return .text
        case .number(let unit?, let range): return reader.decimal(field, unit: unit, in: range).map { .number($0) }
        case .number(nil, let range): return reader.decimal(field, in: range).map { .number($0) }
        case .percent(let range): return reader.decimal(field, unit: "%", in: range).map { .percent($0) }
        case .choice(let options): return reader.choice(field, among: options.map(\.name)).map { .choice($0) }
        case .choices(let options): return .choices(reader.choices(field, among: options.map(\.name)))
        case .list: return .list(reader.lines(field))
        case .months: return .months(reader.months(field))
        case .shares: return .shares(SharesReader.read(field, &reader))
        case .yesNo: return reader.yesNo(field).map { .flag($0) }
        case .date: return reader.date(field).map { .date($0) }
        }
    }
}

/// Reads countries with their shares: `[{country: KG, share: 100 %}]`.
private enum SharesReader {
    static func read(_ field: Field, _ reader: inout ValueReader) -> [CountryShare] {
        var shares: [CountryShare] = []
        var isComplete = true
        for item in reader.items(field, of: "countries with shares, such as '{country: KG, share: 100 %}'", isOfScalars: false) {
            guard let share = share(item, &reader) else {
                isComplete = false
                continue
            }
            shares.append(share)
        }
        // A sum over shares of which one was not understood would be reported wrongly.
        guard isComplete, !shares.isEmpty else { return shares }
        let sum = shares.reduce(0) { $0 + $1.percent.doubleValue }
        if !(99.5...100.5 ~= sum) { reader.report(.sharesSum(field, shares, at: reader.span(field))) }
        return shares
    }

    private static func share(_ item: Field, _ reader: inout ValueReader) -> CountryShare? {
        guard var fields = FieldReader(item, as: ShareFields.mapping, &reader) else { return nil }
        let country = reader.country(fields.take(ShareFields.country))
        let percent = reader.decimal(fields.take(ShareFields.share), unit: "%", in: DecimalBounds.share)
        fields.finish(&reader)
        guard let country, let percent else { return nil }
        return CountryShare(country: country, percent: percent)
    }
}

extension Diagnostic {
    fileprivate static func sharesSum(_ field: Field, _ shares: [CountryShare], at span: SourceSpan) -> Diagnostic {
        let scale = shares.map(\.percent.scale).max() ?? 0
        let sum = shares.reduce(into: Int64(0)) { $0 = $0.addingReportingOverflow($1.percent.scaled(to: scale) ?? 0).partialValue }
        let text = DecimalNumber(mantissa: sum, scale: scale).normalized.machineText
        return Diagnostic(.sharesSum, "the shares of '\(field.name)' sum to 100 %, found \(text) %", at: span)
    }
}
