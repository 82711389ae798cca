import IppinHTML
import IppinModel

extension Templates {
    /// The dated stories of an edition as an Atom feed (RFC 4287). Days have no time, so each entry stands at midnight UTC.
    static func atomFeed(_ feed: Feed) -> [UInt8] {
        let context = feed.context
        let home = context.absolute(context.homePath)
        var xml = XML(capacity: 2048 + feed.entries.count * 512)
        xml.element("feed", .init("xmlns", "http://www.w3.org/2005/Atom"), .init("xml:lang", context.edition.language.text)) { xml in
            xml.newline()
            xml.element("id", text: feed.address)
            xml.element("title", text: context.siteTitle.text)
            if let tagline = context.tagline { xml.element("subtitle", text: tagline.text) }
            xml.empty("link", .init("rel", "self"), .init("type", "application/atom+xml"), .init("href", feed.address))
            xml.empty("link", .init("rel", "alternate"), .init("type", "text/html"), .init("href", home))
            xml.element("updated", text: midnight(feed.entries.map(\.date).max() ?? context.date))
            xml.element("author") { xml in
                xml.element("name", text: context.organization.name)
                if let email = context.organization.email { xml.element("email", text: email) }
            }
            for entry in feed.entries {
                xml.newline()
                xml.element("entry") { xml in
                    xml.element("id", text: entry.address)
                    xml.element("title", text: entry.title)
                    xml.empty("link", .init("rel", "alternate"), .init("type", "text/html"), .init("href", entry.address))
                    xml.element("published", text: midnight(entry.date))
                    xml.element("updated", text: midnight(entry.date))
                    if let summary = entry.summary { xml.element("summary", text: summary) }
                }
            }
            xml.newline()
        }
        xml.newline()
        return xml.finish()
    }

    private static func midnight(_ date: CalendarDate) -> String { date.isoText + "T00:00:00Z" }
}
