import IppinHTML
import IppinModel

extension Templates {
    /// A sitemap with the alternates of each page.
    static func sitemap(_ sitemap: Sitemap) -> [UInt8] {
        var xml = XML(capacity: 1024 + sitemap.entries.count * 800)
        xml.element(
            "urlset", .init("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"), .init("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
        ) { xml in
            for entry in sitemap.entries {
                xml.newline()
                xml.element("url") { xml in
                    xml.element("loc", text: SiteAddress(site: sitemap.site, path: entry.path))
                    for alternate in entry.alternates {
                        xml.empty(
                            "xhtml:link", .init("rel", "alternate"), .init("hreflang", alternate.hreflang), .init("href", SiteAddress(site: sitemap.site, path: alternate.path)))
                    }
                }
            }
            xml.newline()
        }
        xml.newline()
        return xml.finish()
    }

    static func sitemapIndex(_ addresses: [String]) -> [UInt8] {
        var xml = XML(capacity: 1024)
        xml.element("sitemapindex", .init("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")) { xml in
            for address in addresses {
                xml.newline()
                xml.element("sitemap") { $0.element("loc", text: address) }
            }
            xml.newline()
        }
        xml.newline()
        return xml.finish()
    }
}
