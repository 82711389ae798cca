internal import IppinModel

/// What the schemas of a site enumerate: everything that a field can name.
package struct SchemaSite: Sendable {
    /// The source language first.
    let languages: [LanguageTag]
    let markets: [Market]
    let kinds: [KindDeclaration]
    let certificates: [String]
    /// By index of the language.
    let words: [InterfaceWords]
    /// Those that need not have all words, by index.
    let partialLanguages: Set<Int>
    private let records: [RecordCollection: [String]]

    /// - Parameter inventory: the site's files, for the names of its records; their texts are not needed.
    package init(_ declarations: Declarations, inventory: Inventory) {
        languages = declarations.languages
        markets = declarations.markets.values.sorted { $0.id.name.precedesInBytes($1.id.name) }
        kinds = declarations.kinds.map(KindDeclaration.init)
        certificates = declarations.certificates.map(\.id.name)
        words = declarations.words
        partialLanguages = declarations.editions.partialLanguages
        records = Dictionary(grouping: inventory.recordFiles.lazy.filter { $0.languageSuffix == nil }, by: \.id.collection).mapValues { $0.map(\.id.name) }
    }

    /// In byte order.
    func names(in collection: RecordCollection) -> [String] { (records[collection] ?? []).sortedByBytes() }
}
