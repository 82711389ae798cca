import IppinHTML
import IppinModel

extension HTML {
    /// What browsers, search engines and those who share a page read of it.
    mutating func metadata(_ frame: PageFrame, type: OpenGraphType, isIndexed: Bool) {
        let context = frame.context
        let isHome = frame.breadcrumbs.isEmpty && frame.path == context.homePath
        self.stamp(context, form: ContextPart.basics.form()) { html in
            html.documentBasics(context)
            html.script(module: Source(context.scriptPath))
        }
        self.title(isHome ? context.siteTitle.text : frame.title + " · " + context.siteTitle.text)
        if let description = frame.description { self.meta(name: "description", content: description) }
        if isIndexed {
            if let canonical = Href(context.absolute(frame.canonical)) { self.link(rel: "canonical", href: canonical) }
            self.alternates(frame.alternates, context)
        } else {
            self.meta(name: "robots", content: "noindex")
        }
        if let path = context.feedPath {
            self.link(rel: "alternate", href: .path(path), .type("application/atom+xml"), .title(context.siteTitle.text))
        }
        self.openGraph(frame, type: type)
    }

    /// What every document of the site starts with, whatever it shows.
    mutating func documentBasics(_ context: EditionContext) {
        self.meta(charset: "utf-8")
        self.meta(httpEquiv: "Content-Security-Policy", content: SecurityPolicy.page)
        self.meta(name: "viewport", content: "width=device-width, initial-scale=1")
        self.meta(name: "color-scheme", content: "light dark")
        self.link(rel: "stylesheet", source: Source(context.stylesheetPath))
        if let icon = context.iconPath { self.link(rel: "icon", source: Source(icon)) }
        self.link(rel: "manifest", source: Source(context.webManifestPath))
    }

    /// `hreflang` links, as the page lists them.
    mutating func alternates(_ alternates: [Alternate], _ context: EditionContext) {
        for alternate in alternates {
            guard let href = Href(context.absolute(alternate.path)) else { continue }
            self.link(rel: "alternate", href: href, .hreflang(alternate.hreflang))
        }
    }

    private mutating func openGraph(_ frame: PageFrame, type: OpenGraphType) {
        let context = frame.context
        self.meta(property: "og:type", content: type.rawValue)
        self.meta(property: "og:title", content: frame.title)
        if let description = frame.description { self.meta(property: "og:description", content: description) }
        self.meta(property: "og:url", content: context.absolute(frame.canonical))
        self.meta(property: "og:site_name", content: context.siteTitle.text)
        self.meta(property: "og:locale", content: context.openGraphLocale)
        guard let image = frame.socialImage else { return }
        self.meta(name: "twitter:card", content: "summary_large_image")
        self.meta(property: "og:image", content: context.absolute(image.forms.card?.path ?? image.path))
        self.meta(property: "og:image:width", content: String(image.forms.card?.width ?? image.width))
        self.meta(property: "og:image:height", content: String(image.forms.card?.height ?? image.height))
        if !image.alt.text.isEmpty { self.meta(property: "og:image:alt", content: image.alt.text) }
    }
}

extension EditionContext {
    /// The absolute address of a path of the site.
    func absolute(_ path: String, fragment: String? = nil) -> SiteAddress { SiteAddress(site: address, path: path, fragment: fragment) }

    /// Open Graph writes `en_US` where HTML writes `en-US`.
    var openGraphLocale: String { String(decoding: edition.language.text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self) }

    /// The path of a collection's list, if the site has something to show there.
    func listPath(of word: WordKey) -> String? { navigation.first { $0.label == .word(word) }?.path }
}
