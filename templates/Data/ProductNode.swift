import IppinHTML
import IppinModel

extension JSONWriter {
    /// A product with its offer; the price is the money value that the page shows. What schema.org has no property for is an `additionalProperty`.
    mutating func productNode(_ page: ProductPage) {
        let context = page.frame.context
        self.object { json in
            json.constant("@type", "Product")
            json.string("@id", context.absolute(page.frame.canonical, fragment: "product"))
            json.string("name", page.title.text)
            json.string("description", ifPresent: page.summary?.text)
            json.string("url", context.absolute(page.frame.canonical))
            json.images(page.pictures, context)
            json.string("sku", ifPresent: page.sku)
            json.string("gtin", ifPresent: page.gtin?.digits)
            json.string("category", page.kind.title.text)
            if !page.keywords.isEmpty { json.string("keywords", page.keywords.joined(separator: ", ")) }
            if let country = page.country {
                json.object("countryOfOrigin") { json in
                    json.constant("@type", "Country")
                    json.string("name", context.format.countryName(country))
                    json.string("identifier", country.code)
                }
            }
            if let producer = page.producer {
                json.object("manufacturer") { json in
                    json.constant("@type", "Organization")
                    json.string("name", producer.title.text)
                    json.string("url", context.absolute(producer.path))
                }
            }
            if let net = page.net, net.unit.dimension == .mass { json.measure("weight", net) }
            json.certifications(page.certificates, context)
            json.additionalProperties(page)
            if case .wholesale(let money) = page.price { json.offer(page, money) }
        }
    }

    private mutating func offer(_ page: ProductPage, _ money: Money) {
        let context = page.frame.context
        let amount = money.amount.machineText
        self.object("offers") { json in
            json.constant("@type", "Offer")
            json.string("url", context.absolute(page.frame.canonical))
            json.string("price", amount)
            json.string("priceCurrency", money.currency.code)
            json.object("priceSpecification") { json in
                json.constant("@type", "UnitPriceSpecification")
                json.string("price", amount)
                json.string("priceCurrency", money.currency.code)
                json.bool("valueAddedTaxIncluded", context.market.tax == .included)
                json.object("referenceQuantity") { json in
                    json.constant("@type", "QuantitativeValue")
                    json.number("value", 1)
                    json.constant("unitCode", "C62")
                }
            }
            json.constant("eligibleCustomerType", "https://schema.org/Business")
            if let minimum = page.minimumPieces {
                json.object("eligibleQuantity") { json in
                    json.constant("@type", "QuantitativeValue")
                    json.number("minValue", minimum)
                    json.constant("unitCode", "C62")
                }
            }
            if let leadTime = page.leadTime { json.leadTime(leadTime) }
            json.object("seller") { $0.organization(context) }
        }
    }

    private mutating func leadTime(_ duration: TradeDuration) {
        let code =
            switch duration.unit {
            case .days: "DAY"
            case .weeks: "WEE"
            case .months: "MON"
            case .years: "ANN"
            }
        self.object("deliveryLeadTime") { json in
            json.constant("@type", "QuantitativeValue")
            json.number("minValue", duration.count.lowerBound)
            json.number("maxValue", duration.count.upperBound)
            json.string("unitCode", code)
        }
    }

    private mutating func measure(_ key: StaticString, _ quantity: Quantity) {
        self.object(key) { json in
            json.constant("@type", "QuantitativeValue")
            json.number("value", decimal: quantity.value.machineText)
            json.string("unitCode", ifPresent: quantity.unit.commonCode)
        }
    }

    // MARK: - What schema.org has no property for

    private mutating func additionalProperties(_ page: ProductPage) {
        let context = page.frame.context
        let words = context.words
        self.array("additionalProperty") { json in
            json.property(words[.village], page.village.title.text)
            if let code = page.hsCode { json.property(words[.hsCode], code.text, id: "HS") }
            if let net = page.net, net.unit.dimension != .mass { json.property(words[.netContent], context.text(of: net)) }
            if let size = page.size {
                json.property(words[.size], size.lengths.map(\.machineText).joined(separator: " × ") + " " + size.unit.rawValue)
            }
            if let pieces = page.casePieces { json.property(words[.casePack], context.pieces(pieces)) }
            if !page.season.isEmpty { json.property(words[.season], context.text(of: page.season)) }
            for fact in page.facts { json.property(fact, context) }
        }
    }

    private mutating func property(_ name: String, _ value: String, id: String? = nil) {
        self.object { json in
            json.constant("@type", "PropertyValue")
            json.string("name", name)
            json.string("propertyID", ifPresent: id)
            json.string("value", value)
        }
    }

    private mutating func property(_ name: LocalText, _ value: String, id: String? = nil) { self.property(name.text, value, id: id) }

    private mutating func property(_ name: LocalText, _ value: LocalText) { self.property(name.text, value.text) }

    private mutating func property(_ fact: FactLine, _ context: EditionContext) {
        self.object { json in
            json.constant("@type", "PropertyValue")
            json.string("name", fact.label.text)
            switch fact.value {
            case .number(let number, let unit):
                json.number("value", decimal: number.machineText)
                json.string("unitText", ifPresent: unit)
            case .percent(let number):
                json.number("value", decimal: number.machineText)
                json.constant("unitCode", "P1")
            case .flag(let isTrue): json.bool("value", isTrue)
            case .date(let date): json.string("value", date.isoText)
            default: json.string("value", context.text(of: fact.value))
            }
        }
    }
}

extension MeasureUnit {
    /// The UN/CEFACT common code, as schema.org and GS1 use it.
    var commonCode: String? {
        switch self {
        case .milligram: "MGM"
        case .gram: "GRM"
        case .kilogram: "KGM"
        case .millilitre: "MLT"
        case .litre: "LTR"
        case .millimetre: "MMT"
        case .centimetre: "CMT"
        case .metre: "MTR"
        case .pieces: "C62"
        case .percent: "P1"
        }
    }
}
