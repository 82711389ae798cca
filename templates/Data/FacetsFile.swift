import IppinHTML
import IppinModel

extension Templates {
    /// What `filter.js` reads: the choices, a column for each of them, and the markup of cards; docs/search.md tells the form.
    static func productFacets(_ facets: ProductFacets) -> [UInt8] {
        let context = facets.context
        let words = context.words
        var choices = HTML(base: .relative(to: context.homePath))
        choices.listChoices(facets)
        let markup = String(decoding: choices.finish(), as: UTF8.self)
        var json = JSONWriter(capacity: 8192 + facets.rows.count * 24)
        json.object { json in
            json.number("perFile", facets.documentsPerFile)
            json.number("pageSize", facets.pageSize)
            json.object("words") { json in
                json.cardWords(words)
                json.words([("nothing", .filterNothing), ("pages", .pages), ("pageOf", .pageOf), ("previousPage", .previousPage), ("nextPage", .nextPage)], words)
                json.message("products", words, .productCount)
            }
            json.object("models") { json in
                json.string("card", "\(CardModels.product)")
                json.string("pages", "\(CardModels.pages)")
            }
            json.string("choices", markup)
            json.object("rows") { $0.columns(facets.rows) }
        }
        return json.finish()
    }
}

extension JSONWriter {
    fileprivate mutating func columns(_ rows: [ProductFacets.Row]) {
        self.column("kind", rows) { $0.number($1.kind) }
        self.column("village", rows) { $0.number($1.village) }
        self.column("producer", rows) { $0.number($1.producer ?? -1) }
        self.column("certificate", rows) { json, row in json.array { json in for certificate in row.certificates { json.number(certificate) } } }
        // A bit for each month, January lowest.
        self.column("season", rows) { json, row in json.number(row.season.months.reduce(0) { $0 | 1 << ($1 - 1) }) }
        self.column("price", rows) { $0.number($1.price == nil ? 1 : 0) }
        self.column("amount", rows) { $0.number(Int($1.price?.minorUnits ?? 0)) }
    }

    private mutating func column(_ name: StaticString, _ rows: [ProductFacets.Row], _ value: (inout JSONWriter, ProductFacets.Row) -> Void) {
        self.newline()
        self.array(name) { json in for row in rows { value(&json, row) } }
    }
}
