import IppinHTML
import IppinModel

extension Templates {
    /// `products.json`: the edition's catalogue for other programs. Amounts are decimal texts, so that none is rounded on the way.
    static func productData(_ data: ProductData) -> [UInt8] {
        let context = data.context
        var json = JSONWriter(capacity: 1024 + data.lines.count * 768)
        json.object { json in
            json.number("version", 1)
            json.string("title", context.siteTitle.text)
            json.string("language", context.edition.language.text)
            json.string("market", context.market.id.name)
            json.string("currency", context.market.currency.code)
            json.string("tax", context.market.tax.rawValue)
            json.string("date", context.date.isoText)
            json.string("url", context.absolute(context.homePath))
            json.array("products") { json in
                for line in data.lines { json.productLine(line, context) }
            }
        }
        return json.finish()
    }
}

extension JSONWriter {
    fileprivate mutating func productLine(_ line: ProductData.Line, _ context: EditionContext) {
        self.object { json in
            json.string("id", line.id)
            json.string("url", context.absolute(line.path))
            json.string("title", line.title)
            json.string("summary", ifPresent: line.summary)
            json.string("kind", line.kind)
            json.string("village", line.village)
            json.string("producer", ifPresent: line.producer)
            json.string("sku", ifPresent: line.sku)
            json.string("gtin", ifPresent: line.gtin?.digits)
            json.string("hsCode", ifPresent: line.hsCode?.text)
            switch line.price {
            case .wholesale(let money): json.money("price", money)
            case .onRequest: json.null("price")
            }
            if let retail = line.retail { json.money("retailPrice", retail) }
            if let net = line.net {
                json.object("netContent") { json in
                    json.string("value", net.value.machineText)
                    json.string("unit", net.unit.rawValue)
                }
            }
            if let pieces = line.casePieces { json.number("casePieces", pieces) }
            if let pieces = line.minimumPieces { json.number("minimumPieces", pieces) }
            if let leadTime = line.leadTime {
                json.object("leadTime") { json in
                    json.number("minimum", leadTime.count.lowerBound)
                    json.number("maximum", leadTime.count.upperBound)
                    json.string("unit", leadTime.unit.rawValue)
                }
            }
            if !line.season.isEmpty { json.array("season") { json in for month in line.season.months { json.number(month) } } }
            if !line.certificates.isEmpty { json.strings("certificates", line.certificates) }
            if let image = line.image { json.string("image", context.absolute(image)) }
        }
    }

    private mutating func money(_ key: StaticString, _ money: Money) {
        self.object(key) { json in
            json.string("amount", money.amount.machineText)
            json.string("currency", money.currency.code)
        }
    }
}
