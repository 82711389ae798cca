internal import IppinModel
internal import IppinSource

/// Turns the published groups into the records of the site. Cannot fail: what is wrong has been reported by the rules.
enum SiteAssembler {
    static func site(from table: RecordTable, input: ResolveInput) -> Site {
        var pictures = PictureTable(input: input)
        func records<Facts>(_ collection: RecordCollection, _ facts: (SourceFacts.Facts) -> Facts?) -> [Record<Facts>] {
            table.published(collection).compactMap { group in
                facts(group.facts.facts).map { record(group, facts: $0, input, pictures: &pictures) }
            }
        }
        let products: [Product] = records(.products) { if case .product(let facts) = $0 { facts } else { nil } }
        let villages: [Village] = records(.villages) { if case .village(let facts) = $0 { facts } else { nil } }
        let producers: [Producer] = records(.producers) { if case .producer(let facts) = $0 { facts } else { nil } }
        let shops: [Shop] = records(.shops) { if case .shop(let facts) = $0 { facts } else { nil } }
        let stories: [Story] = records(.stories) { if case .story(let facts) = $0 { facts } else { nil } }
        let pages: [TextRecord] = records(.pages) { if case .page(let facts) = $0 { facts } else { nil } }
        let declarations = input.declarations
        // A partial edition without a page would be a home page that leads nowhere. The default edition stays: every site has one.
        let editions = declarations.editions.filter { edition in
            !edition.isPartial || edition.isDefault || products.contains { $0.isTranslated(for: edition) && $0.isOffered(in: edition.market) }
                || isWritten(villages, edition) || isWritten(producers, edition) || isWritten(shops, edition) || isWritten(stories, edition) || isWritten(pages, edition)
        }
        return Site(
            settings: declarations.settings, languages: declarations.languages, editions: editions, partialLanguages: declarations.editions.partialLanguages, markets: declarations.markets,
            kinds: declarations.kinds, certificates: declarations.certificates, words: declarations.words, products: products, villages: villages,
            producers: producers, shops: shops, stories: stories, pages: pages, pictures: pictures.pictures, staticFiles: input.staticFiles, date: input.date)
    }

    private static func isWritten<Facts>(_ records: [Record<Facts>], _ edition: Edition) -> Bool { records.contains { $0.isTranslated(for: edition) } }

    private static func record<Facts>(_ group: RecordGroup, facts: Facts, _ input: ResolveInput, pictures: inout PictureTable) -> Record<Facts> {
        let references = group.facts.photos
        let photos = references.enumerated().compactMap { pictures.photo($1.file, of: group.id, focus: $1.focus, hasCard: $0 == 0) }
        let storyPhotos = storyPictures(group, besides: photos).compactMap { pictures.photo($0, of: group.id, focus: .center, hasCard: false) }
        return record(group, facts: facts, input, photos: photos, storyPhotos: storyPhotos)
    }

    /// Another version of a record that is in the site; nil if it shows other pictures than that one, or the same in another way.
    static func record<Facts>(_ group: RecordGroup, facts: Facts, _ input: ResolveInput, picturesOf old: Record<Facts>, in site: Site) -> Record<Facts>? {
        let known = Dictionary((old.photos + old.storyPhotos).map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        let photos = group.facts.photos.compactMap { known[$0.file] }
        let storyPhotos = storyPictures(group, besides: photos).compactMap { known[$0] }
        guard Set((photos + storyPhotos).map(\.file)) == Set(known.keys), Set(PictureUse.uses(of: group).map(\.file)).isSubset(of: known.keys),
            photos.first?.file == old.photos.first?.file,
            group.facts.photos.allSatisfy({ reference in known[reference.file].map { site.pictures[$0.picture].focus } == reference.focus })
        else { return nil }
        return record(group, facts: facts, input, photos: photos, storyPhotos: storyPhotos)
    }

    /// Pictures that only the stories show.
    private static func storyPictures(_ group: RecordGroup, besides photos: [Photo]) -> [String] {
        Set(group.entries.flatMap { $0.text.story.pictures.map(\.file) }).subtracting(photos.map(\.file)).sorted()
    }

    private static func record<Facts>(_ group: RecordGroup, facts: Facts, _ input: ResolveInput, photos: [Photo], storyPhotos: [Photo]) -> Record<Facts> {
        var texts = [RecordText?](repeating: nil, count: input.declarations.languages.count)
        var stale: Set<Int> = []
        var unstamped: Set<Int> = []
        var heldSlugs: [Int: String] = [:]
        for entry in group.entries {
            let freshness = TranslationRules.freshness(of: entry, in: group)
            let isStale = freshness.isStale
            if isStale { stale.insert(entry.language) }
            if freshness == .unknown, entry.language > 0 { unstamped.insert(entry.language) }
            if isStale, input.declarations.settings.staleTranslation == .showSource {
                heldSlugs[entry.language] = entry.text.slug ?? group.id.name
                continue
            }
            texts[entry.language] = entry.text
        }
        return Record(
            id: group.id, facts: facts, texts: texts, staleLanguages: stale, unstampedLanguages: unstamped, heldSlugs: heldSlugs, photos: photos, storyPhotos: storyPhotos,
            aliases: group.facts.aliases.map(\.value), isDraft: group.facts.isDraft || group.facts.publish.map { input.date < $0 } ?? false)
    }
}

/// The pictures of the site, each once.
private struct PictureTable {
    private(set) var pictures: [PictureSource] = []
    private var indices: [String: Int] = [:]
    private let attachments: [String: Attachment]

    init(input: ResolveInput) { attachments = input.attachments }

    mutating func photo(_ file: String, of record: RecordID, focus: FocalPoint, hasCard: Bool) -> Photo? {
        let source = PictureUse.path(of: file, in: record)
        guard case .picture(let header, let fingerprint)? = attachments[source] else { return nil }
        let photo = PictureSource(
            source: source, name: Self.name(of: file, in: record), fingerprint: fingerprint, width: header.width, height: header.height, focus: focus, hasCard: hasCard)
        let index = indices[source] ?? pictures.count
        if index == pictures.count {
            pictures.append(photo)
            indices[source] = index
        }
        return Photo(file: file, picture: index, width: header.width, height: header.height)
    }

    private static func name(of file: String, in record: RecordID) -> String {
        let stem = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        let safe = String(stem.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-") }.map(Character.init))
        return [record.name, safe].filter { !$0.isEmpty }.joined(separator: "-")
    }
}
