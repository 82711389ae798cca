internal import IppinModel

/// Resolves the links and pictures of a story for one edition.
struct StoryComposer: Sendable {
    let index: SiteIndex
    let edition: EditionIndex
    let texts: EditionTexts

    init(index: SiteIndex, edition: EditionIndex) {
        self.index = index
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
        case .record(let id, let anchor): resolve(id, anchor)
        case .editionPath(let path, let anchor): EditionPath(path).map { resolve($0, anchor) } ?? .none
        }
    }

    private func resolve(_ target: EditionPath, _ anchor: String?) -> ResolvedLink {
        let addresses = index.addresses
        switch target {
        case .home: return .page(path: edition.context.homePath, anchor: anchor)
        case .collection(let collection): return isShown(collection) ? .page(path: addresses.collection(collection, in: edition.edition), anchor: anchor) : .none
        case .page(let page): return isShown(page) ? .page(path: addresses.page(page, in: edition.edition), anchor: anchor) : .none
        case .kinds: return .page(path: addresses.kinds(in: edition.edition), anchor: anchor)
        case .kind(let id): return .page(path: addresses.kind(id, in: edition.edition), anchor: anchor)
        case .certificates: return .page(path: addresses.certificates(in: edition.edition), anchor: anchor)
        case .certificate(let id): return .page(path: addresses.certificate(id, in: edition.edition), anchor: anchor)
        case .record(let id): return resolve(id, anchor)
        }
    }

    private func resolve(_ id: RecordID, _ anchor: String?) -> ResolvedLink {
        guard let position = index.position(of: id) else { return .none }
        guard id.collection != .shops else {
            return edition.shops.contains(position) ? .page(path: index.addresses.collection(.shops, in: edition.edition), anchor: id.name) : .none
        }
        return edition.paths.path(id.collection, position).map { .page(path: $0, anchor: anchor) } ?? .none
    }

    private func isShown(_ page: BuiltPage) -> Bool {
        switch page {
        case .search: true
        case .seasons: edition.hasSeasons
        case .enquiry, .orderForm: edition.context.enquiry != nil
        }
    }

    private func isShown(_ collection: RecordCollection) -> Bool {
        switch collection {
        case .products, .pages: true
        case .villages: !edition.villages.isEmpty
        case .producers: !edition.producers.isEmpty
        case .shops: !edition.shops.isEmpty
        case .stories: !edition.stories.isEmpty
        }
    }
}
