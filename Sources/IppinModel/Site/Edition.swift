/// A language for a market, with a path of its own.
public struct Edition: Sendable, Hashable {
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

    public init(
        path: String, language: LanguageTag, wordLanguages: [Int], ownLanguageCount: Int, market: MarketID, label: String, isDefault: Bool
    ) {
        self.path = path
        self.language = language
        self.wordLanguages = wordLanguages
        self.ownLanguageCount = ownLanguageCount
        self.market = market
        self.label = label
        self.isDefault = isDefault
    }
}
