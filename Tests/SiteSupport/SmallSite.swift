import IppinContent
import IppinMarkdown
package import IppinModel
package import IppinSource
import TestSupport

/// A catalogue put together in memory from a few files, as a build would read it from disk.
///
///     let result = SmallSite(["products/jar/index.md": SmallSite.product("Jar")]).resolve()
package struct SmallSite {
    /// The bytes of every file by its path below `content/`.
    package let files: [String: [UInt8]]
    /// The marked spans of the texts that have any, by path below `content/`.
    package let marks: [String: [SourceSpan]]

    /// - Parameters:
    ///   - texts: added to the site's own files, or in their place; an empty text removes the file. `«…»` marks spans.
    ///   - pictures: files that are PNG pictures of 40 × 30 pixels.
    package init(_ texts: [String: String] = [:], pictures: [String] = []) {
        var files: [String: [UInt8]] = [:]
        var marks: [String: [SourceSpan]] = [:]
        for (path, text) in Self.declarations.merging(texts, uniquingKeysWith: { $1 }) where !text.isEmpty {
            let marked = MarkedSource(text, path: Inventory.root + "/" + path)
            files[path] = marked.file.bytes
            marks[path] = marked.spans.map { SourceSpan(path: marked.file.path, range: $0) }
        }
        for path in pictures { files[path] = Self.picture }
        self.files = files
        self.marks = marks
    }

    /// What listing, reading and resolving give.
    package struct Result {
        package let site: Site
        package let ledger: Ledger
        /// Sorted.
        package let diagnostics: [Diagnostic]

        /// The messages of the errors among them.
        package var errors: [String] { diagnostics.filter { $0.severity == .error }.map(\.message) }
    }

    /// Nil if the site's own files cannot be used.
    package func resolve(on day: String = "2026-11-21", drafts: Bool = false) -> Result? {
        let root = Inventory.root + "/"
        let inventory = Inventory(paths: files.keys.map { root + $0 })
        func file(_ path: String) -> SourceFile { SourceFile(path: path, bytes: files[String(path.dropFirst(root.count))] ?? []) }
        let read = DeclarationsReader.read(inventory.settingsFiles.map(file))
        guard let declarations = read.declarations, let date = CalendarDate(day) else { return nil }
        let reader = EntryReader(declarations: declarations) { file, range, language, record in
            ProseParser.parse(file, range: range, options: ProseOptions(language: language, record: record))
        }
        let entries = inventory.recordFiles.map { reader.read(file($0.path), id: $0.id, languageSuffix: $0.languageSuffix) }
        let known = entries.compactMap(\.entry)
        let attachments = PictureUse.paths(of: known, in: inventory).map { path in
            (path, Attachment(file(path).bytes))
        }
        let assets = inventory.staticFiles.map {
            Asset(source: root + "static/" + $0, path: "/" + $0, fingerprint: Fingerprint(of: file(root + "static/" + $0).bytes))
        }
        let result = SiteResolver.resolve(
            ResolveInput(
                declarations: declarations, inventory: inventory, entries: known, attachments: Dictionary(attachments, uniquingKeysWith: { first, _ in first }),
                staticFiles: assets, date: date, showsDrafts: drafts))
        let diagnostics = inventory.diagnostics + read.diagnostics + entries.flatMap(\.diagnostics) + result.diagnostics
        return Result(site: result.site, ledger: result.ledger, diagnostics: diagnostics.sorted())
    }

    /// All findings, also of a site whose own files cannot be used.
    package func diagnostics(on day: String = "2026-11-21") -> [Diagnostic] {
        if let result = resolve(on: day) { return result.diagnostics }
        let inventory = Inventory(paths: files.keys.map { Inventory.root + "/" + $0 })
        let settings = inventory.settingsFiles.map { SourceFile(path: $0, bytes: files[String($0.dropFirst(Inventory.root.count + 1))] ?? []) }
        return (inventory.diagnostics + DeclarationsReader.read(settings).diagnostics).sorted()
    }

    // MARK: - Files

    /// The source text of a product of the village `naryn`; `facts` are further lines.
    package static func product(_ title: String, _ facts: String = "", story: String = "") -> String {
        "---\ntitle: \(title)\nkind: honey\nvillage: naryn\n" + (facts.isEmpty ? "" : facts + "\n") + "---\n" + story
    }

    /// A text of any record with a title and further lines.
    package static func record(_ title: String, _ lines: String = "", story: String = "") -> String {
        "---\ntitle: \(title)\n" + (lines.isEmpty ? "" : lines + "\n") + "---\n" + story
    }

    /// Three languages, four editions for three markets, two kinds, two certificates and one village.
    private static let declarations: [String: String] = [
        "site.yaml": """
            title: {en: Catalogue, ja: カタログ}
            address: https://catalogue.example/shop/
            organization: {name: OVOP+1}
            source: en
            languages: [en, ja, de]
            page-size: 3
            addresses: {villages: {de: doerfer}}
            editions:
              - {path: ja, language: ja, market: jp, label: 日本語}
              - {path: en-us, language: en-US, market: us, label: English (US)}
              - {path: en, language: en, market: eu, label: English, default: true}
              - {path: de, language: de, market: eu, label: Deutsch}
            """,
        "markets/jp.yaml": "name: Japan\ncurrency: JPY\nlanguages: [ja]",
        "markets/eu.yaml": "name: European Union\ncurrency: EUR",
        "markets/us.yaml": "name: United States\ncurrency: USD\nunits: dual\npaper: letter",
        "kinds/honey.yaml": "name: {en: Honey, ja: はちみつ, de: Honig}\nfields:\n  flora: {type: text, label: Flora}\n  raw: {type: yes-no, label: Raw}",
        "kinds/felt.yaml": "name: Felt",
        "certificates.yaml": "organic-eu: {name: EU organic}\njas: {name: JAS}",
        "words/en.yaml": words(["one", "other"]),
        "words/de.yaml": words(["one", "other"]),
        "words/ja.yaml": words(["other"]),
        "villages/naryn/index.md": record("Naryn"),
    ]

    private static func words(_ forms: [String]) -> String {
        WordKey.allCases.map { key in
            let text = ([key.name] + key.placeholders.map { "{" + $0 + "}" }).joined(separator: " ")
            guard key.isPlural else { return "\(key.name): \"\(text)\"" }
            return "\(key.name): {" + forms.map { "\($0): \"\(text)\"" }.joined(separator: ", ") + "}"
        }.joined(separator: "\n")
    }

    /// A whole PNG file of 40 × 30 pixels of the colour 176, 128, 64.
    package static let picture: [UInt8] =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x28, 0x00, 0x00, 0x00, 0x1E, 0x08, 0x02,
            0x00, 0x00, 0x00, 0xD1, 0xBF, 0xCB, 0x8A, 0x00, 0x00, 0x00, 0x2B, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0xED, 0xCD, 0x31, 0x0D, 0x00, 0x00, 0x08, 0x03, 0xB0,
            0x49, 0x43, 0x1A, 0x92, 0x90, 0x88, 0x0C, 0x38, 0x9A, 0xF4, 0x6F, 0xA6, 0xEB, 0x44, 0xC4, 0x62, 0xB1, 0x58, 0x2C, 0x16, 0x8B, 0xC5, 0x62, 0xB1, 0x58, 0xFC,
            0x37, 0x5E, 0xE3, 0x04, 0xBD, 0x5B, 0x1C, 0x37, 0x89, 0x93, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
        ]
}
