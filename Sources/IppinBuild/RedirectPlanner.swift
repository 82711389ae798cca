internal import IppinModel

/// What stands at the old addresses of records.
struct RedirectPlanner {
    let index: SiteIndex
    let editions: [EditionIndex]

    /// In byte order of the old addresses.
    func redirects() -> [RedirectPage] {
        let site = index.site
        let all = redirects(site.products) + redirects(site.villages) + redirects(site.producers) + redirects(site.stories) + redirects(site.pages)
        return all.sorted { $0.path.precedesInBytes($1.path) }
    }

    private func redirects<Facts>(_ records: [Record<Facts>]) -> [RedirectPage] {
        records.enumerated().flatMap { position, record in
            record.aliases.compactMap { alias in
                let targets = targets(of: record, at: position, alias: alias)
                return targets.isEmpty ? nil : RedirectPage(path: alias, targets: targets)
            }
        }
    }

    /// An address of an edition leads to that edition's page; any other to the default edition's, with the rest offered beside it.
    private func targets<Facts>(of record: Record<Facts>, at position: Int, alias: String) -> [RedirectPage.Target] {
        let own = editions.filter { alias.hasPrefix($0.context.homePath) }
        let preferred = own.isEmpty ? editions.filter(\.edition.isDefault) + editions.filter { !$0.edition.isDefault } : own
        return preferred.compactMap { edition in
            guard let path = edition.paths.path(record.id.collection, position) else { return nil }
            let title = EditionTexts(index: index, edition: edition.edition).title(record)
            return RedirectPage.Target(context: edition.context, link: PageLink(title: title, path: path))
        }
    }
}
