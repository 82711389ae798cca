import IppinHTML
import IppinModel

// What machines read of villages, producers, shops and stories.

extension JSONWriter {
    mutating func villageNode(_ page: VillagePage) {
        let context = page.frame.context
        self.object { json in
            json.constant("@type", "Place")
            json.string("name", page.title.text)
            json.string("description", ifPresent: page.summary?.text)
            json.string("url", context.absolute(page.frame.canonical))
            json.images(page.pictures, context)
            if page.region != nil || page.country != nil {
                json.object("address") { $0.postalAddress(lines: [], region: page.region, country: page.country) }
            }
            if let place = page.coordinates { json.geo(place, altitude: page.altitude) }
        }
    }

    mutating func producerNode(_ page: ProducerPage) {
        let context = page.frame.context
        self.object { json in
            json.constant("@type", "Organization")
            json.string("name", page.title.text)
            json.string("description", ifPresent: page.summary?.text)
            json.string("url", context.absolute(page.frame.canonical))
            json.images(page.pictures, context)
            if let founded = page.founded { json.string("foundingDate", String(founded)) }
            json.object("location") { json in
                json.constant("@type", "Place")
                json.string("name", page.village.title.text)
                json.string("url", context.absolute(page.village.path))
                if let country = page.country { json.object("address") { $0.postalAddress(lines: [], region: nil, country: country) } }
            }
            json.certifications(page.certificates, context)
        }
    }

    mutating func shopNodes(_ page: ShopsPage) {
        for shop in page.shops { self.shopNode(shop, page.frame) }
    }

    private mutating func shopNode(_ shop: ShopsPage.ShopLine, _ frame: PageFrame) {
        self.object { json in
            json.constant("@type", "Store")
            json.string("@id", frame.context.absolute(frame.canonical, fragment: shop.anchor))
            json.string("name", shop.title.text)
            json.string("description", ifPresent: shop.summary?.text)
            json.images(shop.pictures, frame.context)
            if !shop.address.isEmpty || shop.country != nil {
                json.object("address") { $0.postalAddress(lines: shop.address, region: nil, country: shop.country) }
            }
            if let place = shop.coordinates { json.geo(place) }
            json.string("telephone", ifPresent: shop.phone)
            json.string("email", ifPresent: shop.email)
            json.string("url", ifPresent: shop.website)
        }
    }

    mutating func articleNode(_ page: StoryPage) {
        let context = page.frame.context
        self.object { json in
            json.constant("@type", "Article")
            json.string("headline", page.title.text)
            json.string("description", ifPresent: page.summary?.text)
            json.string("url", context.absolute(page.frame.canonical))
            json.string("inLanguage", (page.story.language ?? context.edition.language).text)
            json.string("datePublished", ifPresent: page.date?.isoText)
            json.images(page.pictures, context)
            json.object("publisher") { $0.organization(context) }
        }
    }
}
