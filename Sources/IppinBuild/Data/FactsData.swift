internal import IppinModel

/// Facts as JSON, under the names that editors write. What has no value is left out.
struct FactsData {
    let site: Site
    /// Whether a record may be named: what is not public is not.
    let mayName: (RecordID) -> Bool

    func product(_ facts: ProductFacts) -> JSONValue {
        present([
            ("kind", .string(facts.kind.name)), ("village", name(facts.village)), ("producer", facts.producer.flatMap(name)),
            ("sku", facts.sku.map(JSONValue.string)), ("gtin", facts.gtin.map { .string($0.digits) }),
            ("price", prices(facts.price) { market in if case .yes = facts.availability[market] ?? .yes { true } else { false } }),
            ("retail", prices(facts.retail) { market in if case .no? = facts.availability[market] { false } else { true } }),
            ("net", facts.net.map { Self.measure($0.value, $0.unit.rawValue) }),
            ("size", facts.size.map { ["lengths": .array($0.lengths.map { .string($0.machineText) }), "unit": .string($0.unit.rawValue)] }),
            ("case", facts.casePieces.map(JSONValue.integer)), ("minimum", facts.minimumPieces.map(JSONValue.integer)),
            ("lead-time", facts.leadTime.map(Self.duration)), ("hs-code", facts.hsCode.map { .string($0.text) }),
            ("season", facts.season.isEmpty ? nil : Self.months(facts.season)), ("available", availability(facts.availability)),
            ("certificates", certificates(facts.certificates)), ("facts", kindFacts(facts)),
        ])
    }

    func village(_ facts: VillageFacts) -> JSONValue {
        present(place(facts.country, facts.coordinates) + [("altitude", facts.altitude.map { Self.measure(DecimalNumber($0), "m") })])
    }

    func producer(_ facts: ProducerFacts) -> JSONValue {
        present([
            ("village", name(facts.village)), ("founded", facts.founded.map(JSONValue.integer)), ("members", facts.members.map(JSONValue.integer)),
            ("women", facts.women.map(JSONValue.integer)), ("visibility", .string(facts.visibility.rawValue)), ("certificates", certificates(facts.certificates)),
        ])
    }

    func shop(_ facts: ShopFacts) -> JSONValue {
        present(
            place(facts.country, facts.coordinates) + [
                ("phone", facts.phone.map(JSONValue.string)), ("email", facts.email.map(JSONValue.string)), ("website", facts.website.map(JSONValue.string)),
            ])
    }

    func story(_ facts: StoryFacts) -> JSONValue {
        present([("date", facts.date.map(Self.day)), ("villages", names(facts.villages)), ("products", names(facts.products))])
    }

    func page(_ facts: PageFacts) -> JSONValue { present([("order", facts.order.map(JSONValue.integer))]) }

    // MARK: - Values

    static func day(_ date: CalendarDate) -> JSONValue { .string(date.isoText) }

    /// Numbers with a unit are texts, so that no reader rounds them.
    static func measure(_ value: DecimalNumber, _ unit: String?) -> JSONValue {
        .object([.init("value", .string(value.machineText))] + (unit.map { [.init("unit", .string($0))] } ?? []))
    }

    static func money(_ money: Money) -> JSONValue { ["amount": .string(money.amount.machineText), "currency": .string(money.currency.code)] }

    static func duration(_ duration: TradeDuration) -> JSONValue {
        ["from": .integer(duration.count.lowerBound), "to": .integer(duration.count.upperBound), "unit": .string(duration.unit.rawValue)]
    }

    static func months(_ months: MonthSet) -> JSONValue { .array(months.months.map(JSONValue.integer)) }

    /// A text by language, as far as it is written.
    func localized(_ text: LocalizedText) -> JSONValue {
        let own = site.languages.indices.filter(text.has(language:))
        return .object(own.map { .init(site.languages[$0].text, .string(text.resolved(in: [$0]).text)) })
    }

    private func present(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(members.compactMap { name, value in value.map { .init(name, $0) } })
    }

    private func name(_ id: RecordID) -> JSONValue? { mayName(id) ? .string(id.name) : nil }

    private func names(_ ids: [RecordID]) -> JSONValue? { ids.isEmpty ? nil : .array(ids.compactMap(name)) }

    private func place(_ country: Country?, _ coordinates: Coordinates?) -> [(String, JSONValue?)] {
        [
            ("country", country.map { .string($0.code) }), ("latitude", coordinates.map { .string($0.latitude.machineText) }),
            ("longitude", coordinates.map { .string($0.longitude.machineText) }),
        ]
    }

    /// - Parameter isTold: prices that readers of a market do not see are not given away here.
    private func prices(_ prices: [MarketID: Money], isTold: (MarketID) -> Bool) -> JSONValue? {
        let told = prices.filter { isTold($0.key) }.sorted { $0.key.name.precedesInBytes($1.key.name) }
        return told.isEmpty ? nil : .object(told.map { .init($0.key.name, Self.money($0.value)) })
    }

    private func availability(_ availability: [MarketID: Availability]) -> JSONValue? {
        guard !availability.isEmpty else { return nil }
        return .object(
            availability.sorted { $0.key.name.precedesInBytes($1.key.name) }.map { market, availability in
                let (status, reason): (JSONValue, LocalizedText?) =
                    switch availability {
                    case .yes: ("yes", nil)
                    case .onRequest(let reason): ("on-request", reason)
                    // Why a market cannot buy it is for the ledger, not for readers.
                    case .no: ("no", nil)
                    }
                return .init(market.name, present([("status", status), ("reason", reason.map(localized))]))
            })
    }

    private func certificates(_ claims: [CertificateClaim]) -> JSONValue? {
        guard !claims.isEmpty else { return nil }
        return .array(
            claims.map { claim in
                present([
                    ("scheme", .string(claim.scheme.name)), ("number", claim.number.map(JSONValue.string)), ("until", claim.until.map(Self.day)),
                    ("valid", .bool(claim.until.map { $0 >= site.date } ?? true)),
                ])
            })
    }

    private func kindFacts(_ facts: ProductFacts) -> JSONValue? {
        guard let kind = site.kinds.first(where: { $0.id == facts.kind }) else { return nil }
        let values: [JSONValue.Member] = facts.fields.compactMap { value in
            let field = kind.fields.first { $0.name == value.field }
            return content(value.content, field?.type).map { .init(value.field, $0) }
        }
        return values.isEmpty ? nil : .object(values)
    }

    private func content(_ content: FieldValue.Content, _ type: KindField.FieldType?) -> JSONValue? {
        switch content {
        case .text: nil  // a word, which stands with the words
        case .number(let number):
            if case .number(let unit, _)? = type { Self.measure(number, unit) } else { Self.measure(number, nil) }
        case .percent(let number): Self.measure(number, "%")
        case .choice(let option): .string(option)
        case .choices(let items), .list(let items): .array(items.map(JSONValue.string))
        case .months(let months): Self.months(months)
        case .shares(let shares): .array(shares.map { ["country": .string($0.country.code), "share": Self.measure($0.percent, "%")] })
        case .flag(let flag): .bool(flag)
        case .date(let date): Self.day(date)
        }
    }
}
