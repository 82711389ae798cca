package import IppinModel

/// What the files of each collection's records may have.
package enum RecordDeclarations {
    /// `index.md`: facts, and the words of the source language.
    package static func source(_ collection: RecordCollection) -> MappingDeclaration {
        switch collection {
        case .products: products.source
        case .villages: villages.source
        case .producers: producers.source
        case .shops: shops.source
        case .stories: stories.source
        case .pages: pages.source
        }
    }

    /// `index.<lang>.md`: words alone.
    package static func translation(_ collection: RecordCollection) -> MappingDeclaration {
        switch collection {
        case .products: products.translation
        case .villages: villages.translation
        case .producers: producers.translation
        case .shops: shops.translation
        case .stories: stories.translation
        case .pages: pages.translation
        }
    }

    /// Whether a key is a fact of the collection's records.
    package static func isFact(_ key: String, in collection: RecordCollection) -> Bool { source(collection).field(named: key)?.role == .fact }

    private struct Pair {
        let source: MappingDeclaration
        let translation: MappingDeclaration

        init(_ collection: RecordCollection, words: [FieldDeclaration] = [], facts: [FieldDeclaration], texts: [FieldDeclaration] = []) {
            typealias Common = RecordFields
            source = MappingDeclaration("a " + collection.singular, Common.firstWords + words + facts + Common.otherWords + Common.facts)
            translation = MappingDeclaration(
                "a translation of a " + collection.singular, Common.firstWords + words + Common.otherWords + texts + Common.ofTranslation)
        }
    }

    private static let products = Pair(.products, facts: ProductFields.all, texts: [ProductFields.texts])
    private static let villages = Pair(.villages, words: VillageFields.words, facts: VillageFields.facts)
    private static let producers = Pair(.producers, facts: ProducerFields.facts)
    private static let shops = Pair(.shops, words: ShopFields.words, facts: ShopFields.facts)
    private static let stories = Pair(.stories, facts: StoryFields.facts)
    private static let pages = Pair(.pages, facts: PageFields.facts)
}
