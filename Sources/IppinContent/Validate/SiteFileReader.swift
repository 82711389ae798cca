import IppinModel
import IppinSource

/// What `site.yaml` says; its editions are read once the markets are known.
struct SiteFile {
    let settings: SiteSettings
    /// The source language first.
    let languages: [LanguageTag]
    let editions: Field?
    /// Where the theme names its logo.
    let logo: SourceSpan?
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
        let missing = localizing.choice(fields.take(SiteFields.missing), MissingTranslation.self)
        let stale = localizing.choice(fields.take(SiteFields.stale), SiteSettings.StaleTranslation.self)
        let staleNotice = localizing.yesNo(fields.take(SiteFields.staleNotice))
        let pageSize = localizing.integer(fields.take(SiteFields.pageSize), in: IntegerBounds.pageSize)
        let theme = ThemeReader.read(fields.take(SiteFields.theme), &localizing)
        let segments = AddressSegments(fields.take(SiteFields.addresses), languages, &localizing)
        // Without languages every localized text would be reported for the same reason again.
        if !languages.isEmpty { for finding in localizing.diagnostics { reader.report(finding) } }
        fields.finish(&reader)
        guard !languages.isEmpty, let title = title ?? LocalizedText([organization?.name ?? "?"]) else { return nil }
        let settings = SiteSettings(
            title: title, tagline: tagline, description: description, terms: terms, address: address ?? "https://site.invalid/",
            organization: organization ?? Organization(name: "?"), missingTranslation: missing ?? .showSource, staleTranslation: stale ?? .warn,
            showsStaleNotice: staleNotice ?? true, pageSize: pageSize ?? 48, theme: theme.theme, collectionSegments: segments.collections, pageSegments: segments.pages)
        return SiteFile(settings: settings, languages: languages, editions: editions, logo: theme.logo)
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
}
