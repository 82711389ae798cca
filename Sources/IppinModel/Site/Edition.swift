/// A language for a market, with a path of its own.
///
/// A class because every address is made for one, on all threads at once; it never changes.
public final class Edition: Sendable, Hashable {
    /// The first part of every address of the edition: `en-us`.
    public let path: String
    /// What the page says its language is: `en-US`.
    public let language: LanguageTag
    /// Where words are looked for, first to last, as indices into `Site.languages`: the tag, its parents, the source language.
    public let wordLanguages: [Int]
    /// How many of `wordLanguages` are the edition's own language: what is found after them is a fallback, and marked so.
    public let ownLanguageCount: Int
    public let market: MarketID
    /// How the edition is called in the list of editions, in its own language: `English (United States)`.
    public let label: String
    /// Where readers land whose language has no edition (`x-default`).
    public let isDefault: Bool
    /// What happens to its pages when the record has no translation: what the edition says, or else the site.
    public let missingTranslation: MissingTranslation
    /// Whether it says itself that it withholds what is not translated: then it is meant for a few records, and holds these and lists of them, and nothing that is empty.
    public let isPartial: Bool

    /// The edition's own languages among `wordLanguages`.
    public var ownLanguages: ArraySlice<Int> { wordLanguages.prefix(ownLanguageCount) }

    public init(
        path: String, language: LanguageTag, wordLanguages: [Int], ownLanguageCount: Int, market: MarketID, label: String, isDefault: Bool,
        missingTranslation: MissingTranslation = .showSource, isPartial: Bool = false
    ) {
        self.path = path
        self.language = language
        self.wordLanguages = wordLanguages
        self.ownLanguageCount = ownLanguageCount
        self.market = market
        self.label = label
        self.isDefault = isDefault
        self.missingTranslation = missingTranslation
        self.isPartial = isPartial
    }

    public static func == (first: Edition, second: Edition) -> Bool {
        first === second
            || first.path == second.path && first.language == second.language && first.wordLanguages == second.wordLanguages
                && first.ownLanguageCount == second.ownLanguageCount && first.market == second.market && first.label == second.label
                && first.isDefault == second.isDefault && first.missingTranslation == second.missingTranslation && first.isPartial == second.isPartial
    }

    /// By the path, which no other edition of a site has.
    public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension [Edition] {
    /// Languages that only partial editions are in, as indices into `Site.languages`: in these a few records are meant to be written, and few interface words.
    public var partialLanguages: Set<Int> {
        var partial: Set<Int> = []
        var full: Set<Int> = [0]
        for edition in self {
            if edition.isPartial { partial.formUnion(edition.ownLanguages) } else { full.formUnion(edition.ownLanguages) }
        }
        return partial.subtracting(full)
    }
}
