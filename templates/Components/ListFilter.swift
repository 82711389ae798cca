import IppinHTML
import IppinModel

extension HTML {
    /// Where `filter.js` puts the choices of a list. It is shown only where there are scripts, and a list of one needs none.
    mutating func listFilter(_ listing: ProductListing, _ words: InterfaceWords) {
        guard listing.total > 1 else { return }
        self.details(.class("filter needs-script"), .data("data-scope", listing.scope), .data("data-failed", words[.filterFailed])) { html in
            html.summary(words[.filter])
            html.p("", .role("status"))
        }
    }

    /// What lists of an edition can be filtered and sorted by; scripts take away what a list has in common.
    mutating func listChoices(_ facets: ProductFacets) {
        let words = facets.context.words
        self.form { html in
            let months = (1...12).map { ProductFacets.Choice(id: MonthID.of($0), label: LocalText(facets.context.format.monthName($0))) }
            let prices: [ProductFacets.Choice] = [.init(id: "priced", label: words[.filterPriced]), .init(id: "request", label: words[.priceOnRequest])]
            let lists: [(StaticString, WordKey, [ProductFacets.Choice])] = [
                ("kind", .kind, facets.kinds), ("village", .village, facets.villages), ("certificate", .certificates, facets.certificates), ("season", .filterMonth, months),
                ("price", .filterPrice, prices),
            ]
            for (name, label, choices) in lists where choices.count > 1 { html.choice(name, words[label].text, [("", words[.filterAny].text)] + choices.map { ($0.id, $0.label.text) }) }
            html.choice(
                "sort", words[.sortBy].text,
                [("", words[.sortByName].text), ("price", words[.sortPriceUp].text), ("-price", words[.sortPriceDown].text), ("village", words[.sortByVillage].text)])
            html.button(script: words[.filterReset], .class("button"))
        }
    }

    private mutating func choice(_ name: StaticString, _ label: String, _ options: [(value: String, label: String)]) {
        self.p { html in
            html.label(label, .forInput("_by-\(name)"))
            html.select(.name(name), .id("_by-\(name)")) { html in for option in options { html.option(option.label, value: option.value) } }
        }
    }
}
