internal import IppinModel

extension PageComposer {
    /// How many products of the same village a product's page offers.
    private static let relatedCount = 4

    func product(_ place: Int) -> ProductPage {
        let record = site.products[place]
        let facts = record.facts
        let kind = site.kinds[index.kindOfProduct[place]]
        let village = index.villageOfProduct[place]
        let story = stories.story(of: record)
        let kindLink = kindLinks[index.kindOfProduct[place]]
        let breadcrumbs = [homeCrumb, productsCrumb, Crumb(label: .text(kindLink.title), path: kindLink.path)]
        let neighbours = neighbours(of: place)
        return ProductPage(
            frame: frame(of: record, at: place, breadcrumbs: breadcrumbs, story: story), id: record.id.name, title: texts.title(record), summary: texts.summary(record),
            keywords: record.word(in: edition.edition) { $0.keywords.isEmpty ? nil : $0.keywords }?.value ?? [], kind: kindLink, kindName: kind.id.name,
            village: villageLink(village), origin: origin(site.villages[village]), producer: index.producerOfProduct[place].flatMap(producerLink),
            producerSummary: index.producerOfProduct[place].flatMap { texts.summary(site.producers[$0]) }, country: site.villages[village].facts.country,
            pictures: texts.pictures(of: record), price: edition.cards[place]?.price ?? .onRequest, retail: facts.retail[edition.edition.market],
            onRequest: onRequest(facts), sku: facts.sku, gtin: facts.gtin, hsCode: facts.hsCode, net: facts.net, size: facts.size,
            casePieces: facts.casePieces, minimumPieces: facts.minimumPieces, leadTime: facts.leadTime, season: facts.season,
            certificates: certificates(facts.certificates), facts: factLines(record, kind: kind), story: story, related: related(to: place, village: village),
            previous: neighbours.previous, next: neighbours.next)
    }

    private func origin(_ village: Village) -> ProductPage.Origin {
        ProductPage.Origin(
            summary: texts.summary(village), region: texts.text(of: village, \.region), coordinates: village.facts.coordinates, altitude: village.facts.altitude)
    }

    private func onRequest(_ facts: ProductFacts) -> ProductPage.OnRequest? {
        guard case .onRequest(let reason)? = facts.availability[edition.edition.market] else { return nil }
        return ProductPage.OnRequest(reason: reason.map(texts.text))
    }

    private func related(to place: Int, village: Int) -> [ProductCard] {
        edition.productsOfVillage[village].lazy.filter { $0 != place }.prefix(Self.relatedCount).compactMap { edition.cards[$0] }
    }

    /// The products before and after in the order of the edition.
    private func neighbours(of place: Int) -> (previous: PageLink?, next: PageLink?) {
        guard let position = edition.places[place] else { return (nil, nil) }
        func link(_ position: Int) -> PageLink? {
            edition.products.indices.contains(position) ? edition.cards[edition.products[position]]?.link : nil
        }
        return (link(position - 1), link(position + 1))
    }

    private func factLines(_ record: Product, kind: Kind) -> [FactLine] {
        record.facts.fields.compactMap { value in
            guard let field = kind.fields.first(where: { $0.name == value.field }), let line = lineValue(value, field, record) else { return nil }
            return FactLine(label: texts.text(field.label), value: line)
        }
    }

    private func lineValue(_ value: FieldValue, _ field: KindField, _ record: Product) -> FactLine.Value? {
        switch value.content {
        case .text: return texts.text(of: record) { $0.fields[value.field] }.map { .text($0) }
        case .number(let number):
            if case .number(let unit, _) = field.type { return .number(number, unit: unit) }
            return .number(number, unit: nil)
        case .percent(let number): return .percent(number)
        case .choice(let option): return .labels(labels([option], field))
        case .choices(let options): return .labels(labels(options, field))
        case .list(let items): return .list(items)
        case .months(let months): return .months(months)
        case .shares(let shares): return .shares(shares)
        case .flag(let flag): return .flag(flag)
        case .date(let date): return .date(date)
        }
    }

    private func labels(_ names: [String], _ field: KindField) -> [LocalText] {
        let options: [KindOption] =
            switch field.type {
            case .choice(let options), .choices(let options): options
            default: []
            }
        return names.compactMap { name in options.first { $0.name == name }.map { texts.text($0.label) } }
    }
}
