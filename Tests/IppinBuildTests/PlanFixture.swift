import IppinBuild
import IppinModel
import SiteSupport
import Testing

/// The plan of a small site, with its pages by file.
struct PlanFixture {
    let plan: Plan

    init(_ texts: [String: String], pictures: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let result = try #require(SmallSite(texts, pictures: pictures).resolve(), sourceLocation: sourceLocation)
        #expect(result.errors == [], sourceLocation: sourceLocation)
        plan = await Plan(site: result.site, templates: TemplateSet { { _ in Array("style".utf8) } })
    }

    var files: [String] { plan.outputs.map(\.file) }

    func page(_ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Page {
        let output = try #require(plan.outputs.first { $0.file == file }, "no \(file)", sourceLocation: sourceLocation)
        guard case .page(let page) = plan.content(of: output) else { throw NoPage() }
        return page
    }

    func product(_ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ProductPage {
        guard case .product(let page) = try page(file, sourceLocation: sourceLocation) else { throw NoPage() }
        return page
    }

    func list(_ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ProductListPage {
        guard case .products(let page) = try page(file, sourceLocation: sourceLocation) else { throw NoPage() }
        return page
    }

    func titles(_ file: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        try list(file, sourceLocation: sourceLocation).listing.cards.map(\.link.title.text)
    }

    func sitemap(_ edition: String) throws -> [String: [Alternate]] {
        guard case .data(.sitemap(let sitemap)) = try page(edition + "/sitemap.xml") else { throw NoPage() }
        #expect(Set(sitemap.entries.map(\.path)).count == sitemap.entries.count)
        return Dictionary(sitemap.entries.map { ($0.path, $0.alternates) }, uniquingKeysWith: { first, _ in first })
    }

    struct NoPage: Error {}
}

/// `site.yaml` of the small site with a line in place of another.
func siteFile(_ old: String, _ new: String) throws -> String {
    let bytes = try #require(SmallSite().files["site.yaml"])
    return String(decoding: bytes, as: UTF8.self).replacing(old, with: new)
}
