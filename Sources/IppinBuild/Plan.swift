package import IppinModel

/// Everything that a build will write, in a fixed order, and what is needed to compose it. Making a plan cannot fail.
package struct Plan: Sendable {
    package let outputs: [Output]
    let index: SiteIndex
    let editions: [EditionIndex]
    let redirects: [RedirectPage]
    let stylesheet: [UInt8]

    /// - Parameter render: the templates, asked here only for the style sheet, whose fingerprint is in its name.
    package init(site: Site, templates: TemplateSet) async {
        let index = SiteIndex(site)
        let stylesheet = templates.render(.data(.stylesheet))
        let assetPaths = AssetPaths(
            stylesheet: "/assets/style.\(Fingerprint(of: stylesheet).shortHex).css", icon: site.staticFiles.first { $0.path == "/favicon.svg" }?.path)
        // Sorting titles is the only slow part, and editions do not depend on each other.
        let editions = await withTaskGroup(of: (Int, EditionIndex).self) { group in
            for (position, edition) in site.editions.enumerated() {
                group.addTask { (position, EditionIndexer(index, edition: edition).make(assetPaths: assetPaths)) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        self.index = index
        self.editions = editions
        self.stylesheet = stylesheet
        redirects = RedirectPlanner(index: index, editions: editions).redirects()
        outputs = Planner(index: index, editions: editions, redirects: redirects, stylesheetPath: assetPaths.stylesheet).outputs()
    }
}

extension Plan {
    /// The paths of the editions in the order of the site: `ja`.
    package var editionPaths: [String] { editions.map(\.edition.path) }
}
