import IppinModel

/// The declarations by name, made once for all records.
struct DeclaredNames: Sendable {
    let languages: [LanguageTag]
    let kinds: [String: KindDeclaration]
    let markets: [String: Market]
    let certificates: Set<String>
    /// In byte order, for suggestions.
    let kindNames: [String]
    let marketNames: [String]
    let certificateNames: [String]
    /// By the name of every field of every kind, whether some kind has it as translated text.
    let kindFields: [String: Bool]
    /// In byte order, for suggestions.
    let textFieldNames: [String]

    init(_ declarations: Declarations) {
        languages = declarations.languages
        kinds = Dictionary(declarations.kinds.map { ($0.id.name, KindDeclaration($0)) }, uniquingKeysWith: { first, _ in first })
        markets = Dictionary(declarations.markets.map { ($0.key.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        certificates = Set(declarations.certificates.map(\.id.name))
        kindNames = kinds.keys.sorted()
        marketNames = markets.keys.sorted()
        certificateNames = certificates.sorted()
        let fields = declarations.kinds.flatMap(\.fields)
        kindFields = Dictionary(fields.map { ($0.name, $0.type == .text) }, uniquingKeysWith: { $0 || $1 })
        textFieldNames = kindFields.filter(\.value).keys.sorted()
    }
}
