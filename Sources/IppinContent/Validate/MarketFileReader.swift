import IppinModel
import IppinSource

/// Reads `markets/<id>.yaml`.
enum MarketFileReader {
    /// Without a currency, which is reported, the market has none: its prices can be in any, so that one fault is not reported for every product.
    static func read(_ root: FrontMatterNode, id: String, _ reader: inout ValueReader) -> Market? {
        var fields = FieldReader(root: root, as: MarketFields.mapping, &reader)
        let name = reader.localizedText(fields.take(MarketFields.name))
        let currency = currency(fields.take(MarketFields.currency), &reader)
        let units = reader.choice(fields.take(MarketFields.units), Market.Units.self)
        let tax = reader.choice(fields.take(MarketFields.tax), Market.TaxDisplay.self)
        let paper = reader.choice(fields.take(MarketFields.paper), Market.Paper.self)
        let languages = reader.items(fields.take(MarketFields.languages), of: "language tags").compactMap { reader.language($0) }
        let region = reader.country(fields.take(MarketFields.region))
        fields.finish(&reader)
        guard let name = name ?? LocalizedText([id]) else { return nil }
        return Market(
            id: MarketID(id), name: name, currency: currency ?? Currency.none, units: units ?? .metric, tax: tax ?? .excluded, paper: paper ?? .a4, languages: languages,
            region: region?.code)
    }

    private static func currency(_ field: Field?, _ reader: inout ValueReader) -> Currency? {
        guard let field, let text = reader.scalar(field, expected: "a currency's code") else { return nil }
        if let currency = Currency(code: text) { return currency }
        reader.report(.invalidCurrency(text, at: reader.span(field)))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func invalidCurrency(_ text: String, at span: SourceSpan) -> Diagnostic {
        let fix = Currency(code: text.uppercased()).map { [FixIt.replace(with: $0.code, at: span, .safe)] } ?? []
        return Diagnostic(.invalidMoney, "a currency is three capital letters of ISO 4217, such as 'EUR', found \(text.quoted)", at: span, fixIts: fix)
    }
}
