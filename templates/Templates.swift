import IppinHTML
public import IppinModel

/// The pages of the catalogue: a page value in, its bytes out. Nothing here can fail, and nothing but the value is read.
///
/// One value renders pages of one edition faster than several would, since it remembers what they have in common; what it renders is the same.
public struct Templates: Sendable {
    let stencils = StencilCase()

    public init() {}

    /// For builds, which take a new one for each edition and let it go with what it remembers.
    public static func renderer() -> @Sendable (Page) -> [UInt8] { Templates().render }

    public func render(_ page: Page) -> [UInt8] {
        switch page {
        case .home(let page): home(page)
        case .products(let page): productList(page)
        case .product(let page): product(page)
        case .village(let page): village(page)
        case .producer(let page): producer(page)
        case .records(let page): recordList(page)
        case .shops(let page): shops(page)
        case .story(let page): story(page)
        case .text(let page): textPage(page)
        case .search(let page): search(page)
        case .enquiry(let page): enquiryList(page)
        case .orderForm(let page): orderForm(page)
        case .notFound(let page): notFound(page)
        case .chooser(let page): chooser(page)
        case .redirect(let page): redirect(page)
        case .data(let page): Self.data(page)
        }
    }

    private static func data(_ page: DataPage) -> [UInt8] {
        switch page {
        case .sitemap(let sitemap): self.sitemap(sitemap)
        case .sitemapIndex(let addresses): sitemapIndex(addresses)
        case .robots(let sitemap): robots(sitemap: sitemap)
        case .feed(let feed): atomFeed(feed)
        case .webManifest(let context): webManifest(context)
        case .productData(let data): productData(data)
        case .searchDirectory(let directory): searchDirectory(directory)
        case .searchBeginnings(let beginnings): searchBeginnings(beginnings)
        case .searchDocuments(let documents): searchDocuments(documents)
        case .facets(let facets): productFacets(facets)
        case .cards(let data): cards(data)
        case .redirectRules(let rules): redirectRules(rules)
        case .responseHeaders: responseHeaders()
        case .stylesheet(let style): Stylesheet.bytes(for: style)
        case .script(let script): ScriptFiles.bytes(of: script)
        }
    }
}
