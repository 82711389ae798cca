import IppinModel
import IppinSource

/// Reads what holds per market: prices and availability.
enum TermsReader {
    static func prices(_ field: Field?, _ names: DeclaredNames, _ reader: inout ValueReader) -> [MarketID: Money] {
        var prices: [MarketID: Money] = [:]
        eachMarket(field, names, &reader) { market, entry, reader in prices[market.id] = reader.money(entry, in: market) }
        return prices
    }

    static func availability(_ field: Field?, _ names: DeclaredNames, _ reader: inout ValueReader) -> [MarketID: Availability] {
        var availability: [MarketID: Availability] = [:]
        eachMarket(field, names, &reader) { market, entry, reader in availability[market.id] = status(entry, &reader) }
        return availability
    }

    private static func eachMarket(
        _ field: Field?, _ names: DeclaredNames, _ reader: inout ValueReader, _ body: (Market, Field, inout ValueReader) -> Void
    ) {
        guard let field else { return }
        guard !field.isScalar || field.isEmpty else {
            reader.report(.notByMarket(field, names, at: reader.span(field)))
            return
        }
        for (entry, keyRange) in reader.entries(field, expected: "a value for each market") {
            if let market = names.markets[entry.name] {
                body(market, entry, &reader)
            } else if !names.markets.isEmpty {
                // Without any market, the editions of site.yaml have been reported.
                reader.report(.unknownMarket(entry.name, names.marketNames, at: reader.span(keyRange)))
            }
        }
    }

    /// `on-request`, or `{status: no, reason: …}`.
    private static func status(_ field: Field, _ reader: inout ValueReader) -> Availability? {
        if field.isScalar { return reader.choice(field, AvailabilityStatus.self)?.availability(reason: nil) }
        guard var fields = FieldReader(field, as: AvailabilityFields.mapping, &reader) else { return nil }
        let status = reader.choice(fields.take(AvailabilityFields.status), AvailabilityStatus.self)
        let reason = reader.localizedSentences(fields.take(AvailabilityFields.reason))
        fields.finish(&reader)
        return status?.availability(reason: reason)
    }

}

extension AvailabilityStatus {
    fileprivate func availability(reason: LocalizedText?) -> Availability {
        switch self {
        case .yes: .yes
        case .onRequest: .onRequest(reason: reason)
        case .no: .no(reason: reason)
        }
    }
}

extension Field {
    fileprivate var isEmpty: Bool {
        if case .scalar(let scalar) = node.value { scalar.text.trimmed.isEmpty } else { false }
    }
}

extension Diagnostic {
    /// The fix names the market whose currency the value ends in, if that is one market.
    fileprivate static func notByMarket(_ field: Field, _ names: DeclaredNames, at span: SourceSpan) -> Diagnostic {
        var fixIts: [FixIt] = []
        if case .scalar(let scalar) = field.node.value {
            let fitting = names.markets.values.filter { scalar.text.hasSuffix(" " + $0.currency.code) }
            if fitting.count == 1, let market = fitting.first { fixIts = [.replace(with: "{\(market.id.name): \(scalar.text)}", at: span, .safe)] }
        }
        let markets = ValueReader.list(names.marketNames)
        return Diagnostic(.wrongType, "'\(field.name)' is given for each market (\(markets)), found \(field.shape)", at: span, fixIts: fixIts)
    }
}
