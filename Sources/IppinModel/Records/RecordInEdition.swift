extension Record {
    /// Whether the record has words in the edition's own language.
    public func isTranslated(for edition: Edition) -> Bool {
        edition.ownLanguages.contains { texts[$0] != nil }
    }

    /// Whether the record has a page in the edition, as far as its words decide.
    public func hasWords(for edition: Edition) -> Bool {
        edition.missingTranslation == .showSource || isTranslated(for: edition)
    }

    /// The first text that `word` finds, in the edition's language, its parents and then the source language, with the index of its language.
    public func word<Value>(in edition: Edition, _ word: (RecordText) -> Value?) -> (value: Value, language: Int)? {
        for language in edition.wordLanguages {
            if let text = texts[language], let value = word(text) { return (value, language) }
        }
        return nil
    }
}

extension Record<ProductFacts> {
    /// Whether the product is offered in the edition's market; on request counts.
    public func isOffered(in market: MarketID) -> Bool {
        if case .no = facts.availability[market] { return false }
        return true
    }
}
