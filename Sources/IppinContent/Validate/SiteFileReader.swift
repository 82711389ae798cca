import IppinModel
import IppinSource

/// What `site.yaml` says; its editions are read once the markets are known.
struct SiteFile {
    let settings: SiteSettings
    /// The source language first.
    let languages: [LanguageTag]
    let editions: Field?
}

enum SiteFileReader {
    /// Nil if the file does not say which languages the site has: nothing else can be read without them.
    static func read(_ root: FrontMatterNode, _ reader: inout ValueReader) -> SiteFile? {
        var fields = FieldReader(root: root, as: SiteFields.mapping, &reader)
        let source = fields.take(SiteFields.source)
        let list = fields.take(SiteFields.languages)
        let languages = languages(source: source, list: list, &reader)
        var localizing = ValueReader(path: reader.path, languages: languages)
        let title = localizing.localizedText(fields.take(SiteFields.title))
        let tagline = localizing.localizedText(fields.take(SiteFields.tagline))
        let description = localizing.localizedSentences(fields.take(SiteFields.description))
        let terms = localizing.localizedSentences(fields.take(SiteFields.terms))
        let address = address(fields.take(SiteFields.address), &localizing)
        let organization = organization(fields.take(SiteFields.organization), &localizing)
        let editions = fields.take(SiteFields.editions)
        let missing = localizing.choice(fields.take(SiteFields.missing), SiteSettings.MissingTranslation.self)
        let stale = localizing.choice(fields.take(SiteFields.stale), SiteSettings.StaleTranslation.self)
        let staleNotice = localizing.yesNo(fields.take(SiteFields.staleNotice))
        let pageSize = localizing.integer(fields.take(SiteFields.pageSize), in: IntegerBounds.pageSize)
        let segments = segments(fields.take(SiteFields.addresses), languages, &localizing)
        // Without languages every localized text would be reported for the same reason again.
        if !languages.isEmpty { for finding in localizing.diagnostics { reader.report(finding) } }
        fields.finish(&reader)
        guard !languages.isEmpty, let title = title ?? LocalizedText([organization?.name ?? "?"]) else { return nil }
        let settings = SiteSettings(
            title: title, tagline: tagline, description: description, terms: terms, address: address ?? "https://site.invalid/",
            organization: organization ?? Organization(name: "?"), missingTranslation: missing ?? .showSource, staleTranslation: stale ?? .warn,
            showsStaleNotice: staleNotice ?? true, pageSize: pageSize ?? 48, collectionSegments: segments)
        return SiteFile(settings: settings, languages: languages, editions: editions)
    }

    /// The declared languages, each once, the source language moved to the front.
    private static func languages(source: Field?, list: Field?, _ reader: inout ValueReader) -> [LanguageTag] {
        var languages: [LanguageTag] = []
        for item in reader.items(list, of: "language tags") {
            guard let language = reader.language(item) else { continue }
            if languages.contains(language) {
                reader.report(.listedTwice(language.text, in: "languages", at: reader.span(item)))
            } else {
                languages.append(language)
            }
        }
        guard let source, let tag = reader.language(source) else { return source == nil ? [] : languages }
        guard let index = languages.firstIndex(of: tag) else {
            if !languages.isEmpty { reader.report(.sourceNotListed(tag, languages, at: reader.span(source))) }
            return languages
        }
        languages.remove(at: index)
        return [tag] + languages
    }

    /// The site's address with a slash at its end.
    private static func address(_ field: Field?, _ reader: inout ValueReader) -> String? {
        guard let field, let url = reader.url(field) else { return nil }
        guard !url.contains("?"), !url.contains("#") else {
            reader.report(.addressHasQuery(url, at: reader.span(field)))
            return nil
        }
        return url.hasSuffix("/") ? url : url + "/"
    }

    private static func organization(_ field: Field?, _ reader: inout ValueReader) -> Organization? {
        guard let field, var fields = FieldReader(field, as: OrganizationFields.mapping, &reader) else { return nil }
        let name = reader.line(fields.take(OrganizationFields.name))
        let email = reader.email(fields.take(OrganizationFields.email))
        let country = reader.country(fields.take(OrganizationFields.country))
        fields.finish(&reader)
        return name.map { Organization(name: $0, email: email, country: country) }
    }

    /// The collections' addresses. In one language no two collections may share one.
    private static func segments(_ field: Field?, _ languages: [LanguageTag], _ reader: inout ValueReader) -> [RecordCollection: LocalizedText] {
        guard let field, var fields = FieldReader(field, as: AddressFields.mapping, &reader) else { return [:] }
        var segments: [RecordCollection: LocalizedText] = [:]
        var places: [RecordCollection: Field] = [:]
        for collection in RecordCollection.allCases {
            places[collection] = fields.take(AddressFields.field(collection))
            segments[collection] = reader.localizedSlug(places[collection])
        }
        fields.finish(&reader)
        for (index, language) in languages.enumerated() {
            var owners: [String: RecordCollection] = [:]
            for collection in RecordCollection.allCases {
                let own = segments[collection].flatMap { $0.has(language: index) ? $0.resolved(in: [index]).text : nil }
                let segment = own ?? collection.rawValue
                if ["kinds", "certificates"].contains(segment), let place = places[collection] {
                    reader.report(.reservedSegment(segment, collection, language, at: reader.span(place)))
                }
                if let owner = owners[segment], let place = places[collection] ?? places[owner] {
                    reader.report(.sharedSegment(segment, owner, collection, language, at: reader.span(place)))
                }
                owners[segment] = collection
            }
        }
        return segments
    }
}

extension Diagnostic {
    fileprivate static func sourceNotListed(_ source: LanguageTag, _ languages: [LanguageTag], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .unknownLanguage, "the source language is one of the 'languages', which are \(ValueReader.list(languages.map(\.text))), found '\(source.text)'", at: span,
            notes: [Note("add '\(source.text)' to 'languages'")])
    }

    fileprivate static func addressHasQuery(_ url: String, at span: SourceSpan) -> Diagnostic {
        let end = url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex
        return Diagnostic(.invalidURL, "the site's address ends with its path, found \(url.quoted)", at: span, fixIts: [.replace(with: String(url[..<end]), at: span)])
    }

    fileprivate static func reservedSegment(_ segment: String, _ collection: RecordCollection, _ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .duplicateAddress, "the address '\(segment)' belongs to the list of \(segment); give '\(collection.rawValue)' another in language '\(language.text)'", at: span)
    }

    fileprivate static func sharedSegment(
        _ segment: String, _ first: RecordCollection, _ second: RecordCollection, _ language: LanguageTag, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            .duplicateAddress, "'\(first.rawValue)' and '\(second.rawValue)' both have the address '\(segment)' in language '\(language.text)'; give one another", at: span)
    }
}
