internal import IppinModel

/// Composes what belongs to no edition.
struct RootComposer {
    let index: SiteIndex
    let editions: [EditionIndex]
    let redirects: [RedirectPage]

    private var frames: FrameComposer { FrameComposer(index: index, editions: editions) }
    private var defaultPosition: Int { editions.firstIndex(where: \.edition.isDefault) ?? 0 }

    func chooser() -> Page {
        let choices = editions.map { edition in
            let market = EditionTexts(index: index, edition: edition.edition).text(edition.context.market.name)
            return ChooserPage.Choice(context: edition.context, market: edition.hasCatalogue ? market : nil)
        }
        let alternates = frames.alternates(frames.everywhere { $0.context.homePath })
        return .chooser(ChooserPage(choices: choices, defaultChoice: defaultPosition, alternates: alternates))
    }

    func notFound() -> Page {
        let edition = editions[defaultPosition]
        let presence = frames.everywhere { $0.context.homePath }
        let head = FrameComposer.Head(title: edition.context.words[.notFoundTitle])
        return .notFound(
            NotFoundPage(frame: frames.frame(defaultPosition, path: "/404.html", presence: presence, head), rootPath: index.addresses.rootPath))
    }

    func redirectRules() -> Page {
        .data(.redirectRules(redirects.compactMap { redirect in
            redirect.targets.first.map { RedirectRule(from: redirect.path, to: $0.link.path) }
        }))
    }

    func sitemapIndex() -> Page {
        let paths = editions.flatMap { edition in (1...Planner.sitemapCount(edition)).map { Planner.sitemapPath(edition, $0) } }
        return .data(.sitemapIndex(paths.map(index.addresses.absolute)))
    }
}
