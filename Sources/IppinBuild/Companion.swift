internal import IppinModel

/// The edition where a partial one leads its readers for what it does not hold itself.
struct Companion: Sendable {
    let edition: EditionIndex
    private let index: SiteIndex
    /// Whether it is in the source language, so that its stories have the headings that links of other languages name.
    private let isSource: Bool

    /// Nil for an edition that needs none, and where no other shows the whole catalogue.
    ///
    /// Best is one for the same market in the source language, which all texts are written in; then the default edition, if that is in the source language; then
    /// any in it; and then the default edition.
    init?(of edition: Edition, among editions: [EditionIndex], index: SiteIndex) {
        guard edition.isPartial else { return nil }
        let others = editions.filter { !$0.edition.isPartial }
        let sources = others.filter { $0.edition.ownLanguages.contains(0) }
        guard
            let found = sources.first(where: { $0.edition.market == edition.market }) ?? sources.first(where: \.edition.isDefault) ?? sources.first
                ?? others.first(where: \.edition.isDefault) ?? others.first
        else { return nil }
        self.edition = found
        self.index = index
        isSource = found.edition.ownLanguages.contains(0)
    }

    var language: LanguageTag { edition.edition.language }

    func link(_ title: LocalText, to path: String?) -> PageLink? { path.map { PageLink(title: title, path: $0, language: language) } }

    func resolved(_ place: EditionPlaces.Place, anchor: String?) -> ResolvedLink {
        .elsewhere(path: place.path, anchor: place.anchor ?? (isSource ? anchor : nil), language: language)
    }

    /// Products of a list as it begins there, with their titles as this edition has them.
    func products(of subject: ListSubject, atMost count: Int, _ texts: EditionTexts) -> [PageLink] {
        edition.products(of: subject).prefix(count).compactMap { product in
            link(texts.title(index.site.products[product]), to: edition.cards[product]?.link.path)
        }
    }
}
