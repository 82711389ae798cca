import IppinHTML
import IppinModel

extension Templates {
    func village(_ page: VillagePage) -> [UInt8] {
        let context = page.frame.context
        let words = context.words
        return document(page.frame, data: { $0.villageNode(page) }) { html in
            html.article(.class("wrap dossier place")) { html in
                html.header { $0.recordHeading(page.title, page.summary) }
                html.div(.class("pictures")) { $0.gallery(page.pictures, words) }
                html.div(.class("aside")) { html in
                    html.map(of: page.title, at: page.coordinates, words)
                    html.villageFacts(page)
                }
                html.story(page.story, titled: page.title.text, words)
            }
            html.newline()
            html.section(.class("wrap")) { html in
                html.productListing(page.products, title: words.text(.productsOf, ["name": page.title.text]), context)
            }
        }
    }
}

extension HTML {
    fileprivate mutating func villageFacts(_ page: VillagePage) {
        let context = page.frame.context
        let words = context.words
        guard page.region != nil || page.country != nil || page.altitude != nil || page.coordinates != nil || !page.producers.isEmpty else { return }
        self.dl(.class("facts")) { html in
            if let region = page.region { html.term(words[.region]) { $0.text(region) } }
            if let country = page.country { html.term(words[.country], context.format.countryName(country)) }
            if let altitude = page.altitude { html.term(words[.altitude], context.format.altitude(metres: altitude)) }
            if let place = page.coordinates { html.term(words[.coordinates], context.format.coordinates(place)) }
            if !page.producers.isEmpty {
                html.div { html in
                    html.dt(words[.producers])
                    for producer in page.producers { html.dd { $0.link(to: producer) } }
                }
            }
        }
    }
}
