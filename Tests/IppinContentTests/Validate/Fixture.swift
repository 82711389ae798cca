import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

/// A small site for tests: three languages, three markets, a kind with every type of field.
enum Fixture {
    static let site = """
        title: {en: Catalogue, ja: カタログ}
        address: https://catalogue.example
        organization: {name: OVOP+1, email: export@catalogue.example, country: KG}
        source: en
        languages: [en, ja, de]
        editions:
          - {path: ja, language: ja, market: jp, label: 日本語}
          - {path: en-us, language: en-US, market: us, label: English (US)}
          - {path: en, language: en, market: eu, label: English, default: true}
        """

    static let honey = """
        name: {en: Honey, ja: はちみつ}
        color: "#c98a1b"
        hs-codes: ["0409.00"]
        fields:
          flora: {type: text, label: Flora}
          moisture: {type: percent, label: Moisture, maximum: 20}
          conductivity: {type: number, unit: mS/cm, label: Conductivity, minimum: 0, maximum: 0.8}
          grade: {type: number, label: Grade}
          presentation: {type: choice, label: Presentation, options: {set: Set, liquid: Liquid}}
          allergens: {type: choices, label: Allergens, options: {bee: Bee products, nuts: Nuts}}
          inci: {type: list, label: INCI}
          harvest: {type: months, label: Harvest}
          origin: {type: shares, label: Origin}
          raw: {type: yes-no, label: Raw}
          bottled: {type: date, label: Bottled}
        """

    static let files: [String: String] = [
        "content/site.yaml": site,
        "content/markets/jp.yaml": "name: Japan\ncurrency: JPY\nlanguages: [ja]",
        "content/markets/eu.yaml": "name: European Union\ncurrency: EUR",
        "content/markets/us.yaml": "name: United States\ncurrency: USD\nunits: dual\npaper: letter\ntax: excluded",
        "content/kinds/honey.yaml": honey,
        "content/kinds/wool.yaml": "name: Wool\nfields:\n  dye: {type: text, label: Dye, required: true}",
        "content/certificates.yaml": "organic-eu: {name: EU organic, url: https://example.com/}\nlab-report: {name: Laboratory report}",
        "content/words/en.yaml": words(["one", "other"]),
        "content/words/de.yaml": words(["one", "other"]),
        "content/words/ja.yaml": words(["other"]),
    ]

    /// A complete file of words: each says its own key.
    static func words(_ forms: [String]) -> String {
        WordKey.allCases.map { key in
            let text = ([key.name] + key.placeholders.map { "{" + $0 + "}" }).joined(separator: " ")
            guard key.isPlural else { return "\(key.name): \"\(text)\"" }
            return "\(key.name): {" + forms.map { "\($0): \"\(text)\"" }.joined(separator: ", ") + "}"
        }.joined(separator: "\n")
    }

    /// Reads the fixture with some files replaced, added, or removed by an empty text.
    static func read(_ changes: [String: String] = [:]) -> (declarations: Declarations?, diagnostics: [Diagnostic]) {
        let texts = files.merging(changes) { $1 }.filter { !$0.value.isEmpty }
        return DeclarationsReader.read(texts.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    /// Read once: many tests need it, and it never changes.
    private static let whole = read()

    static func declarations() throws -> Declarations {
        let (declarations, findings) = whole
        #expect(findings.map(summary) == [])
        return try #require(declarations)
    }

    static func entryReader() throws -> EntryReader {
        EntryReader(declarations: try declarations()) { file, range, _, _ in
            (Prose(events: [.text(TextSlice(0..<range.count))], text: Array(file.bytes[range])), [])
        }
    }
}

/// Reads one file of a record without a path of its own: `content/products/x/index.ja.md` for the language `ja`.
func readEntry(
    _ frontMatter: String, _ collection: RecordCollection = .products, language: String? = nil, story: String = "Story.\n"
) throws -> (entry: Entry?, diagnostics: [Diagnostic], source: MarkedSource) {
    let suffix = language.map { "." + $0 } ?? ""
    let source = MarkedSource("---\n\(frontMatter)\n---\n\(story)", path: "content/\(collection.rawValue)/x/index\(suffix).md")
    let (entry, diagnostics) = try Fixture.entryReader().read(source.file, id: RecordID(collection, "x"), languageSuffix: language)
    return (entry, diagnostics, source)
}

/// Expects findings at the marks of a file, in order.
func expectFaults(
    _ frontMatter: String, _ expected: String..., in collection: RecordCollection = .products, language: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let (_, diagnostics, source) = try readEntry(frontMatter, collection, language: language)
    let sorted = diagnostics.sorted()
    #expect(sorted.map(summary) == expected, sourceLocation: sourceLocation)
    #expect(sorted.map(\.span.range) == source.spans, sourceLocation: sourceLocation)
}
