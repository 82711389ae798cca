internal import IppinModel

/// Composes what surrounds a page: where it is, in which editions it stands, and what machines read of it.
struct FrameComposer: Sendable {
    let index: SiteIndex
    let editions: [EditionIndex]

    /// The same page across the editions.
    struct Presence: Sendable {
        /// By edition; nil where it is not there.
        let paths: [String?]
        /// By edition: whether it stands there in the edition's own words.
        let isTranslated: [Bool]
        /// By edition: whether it is the very same page, and not one that only comes near it.
        let isSame: [Bool]

        init(paths: [String?], isTranslated: [Bool], isSame: [Bool]? = nil) {
            self.paths = paths
            self.isTranslated = isTranslated
            self.isSame = isSame ?? paths.map { $0 != nil }
        }
    }

    /// What a page says of itself.
    struct Head {
        var title: LocalText
        var description: String?
        var breadcrumbs: [Crumb] = []
        var notice: PageNotice?
        var isDraft = false
        var socialImage: Picture?
    }

    func frame(_ position: Int, path: String, presence: Presence, _ head: Head) -> PageFrame {
        let isTranslated = presence.isTranslated[position]
        return PageFrame(
            context: editions[position].context, path: path, title: head.title.text, titleLanguage: head.title.language, description: head.description,
            canonical: isTranslated ? path : sourcePath(presence) ?? path,
            alternates: isTranslated && presence.isSame[position] && !head.isDraft ? alternates(presence) : [], switches: switches(position, presence), breadcrumbs: head.breadcrumbs,
            notice: head.notice, isDraft: head.isDraft, socialImage: head.socialImage)
    }

    /// A page that every edition has in its own words; a list of a few records in a partial one is not the same as that of all.
    func everywhere(_ path: (EditionIndex) -> String?) -> Presence {
        let paths = editions.map(path)
        let isSame = zip(editions, paths).map { $1 != nil && (!$0.edition.isPartial || $1 == $0.context.homePath) }
        return Presence(paths: paths, isTranslated: editions.map { _ in true }, isSame: isSame)
    }

    func presence<Facts>(of record: Record<Facts>, at position: Int) -> Presence {
        Presence(
            paths: editions.map { $0.paths.path(record.id.collection, position) }, isTranslated: editions.map { record.isTranslated(for: $0.edition) })
    }

    /// What readers of an edition must know about a record's text.
    func notice<Facts>(for record: Record<Facts>, in edition: Edition) -> PageNotice? {
        guard record.isTranslated(for: edition) else { return .notTranslated(source: index.site.languages[0]) }
        guard index.site.settings.showsStaleNotice else { return nil }
        let shown = edition.wordLanguages.first { record.texts[$0] != nil }
        return shown.map(record.staleLanguages.contains) == true ? .stale : nil
    }

    func alternates(_ presence: Presence) -> [Alternate] {
        var alternates: [Alternate] = []
        alternates.reserveCapacity(editions.count + 1)
        var fallback: String?
        for (position, edition) in editions.enumerated() {
            guard presence.isTranslated[position], presence.isSame[position], let path = presence.paths[position] else { continue }
            alternates.append(Alternate(hreflang: edition.edition.language.text, path: path))
            if fallback == nil || edition.edition.isDefault { fallback = path }
        }
        // The home pages and the chooser are one set: readers whose language has no edition choose for themselves.
        if fallback != nil, zip(presence.paths, editions).allSatisfy({ $0 == $1.context.homePath }) { fallback = "/" }
        if let fallback { alternates.append(Alternate(hreflang: "x-default", path: fallback)) }
        return alternates
    }

    /// Where a page stands in the source language: what search engines should keep instead of a page that only repeats it.
    private func sourcePath(_ presence: Presence) -> String? {
        let candidates = editions.indices.filter { position in
            presence.isTranslated[position] && presence.paths[position] != nil
                && editions[position].edition.ownLanguages.contains(0)
        }
        let best = candidates.first { editions[$0].edition.isDefault } ?? candidates.first
        return best.flatMap { presence.paths[$0] }
    }

    private func switches(_ current: Int, _ presence: Presence) -> [EditionSwitch] {
        editions.enumerated().compactMap { position, edition in
            // What a partial edition does not have, it is not meant to have.
            if presence.paths[position] == nil, edition.edition.isPartial { return nil }
            return EditionSwitch(
                label: edition.edition.label, language: edition.edition.language, path: presence.paths[position] ?? edition.context.homePath,
                isCurrent: position == current, isTranslated: presence.paths[position] != nil && presence.isTranslated[position])
        }
    }
}
