package import IppinModel

/// Everything that a build will write, in a fixed order, and what is needed to compose it. Making a plan cannot fail.
package struct Plan: Sendable {
    package let outputs: [Output]
    let index: SiteIndex
    let editions: [EditionIndex]
    let redirects: [RedirectPage]
    let theme: ThemeFiles
    let search: SearchShelf
    /// By edition.
    let composers: [PageComposer]

    /// - Parameters:
    ///   - tints: the colour of each of `site.pictures`; none where they are not known.
    ///   - templates: asked here only for the stylesheet and the scripts, whose fingerprints are in their names.
    package init(site: Site, tints: [PictureTint?] = [], templates: TemplateSet) async {
        let index = SiteIndex(site, tints: tints)
        let theme = ThemeFiles(style: Self.style(of: site), templates: templates)
        let assetPaths = AssetPaths(
            stylesheet: theme.stylesheetPath, script: theme.path(of: .site), icon: site.staticFiles.first { $0.path == "/favicon.svg" }?.path)
        // Sorting titles is the only slow part, and editions do not depend on each other.
        let editions = await withTaskGroup(of: (Int, EditionIndex).self) { group in
            for (position, edition) in site.editions.enumerated() {
                group.addTask { (position, EditionIndexer(index, edition: edition).make(assetPaths: assetPaths)) }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        self.index = index
        self.editions = editions
        composers = Self.composers(index, editions)
        self.theme = theme
        let search = SearchShelf(index: index, editions: editions)
        self.search = search
        redirects = RedirectPlanner(index: index, editions: editions).redirects()
        outputs = Planner(index: index, editions: editions, redirects: redirects, theme: theme, search: search).outputs()
    }
}

extension Plan {
    private static func composers(_ index: SiteIndex, _ editions: [EditionIndex]) -> [PageComposer] {
        editions.indices.map { PageComposer(index: index, editions: editions, position: $0) }
    }

    private static func style(of site: Site) -> SiteStyle {
        SiteStyle(
            theme: site.settings.theme, kinds: site.kinds.compactMap { kind in kind.color.map { SiteStyle.KindColor(name: kind.id.name, color: $0) } },
            villages: site.villages.compactMap(\.facts.coordinates))
    }

    /// The plan of a site that differs from this one's in one record, where order, addresses and relations stay as they are.
    init(_ plan: Plan, index: SiteIndex, editions: [EditionIndex]) {
        outputs = plan.outputs
        self.index = index
        self.editions = editions
        composers = Self.composers(index, editions)
        redirects = plan.redirects
        theme = plan.theme
        search = plan.search.emptied()
    }

    /// What a build tells of an edition.
    package struct EditionSummary: Sendable {
        /// `ja`
        package let path: String
        /// HTML pages.
        package let pages: Int
        /// Records that are shown in the source language for want of a translation, as `products/white-honey`, in byte order by collection.
        package let untranslated: [String]
    }

    /// In the order of the site.
    package var editionSummaries: [EditionSummary] {
        var pages = [Int](repeating: 0, count: editions.count)
        for output in outputs { if let edition = output.pageOfEdition { pages[edition] += 1 } }
        return zip(editions, pages).map { edition, count in
            EditionSummary(path: edition.edition.path, pages: count, untranslated: untranslated(in: edition))
        }
    }

    private func untranslated(in edition: EditionIndex) -> [String] {
        func names<Facts>(_ records: [Record<Facts>], _ shown: [Int]) -> [String] {
            shown.sorted().lazy.map { records[$0] }.filter { !$0.isTranslated(for: edition.edition) }.map(\.id.text)
        }
        let site = index.site
        return names(site.products, edition.products) + names(site.villages, edition.villages) + names(site.producers, edition.producers)
            + names(site.shops, edition.shops) + names(site.stories, edition.stories) + names(site.pages, edition.pages)
    }
}
