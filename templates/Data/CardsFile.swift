import IppinHTML
import IppinModel

extension Templates {
    /// One file of an edition's cards by their ids: what a line of the enquiry list is made of. See docs/cards.md.
    static func cards(_ data: CardData) -> [UInt8] {
        let links = FileLinks(.relative(to: data.context.homePath))
        var json = JSONWriter(capacity: 256 + data.cards.count * 320)
        json.array { json in
            for card in data.cards { json.card(card, links, data.context) }
            for product in data.absent {
                json.newline()
                json.object { json in
                    json.string("id", product.id)
                    json.title(product.title)
                    json.bool("absent", true)
                }
            }
        }
        return json.finish()
    }
}

extension JSONWriter {
    fileprivate mutating func card(_ card: ProductCard, _ links: FileLinks, _ context: EditionContext) {
        self.newline()
        self.object { json in
            json.string("id", card.id)
            json.title(card.link.title)
            json.string("path", path: card.link.path, from: links)
            json.string("sku", ifPresent: card.order.sku)
            json.string("net", ifPresent: card.order.net.map { context.text(of: $0).text })
            switch card.price {
            case .wholesale(let money): json.number("price", Int(money.minorUnits))
            case .onRequest: json.null("price")
            }
            if let pieces = card.order.casePieces { json.number("case", pieces) }
            if let pieces = card.order.minimumPieces { json.number("minimum", pieces) }
            if let picture = card.picture { json.string("picture", path: picture.smallPath, from: links) }
        }
    }

    fileprivate mutating func title(_ title: LocalText) {
        self.string("title", title.text)
        self.string("lang", ifPresent: title.language?.text)
    }
}
