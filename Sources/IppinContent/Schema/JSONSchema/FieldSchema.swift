import IppinModel
import IppinSource

/// Makes the JSON Schema of fields and mappings from their declarations.
struct FieldSchema {
    let site: SchemaSite

    /// The schema of a mapping with exactly the declared fields.
    func mapping(_ mapping: MappingDeclaration) -> [JSONValue.Member] {
        var members: [JSONValue.Member] = [
            .init("type", "object"),
            .init("properties", .object(mapping.fields.map { .init($0.name, field($0)) })),
        ]
        let required = mapping.common.filter(\.isRequired).map { JSONValue.string($0.name) }
        if !required.isEmpty { members.append(.init("required", .array(required))) }
        if mapping.names.contains("latitude"), mapping.names.contains("longitude") {
            members.append(.init("dependentRequired", ["latitude": ["longitude"], "longitude": ["latitude"]]))
        }
        members.append(.init("additionalProperties", false))
        if let variants = mapping.variants { members.append(.init("allOf", .array(rules(variants, in: mapping)))) }
        return members
    }

    /// For each value of the deciding field, which fields there are.
    private func rules(_ variants: MappingDeclaration.Variants, in mapping: MappingDeclaration) -> [JSONValue] {
        variants.own.map { value, own in
            var then: [JSONValue.Member] = [.init("propertyNames", SchemaScalar.names((mapping.common + own).map(\.name)))]
            let required = own.filter(\.isRequired).map { JSONValue.string($0.name) }
            if !required.isEmpty { then.append(.init("required", .array(required))) }
            return Self.rule(where: variants.field.name, is: value, then: .object(then))
        }
    }

    /// `then` for mappings in which a field has a value.
    static func rule(where field: String, is value: String, then: JSONValue) -> JSONValue {
        let condition: JSONValue = ["properties": .object([.init(field, SchemaScalar.names([value]))]), "required": [.string(field)]]
        return ["if": condition, "then": then]
    }

    /// A field's value with what editors show about it.
    func field(_ field: FieldDeclaration) -> JSONValue {
        var members: [JSONValue.Member] = [.init("description", .string(Self.sentence(field.summary)))]
        if case .object(let own) = schema(field.type) { members += own }
        if !members.contains(where: { $0.name == "enum" }), let example = SchemaExample.value(of: field) { members.append(.init("examples", [example])) }
        return .object(members)
    }

    private static func sentence(_ summary: String) -> String { summary.prefix(1).uppercased() + summary.dropFirst() + "." }

    func schema(_ type: FieldType) -> JSONValue {
        switch type {
        case .line: SchemaScalar.line
        case .text: SchemaScalar.text
        case .slug: SchemaScalar.slug
        case .id: SchemaScalar.id
        case .url: SchemaScalar.url
        case .email: SchemaScalar.email
        case .phone: SchemaScalar.phone
        case .oldPath: SchemaScalar.oldPath
        case .fileName: SchemaScalar.fileName
        case .focus: SchemaScalar.focus
        case .color: SchemaScalar.color
        case .fingerprint: SchemaScalar.fingerprint
        case .wordPrint: SchemaScalar.wordPrint
        case .blockPrint: SchemaScalar.blockPrint
        case .languageTag: SchemaScalar.languageTag
        case .country: SchemaScalar.country
        case .currency: SchemaScalar.currency
        case .gtin: SchemaScalar.gtin
        case .hsCode: SchemaScalar.hsCode
        case .quantity: SchemaScalar.quantity
        case .dimensions: SchemaScalar.dimensions
        case .altitude: SchemaScalar.altitude
        case .duration: SchemaScalar.duration
        case .date: SchemaScalar.date
        case .yesNo: SchemaScalar.yesNo
        default: composed(type)
        }
    }

    private func composed(_ type: FieldType) -> JSONValue {
        switch type {
        case .wordPrint: SchemaScalar.wordPrint
        case .blockPrint: SchemaScalar.blockPrint
        case .integer(let bounds): SchemaScalar.integer(bounds)
        case .decimal(let range): SchemaScalar.decimal(range)
        case .measure(let unit, let range): SchemaScalar.measure(unit, range)
        case .money: SchemaScalar.money(.none)
        case .months: ["if": ["type": "array"], "then": list(SchemaScalar.month), "else": SchemaScalar.month]
        case .choice(let names): Self.name(among: names)
        case .choices(let names): list(Self.name(among: names), isSet: true)
        case .record(let collection): Self.name(among: site.names(in: collection))
        case .kind: Self.name(among: site.kinds.map(\.kind.id.name))
        case .market: Self.name(among: site.markets.map(\.id.name))
        case .certificate: Self.name(among: site.certificates)
        case .siteLanguage: Self.name(among: site.languages.map(\.text))
        case .localized(let type): either(schema(type), object(site.languages.map { ($0.text, schema(type)) }))
        case .byMarket(let type): object(site.markets.map { ($0.id.name, inMarket($0, type)) })
        case .list(let type): list(schema(type))
        case .mapping(let declaration): .object(mapping(declaration))
        case .either(let type, let declaration): either(schema(type), .object(mapping(declaration)))
        case .entries(.photoFile, let type): ["type": "object", "propertyNames": SchemaScalar.fileName, "additionalProperties": schema(type)]
        case .entries(.id, let type): ["type": "object", "propertyNames": SchemaScalar.id, "additionalProperties": schema(type)]
        case .kindFacts: ["type": "object"]
        case .kindTexts: .object(mapping(MappingDeclaration("facts", kindTexts)))
        default: ["type": "string"]
        }
    }

    private func inMarket(_ market: Market, _ type: FieldType) -> JSONValue {
        if case .money = type { SchemaScalar.money(market.currency) } else { schema(type) }
    }

    /// The translated fields of all kinds, each once: a translation does not say which kind it is of.
    private var kindTexts: [FieldDeclaration] {
        var names: Set<String> = []
        return site.kinds.flatMap(\.texts.fields).filter { names.insert($0.name).inserted }
            .map { FieldDeclaration($0.name, $0.type, $0.role, $0.summary, example: $0.example) }
    }

    /// Where there is nothing to name, any name is accepted: Ippin says what is missing.
    private static func name(among names: [String]) -> JSONValue { names.isEmpty ? SchemaScalar.id : SchemaScalar.names(names) }

    private func list(_ items: JSONValue, isSet: Bool = false) -> JSONValue {
        var members: [JSONValue.Member] = [.init("type", "array"), .init("items", items), .init("maxItems", .integer(ValueReader.maximumEntries))]
        if isSet { members.append(.init("uniqueItems", true)) }
        return .object(members)
    }

    private func object(_ properties: [(String, JSONValue)]) -> JSONValue {
        ["type": "object", "properties": .object(properties.map { .init($0.0, $0.1) }), "additionalProperties": false]
    }

    /// A condition and not a choice: so editors say what is wrong with what was written, not that neither fits.
    private func either(_ scalar: JSONValue, _ mapping: JSONValue) -> JSONValue { ["if": ["type": "object"], "then": mapping, "else": scalar] }
}

/// Examples of declarations as JSON.
private enum SchemaExample {
    static func value(of field: FieldDeclaration) -> JSONValue? {
        switch field.type {
        // What the site has is enumerated; an example of another site would only mislead.
        case .record, .kind, .market, .certificate, .siteLanguage, .byMarket, .localized, .kindFacts, .kindTexts, .list(.record), .list(.either(.certificate, _)): return nil
        default: break
        }
        let (root, _) = FrontMatterParser.parse(SourceFile(path: "", bytes: Array("example: \(field.example)".utf8)))
        guard case .mapping(let entries) = root.value else { return nil }
        return entries.first.map { json($0.value) }
    }

    private static func json(_ node: FrontMatterNode) -> JSONValue {
        switch node.value {
        case .sequence(let items): return .array(items.map(json))
        case .mapping(let entries): return .object(entries.map { .init($0.key, json($0.value)) })
        case .scalar(let scalar):
            let isPlainNumber = scalar.style == .plain && DecimalNumber(scalar.text) != nil && !(scalar.text.hasPrefix("0") && scalar.text.utf8.count > 1)
            if isPlainNumber, let number = DecimalNumber(scalar.text) { return .number(number) }
            return .string(scalar.text)
        }
    }
}
