internal import IppinModel

/// Resolves the links and pictures of a story for one edition.
struct StoryComposer: Sendable {
    let index: SiteIndex
    let edition: EditionIndex
    let texts: EditionTexts
    let companion: Companion?

    init(index: SiteIndex, edition: EditionIndex, companion: Companion?) {
        self.index = index
        self.companion = companion
        self.edition = edition
        texts = EditionTexts(index: index, edition: edition.edition)
    }

    func story<Facts>(of record: Record<Facts>) -> StoryText {
        guard let found = record.word(in: edition.edition, { $0.story.isEmpty ? nil : $0.story }) else {
            return StoryText(prose: .empty, links: [], pictures: [], language: nil)
        }
        let language = texts.mark(found.language)
        return StoryText(
            prose: found.value, links: found.value.links.map(resolve),
            pictures: found.value.pictures.map { picture($0, of: record) }, language: language)
    }

    private func picture<Facts>(_ picture: ProsePicture, of record: Record<Facts>) -> Picture? {
        guard let photo = (record.photos + record.storyPhotos).first(where: { $0.file == picture.file }) else { return nil }
        // The story is inside an element that says its language already.
        return Picture(index.pictures[photo.picture], alt: LocalText(picture.alt))
    }

    private func resolve(_ link: ProseLink) -> ResolvedLink {
        switch link.destination {
        case .external(let address): .external(address)
        case .anchor(let anchor): .anchor(anchor)
        case .none: .none
        case .record(let id, let anchor): resolve(.record(id), anchor)
        case .editionPath(let path, let anchor): EditionPath(path).map { resolve($0, anchor) } ?? .none
        }
    }

    private func resolve(_ target: EditionPath, _ anchor: String?) -> ResolvedLink {
        if let place = EditionPlaces(index: index, edition: edition).place(of: target) { return .page(path: place.path, anchor: place.anchor ?? anchor) }
        guard let companion, let place = EditionPlaces(index: index, edition: companion.edition).place(of: target) else { return .none }
        return companion.resolved(place, anchor: anchor)
    }
}
