import IppinHTML
import IppinModel

// Structured data of pages (JSON-LD): what schema.org has words for, from the same values as the page.

extension JSONWriter {
    /// The graph of a page: its breadcrumbs and what the page is about.
    mutating func graph(_ frame: PageFrame, _ nodes: ((inout JSONWriter) -> Void)?) {
        self.object { json in
            json.constant("@context", "https://schema.org")
            json.array("@graph") { json in
                if !frame.breadcrumbs.isEmpty { json.breadcrumbList(frame) }
                nodes?(&json)
            }
        }
    }

    private mutating func breadcrumbList(_ frame: PageFrame) {
        let context = frame.context
        self.object { json in
            json.constant("@type", "BreadcrumbList")
            json.array("itemListElement") { json in
                for (index, crumb) in frame.breadcrumbs.enumerated() {
                    json.listItem(index + 1, crumb.label.text(context.words), context.absolute(crumb.path))
                }
                json.listItem(frame.breadcrumbs.count + 1, frame.title, context.absolute(frame.canonical))
            }
        }
    }

    private mutating func listItem(_ position: Int, _ name: String, _ address: SiteAddress) {
        self.object { json in
            json.constant("@type", "ListItem")
            json.number("position", position)
            json.string("name", name)
            json.string("item", address)
        }
    }

    /// The site and who publishes it.
    mutating func websiteNode(_ context: EditionContext) {
        self.object { json in
            json.constant("@type", "WebSite")
            json.string("name", context.siteTitle.text)
            json.string("description", ifPresent: context.description?.text)
            json.string("url", context.absolute(context.homePath))
            json.string("inLanguage", context.edition.language.text)
            json.object("publisher") { $0.organization(context) }
        }
    }

    /// The members of the publishing organisation, in the object that is being written.
    mutating func organization(_ context: EditionContext) {
        self.constant("@type", "Organization")
        self.string("name", context.organization.name)
        self.string("email", ifPresent: context.organization.email)
        self.string("url", context.address)
        if let country = context.organization.country {
            self.object("address") { $0.postalAddress(lines: [], region: nil, country: country) }
        }
    }

    mutating func postalAddress(lines: [LocalText], region: LocalText?, country: Country?) {
        self.constant("@type", "PostalAddress")
        if !lines.isEmpty { self.string("streetAddress", lines.map(\.text).joined(separator: ", ")) }
        self.string("addressRegion", ifPresent: region?.text)
        self.string("addressCountry", ifPresent: country?.code)
    }

    mutating func geo(_ place: Coordinates, altitude: Int? = nil) {
        self.object("geo") { json in
            json.constant("@type", "GeoCoordinates")
            json.number("latitude", decimal: place.latitude.machineText)
            json.number("longitude", decimal: place.longitude.machineText)
            if let altitude { json.number("elevation", altitude) }
        }
    }

    mutating func images(_ pictures: [Picture], _ context: EditionContext) {
        if !pictures.isEmpty { self.strings("image", pictures.map { context.absolute($0.path) }) }
    }

    mutating func certifications(_ lines: [CertificateLine], _ context: EditionContext) {
        guard !lines.isEmpty else { return }
        self.array("hasCertification") { json in
            for line in lines {
                json.object { json in
                    json.constant("@type", "Certification")
                    json.string("name", line.link.title.text)
                    json.string("url", context.absolute(line.link.path))
                    json.string("certificationIdentification", ifPresent: line.number)
                    json.string("expires", ifPresent: line.until?.isoText)
                }
            }
        }
    }
}

extension NavigationLink.Label {
    func text(_ words: InterfaceWords) -> String {
        switch self {
        case .word(let key): words[key].text
        case .text(let text): text.text
        }
    }
}
