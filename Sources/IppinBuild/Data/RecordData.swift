internal import IppinModel

/// One record as JSON. The form is described in docs/data.md.
struct RecordData {
    let site: Site
    let editions: [Edition]
    let addresses: Addresses
    let presence: EditionPresence
    let links: RecordLinks
    let mayName: (RecordID) -> Bool
    let file: (RecordID) -> String
    /// Whether the words of the stories are told, too.
    let hasStories: Bool

    /// - Parameters:
    ///   - facts: the record's facts as JSON.
    ///   - withheld: why the record is withheld altogether, if it is.
    func value<Facts>(_ record: Record<Facts>, facts: JSONValue, withheld: String? = nil) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(record.id.text)), .init("collection", .string(record.id.collection.rawValue)), .init("name", .string(record.id.name)),
            .init("file", .string(file(record.id))), .init("published", .bool(withheld == nil)),
        ]
        if let withheld { members.append(.init("reason", .string(withheld))) }
        if record.isDraft { members.append(.init("draft", true)) }
        members += [
            .init("facts", facts), .init("words", words(record)), .init("translations", translations(record)),
            .init("photos", .array(record.photos.map(photo))), .init("story-photos", .array(record.storyPhotos.map(photo))),
            .init("editions", .object(editions.map { .init($0.path, self.edition($0, record, withheld)) })),
            .init("aliases", .array(record.aliases.map(JSONValue.string))),
            .init("links", ["to": ids(links.from(record.id)), "from": ids(links.to(record.id))]),
        ]
        return .object(members)
    }

    private func ids(_ ids: [RecordID]) -> JSONValue { .array(ids.filter(mayName).map { .string($0.text) }) }

    // MARK: - Words

    private func words<Facts>(_ record: Record<Facts>) -> JSONValue {
        .object(
            zip(site.languages, record.texts).compactMap { language, text in text.map { .init(language.text, .object(words($0))) } })
    }

    private func words(_ text: RecordText) -> [JSONValue.Member] {
        let texts: [(String, String?)] = [
            ("title", text.title), ("reading", text.reading), ("summary", text.summary), ("slug", text.slug), ("region", text.region),
        ]
        let lists = [("keywords", text.keywords), ("address", text.address), ("hours", text.hours)]
        let tables = [("alt", text.alt), ("facts", text.fields)]
        return texts.compactMap { name, text in text.map { .init(name, .string($0)) } }
            + lists.filter { !$0.1.isEmpty }.map { .init($0.0, .array($0.1.map(JSONValue.string))) }
            + tables.filter { !$0.1.isEmpty }.map { name, table in
                .init(name, .object(table.keys.sortedByBytes().map { .init($0, .string(table[$0] ?? "")) }))
            } + (hasStories ? PlainStory.text(of: text.story).map { [.init("story", .string($0))] } ?? [] : [])
    }

    /// Of every language but the source's, and of partial ones if the record is written in them: whether there is a translation, and whether it was made from the present text.
    private func translations<Facts>(_ record: Record<Facts>) -> JSONValue {
        .object(
            site.languages.indices.dropFirst().filter { !site.partialLanguages.contains($0) || record.texts[$0] != nil || record.staleLanguages.contains($0) }.map { language in
                let state: JSONValue =
                    if record.staleLanguages.contains(language) { "stale" } else if record.texts[language] == nil { "missing" } else {
                        record.unstampedLanguages.contains(language) ? "unstamped" : "current"
                    }
                return .init(site.languages[language].text, state)
            })
    }

    // MARK: - Editions

    private func edition<Facts>(_ edition: Edition, _ record: Record<Facts>, _ withheld: String?) -> JSONValue {
        if let reason = withheld ?? presence.absence(of: record, in: edition) { return ["shown": false, "reason": .string(reason)] }
        let path = addresses.record(record, in: edition)
        return [
            "shown": true, "address": .string(addresses.absolute(path)), "path": .string(path), "translated": .bool(record.isTranslated(for: edition)),
            "words": .object(sources(record, edition)),
        ]
    }

    /// The language that each word of the record comes from in an edition.
    private func sources<Facts>(_ record: Record<Facts>, _ edition: Edition) -> [JSONValue.Member] {
        var found: [JSONValue.Member] = []
        func add(_ name: String, _ word: (RecordText) -> Bool) {
            guard let language = record.word(in: edition, { word($0) ? true : nil })?.language else { return }
            found.append(.init(name, .string(site.languages[language].text)))
        }
        add("title") { $0.title != nil }
        add("summary") { $0.summary != nil }
        add("keywords") { !$0.keywords.isEmpty }
        add("region") { $0.region != nil }
        add("address") { !$0.address.isEmpty }
        add("hours") { !$0.hours.isEmpty }
        let fields = Set(record.texts.compactMap { $0 }.flatMap(\.fields.keys)).sortedByBytes()
        for field in fields { add("facts." + field) { $0.fields[field] != nil } }
        add("story") { !$0.story.isEmpty }
        return found
    }

    private func photo(_ photo: Photo) -> JSONValue {
        let picture = site.pictures[photo.picture]
        return [
            "file": .string(photo.file), "source": .string(picture.source), "width": .integer(photo.width), "height": .integer(photo.height), "path": .string(picture.mainPath),
        ]
    }
}
