import IppinModel
import IppinSource

/// Reads the editions of `site.yaml`: each a language for a market, with a path of its own.
enum EditionsReader {
    /// Paths that the build itself writes to.
    private static let reserved = ["assets"]

    /// - Parameter missing: what holds for editions that say nothing of their own.
    static func read(
        _ field: Field?, languages: [LanguageTag], markets: [MarketID: Market], missing: MissingTranslation, _ reader: inout ValueReader
    ) -> [Edition] {
        guard let field else { return [] }
        let items = reader.items(field, of: "editions")
        if items.isEmpty, case .sequence = field.node.value { reader.report(.noEdition(at: reader.span(field))) }
        var drafts: [Draft] = []
        for item in items {
            guard let draft = draft(item, languages, markets, &reader) else { continue }
            if let first = drafts.first(where: { $0.path == draft.path }) {
                reader.report(.duplicatePath(draft.path, first: reader.span(first.pathRange), at: reader.span(draft.pathRange)))
            } else {
                drafts.append(draft)
            }
        }
        let defaults = drafts.filter { $0.defaultRange != nil }
        for other in defaults.dropFirst() {
            reader.report(.secondDefault(other.path, first: defaults[0].path, at: reader.span(other.defaultRange ?? other.pathRange)))
        }
        for partial in defaults where partial.isPartial {
            reader.report(.partialDefault(partial.path, at: reader.span(partial.defaultRange ?? partial.pathRange)))
        }
        let defaultPath = (defaults.first ?? drafts.first { !$0.isPartial } ?? drafts.first)?.path
        return drafts.map { $0.edition(isDefault: $0.path == defaultPath, siteSays: missing) }
    }

    private struct Draft {
        let path: String
        let pathRange: Range<Int>
        let language: LanguageTag
        let wordLanguages: (all: [Int], own: Int)
        let market: MarketID
        let label: String
        /// Where the edition says that it is the default.
        let defaultRange: Range<Int>?
        let missing: MissingTranslation?

        var isPartial: Bool { missing == .withhold }

        func edition(isDefault: Bool, siteSays: MissingTranslation) -> Edition {
            Edition(
                path: path, language: language, wordLanguages: wordLanguages.all, ownLanguageCount: wordLanguages.own, market: market, label: label,
                isDefault: isDefault, missingTranslation: missing ?? siteSays, isPartial: isPartial)
        }
    }

    private static func draft(_ item: Field, _ languages: [LanguageTag], _ markets: [MarketID: Market], _ reader: inout ValueReader) -> Draft? {
        guard var fields = FieldReader(item, as: EditionFields.mapping, &reader) else { return nil }
        let pathField = fields.take(EditionFields.path)
        let path = path(pathField, &reader)
        let languageField = fields.take(EditionFields.language)
        let language = reader.language(languageField)
        let market = market(fields.take(EditionFields.market), markets, &reader)
        let label = reader.line(fields.take(EditionFields.label))
        let defaultField = fields.take(EditionFields.isDefault)
        let isDefault = reader.yesNo(defaultField) ?? false
        let missing = reader.choice(fields.take(EditionFields.missing), MissingTranslation.self)
        fields.finish(&reader)
        guard let path, let pathField, let language, let languageField, let market, let label else { return nil }
        let chain = fallbackChain(language, languages)
        if chain.own == 0 { reader.report(.editionWithoutLanguage(language, languages, at: reader.span(languageField))) }
        return Draft(
            path: path, pathRange: pathField.node.range, language: language, wordLanguages: chain, market: market, label: label,
            defaultRange: isDefault ? defaultField?.node.range : nil, missing: missing)
    }

    private static func path(_ field: Field?, _ reader: inout ValueReader) -> String? {
        guard let field, let text = reader.scalar(field, expected: "the first part of the edition's addresses") else { return nil }
        guard NameForm.isID(text) else {
            reader.report(.invalidPath(text, at: reader.span(field)))
            return nil
        }
        if reserved.contains(text) { reader.report(.reservedPath(text, at: reader.span(field))) }
        return text
    }

    private static func market(_ field: Field?, _ markets: [MarketID: Market], _ reader: inout ValueReader) -> MarketID? {
        guard let field, let text = reader.scalar(field, expected: "the id of a market") else { return nil }
        if markets[MarketID(text)] == nil {
            reader.report(.unknownMarket(text, markets.keys.map(\.name).sorted(), at: reader.span(field)))
        }
        return MarketID(text)
    }

    /// The tag, its parents and the source language, as far as they are languages of the site; and how many of them are the edition's own.
    private static func fallbackChain(_ language: LanguageTag, _ languages: [LanguageTag]) -> (all: [Int], own: Int) {
        var chain: [Int] = []
        var tag: LanguageTag? = language
        while let current = tag {
            if let index = languages.firstIndex(of: current) { chain.append(index) }
            tag = current.parent
        }
        return (chain.contains(0) ? chain : chain + [0], chain.count)
    }
}

extension Diagnostic {
    static func unknownMarket(_ market: String, _ markets: [String], at span: SourceSpan) -> Diagnostic {
        let note = Note(markets.isEmpty ? "a market is a file in 'markets'" : "markets are " + ValueReader.list(markets))
        return Diagnostic(
            .unknownMarket, "market \(market.quoted) is not declared", at: span, notes: [note], fixIts: FixIt.spelling(of: market, among: markets, at: span))
    }

    fileprivate static func noEdition(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.missingField, "a site has at least one edition, such as '{path: en, language: en, market: eu, label: English}'", at: span)
    }

    fileprivate static func duplicatePath(_ path: String, first: SourceSpan, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "each edition has a path of its own, and '\(path)' is taken", at: span, notes: [Note("it is taken here", at: first)])
    }

    fileprivate static func reservedPath(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "'\(path)' is the folder of pictures and styles, so no edition can have it as its path", at: span)
    }

    fileprivate static func secondDefault(_ path: String, first: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidChoice, "one edition is the default, and '\(first)' already is; remove 'default' from '\(path)' or from '\(first)'", at: span)
    }

    fileprivate static func partialDefault(_ path: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .invalidChoice, "the default edition shows the whole catalogue, and '\(path)' withholds what is not translated; remove 'default' or 'missing' from it", at: span)
    }

    fileprivate static func invalidPath(_ path: String, at span: SourceSpan) -> Diagnostic {
        let fix = NameForm.repaired(path).map { [FixIt.replace(with: $0, at: span)] } ?? []
        return Diagnostic(.invalidSlug, "an edition's path is lower-case letters, digits and hyphens, found \(path.quoted)", at: span, fixIts: fix)
    }

    fileprivate static func editionWithoutLanguage(_ language: LanguageTag, _ languages: [LanguageTag], at span: SourceSpan) -> Diagnostic {
        let rule = "an edition's language is one of \(ValueReader.list(languages.map(\.text))), or falls back to one as 'en-US' does to 'en'"
        return Diagnostic(.unknownLanguage, "\(rule), found '\(language.text)'", at: span)
    }
}
