internal import IppinModel

/// Resolves the links and pictures of a story for one edition.
struct StoryComposer: Sendable {
    let index: SiteIndex
    let edition: EditionIndex
    let texts: EditionTexts
    let companion: Companion?
    /// What paths such as `/villages/` lead to: there are few, and thousands of links.
    private let knownPaths = Memo<String, KnownPath>()

    /// Where a path leads, in this edition or in the one beside it.
    private enum KnownPath: Sendable {
        case here(EditionPlaces.Place)
        case beside(EditionPlaces.Place, Companion)
        case nowhere
    }

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
        case .record(let id, let anchor): resolved(find(.record(id)), anchor)
        case .editionPath(let path, let anchor): resolved(knownPaths.value(for: path) { EditionPath(path).map(find) ?? .nowhere }, anchor)
        }
    }

    private func find(_ target: EditionPath) -> KnownPath {
        if let place = EditionPlaces(index: index, edition: edition).place(of: target) { return .here(place) }
        guard let companion, let place = EditionPlaces(index: index, edition: companion.edition).place(of: target) else { return .nowhere }
        return .beside(place, companion)
    }

    private func resolved(_ target: KnownPath, _ anchor: String?) -> ResolvedLink {
        switch target {
        case .here(let place): .page(path: place.path, anchor: place.anchor ?? anchor)
        case .beside(let place, let companion): companion.resolved(place, anchor: anchor)
        case .nowhere: .none
        }
    }
}
