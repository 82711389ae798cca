import IppinHTML
import IppinModel

extension Templates {
    /// What `filter.js` reads: the choices, a column for each of them, and cards to fill; docs/search.md tells the form.
    static func productFacets(_ facets: ProductFacets) -> [UInt8] {
        let context = facets.context
        var json = JSONWriter(capacity: 8192 + facets.rows.count * 24)
        json.object { json in
            json.string("language", context.edition.language.text)
            json.number("perFile", facets.documentsPerFile)
            json.number("pageSize", facets.pageSize)
            json.facetWords(context.words)
            json.object("cards") { json in
                json.string("h2", emptyCard(.second, context))
                json.string("h3", emptyCard(.third, context))
            }
            json.choices("kind", facets.kinds)
            json.choices("village", facets.villages)
            json.choices("certificate", facets.certificates)
            json.choices("season", (1...12).map { .init(id: MonthID.of($0), label: LocalText(context.format.monthName($0))) })
            json.choices("producer", facets.producers)
            json.object("rows") { $0.columns(facets.rows) }
        }
        return json.finish()
    }

    /// A card with the name of what belongs there in braces in place of each text, written as if on the home page of the edition.
    private static func emptyCard(_ heading: CardHeading, _ context: EditionContext) -> String {
        let card = ProductCard(
            id: "{id}", link: PageLink(title: LocalText("{title}"), path: context.homePath), summary: LocalText("{summary}"),
            picture: nil, price: .onRequest, kind: LocalText("{label}"), kindName: "{kind}",
            village: LocalText("{place}"), order: OrderFacts(sku: nil, net: nil, casePieces: nil, minimumPieces: nil, leadTime: nil),
            isDraft: false)
        var html = HTML(base: .relative(to: context.homePath))
        html.productCards([card], heading: heading, context)
        return String(decoding: html.finish(), as: UTF8.self)
    }
}

extension JSONWriter {
    fileprivate mutating func facetWords(_ words: InterfaceWords) {
        self.object("words") { json in
            json.words(
                [
                    ("kind", .kind), ("village", .village), ("certificate", .certificates), ("season", .filterMonth), ("price", .filterPrice), ("any", .filterAny),
                    ("priced", .filterPriced), ("request", .priceOnRequest), ("nothing", .filterNothing), ("reset", .filterReset), ("sort", .sortBy), ("byName", .sortByName),
                    ("priceUp", .sortPriceUp), ("priceDown", .sortPriceDown), ("byVillage", .sortByVillage), ("failed", .filterFailed), ("perPiece", .perPiece),
                    ("pages", .pages), ("previous", .previousPage), ("next", .nextPage), ("pageOf", .pageOf),
                ], words)
            json.counts("products", .productCount, words)
        }
    }

    fileprivate mutating func choices(_ name: String, _ choices: [ProductFacets.Choice]) {
        self.newline()
        self.array(name) { json in
            for choice in choices {
                json.array { json in
                    json.string(choice.id)
                    json.string(choice.label.text)
                }
            }
        }
    }

    fileprivate mutating func columns(_ rows: [ProductFacets.Row]) {
        self.column("kind", rows) { $0.number($1.kind) }
        self.column("village", rows) { $0.number($1.village) }
        self.column("producer", rows) { $0.number($1.producer ?? -1) }
        self.column("certificate", rows) { json, row in json.array { json in for certificate in row.certificates { json.number(certificate) } } }
        // A bit for each month, January lowest.
        self.column("season", rows) { json, row in json.number(row.season.months.reduce(0) { $0 | 1 << ($1 - 1) }) }
        self.column("price", rows) { $0.number(Int($1.price?.minorUnits ?? -1)) }
    }

    private mutating func column(_ name: String, _ rows: [ProductFacets.Row], _ value: (inout JSONWriter, ProductFacets.Row) -> Void) {
        self.newline()
        self.array(name) { json in for row in rows { value(&json, row) } }
    }
}
