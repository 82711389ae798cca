internal import IppinModel

/// The JSON Schemas (2020-12) of a site's files, made from the declarations that the readers read by.
package struct JSONSchemas: Sendable {
    /// A schema by name.
    package struct Entry: Sendable {
        /// `product-translation`
        package let name: String
        /// What it describes, in a few words.
        package let title: String
        /// Which files it is for, as a pattern of paths from the site's folder.
        package let files: String

        /// `product-translation.schema.json`
        package var fileName: String { name + ".schema.json" }
    }

    private let site: SchemaSite

    package init(_ site: SchemaSite) { self.site = site }

    /// All that there are, in a fixed order.
    package var entries: [Entry] { parts.map(\.entry) }

    /// The text of a schema.
    package func text(of name: String) -> String? {
        parts.first { $0.entry.name == name }.map { document($0.entry, body($0.content)).prettyText }
    }

    // MARK: - Parts

    private enum Content: Sendable {
        case source(RecordCollection)
        case translation(RecordCollection)
        case file(MappingDeclaration)
        case certificates
        case words(Int)
    }

    private typealias Part = (entry: Entry, content: Content)

    private var parts: [Part] {
        var parts: [Part] = []
        for collection in RecordCollection.allCases {
            let (name, folder) = (collection.singular, "content/\(collection.rawValue)/*/")
            parts.append((Entry(name: name, title: "Front matter of a \(name) (index.md)", files: folder + "index.md"), .source(collection)))
            let title = "Front matter of a \(name)'s translation (index.<lang>.md)"
            parts.append((Entry(name: name + "-translation", title: title, files: folder + "index.*.md"), .translation(collection)))
        }
        parts.append((Entry(name: "site", title: "The site (site.yaml)", files: "content/site.yaml"), .file(SiteFields.mapping)))
        parts.append((Entry(name: "market", title: "A market (markets/<id>.yaml)", files: "content/markets/*.yaml"), .file(MarketFields.mapping)))
        parts.append((Entry(name: "kind", title: "A kind of product (kinds/<id>.yaml)", files: "content/kinds/*.yaml"), .file(KindFields.mapping)))
        parts.append((Entry(name: "certificates", title: "Certificate schemes (certificates.yaml)", files: "content/certificates.yaml"), .certificates))
        for (index, language) in site.languages.enumerated() {
            let file = "words/\(language.text).yaml"
            parts.append((Entry(name: "words-" + language.text, title: "Interface words (\(file))", files: "content/" + file), .words(index)))
        }
        return parts
    }

    private func document(_ entry: Entry, _ body: [JSONValue.Member]) -> JSONValue {
        .object(
            [
                .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
                .init("$id", .string("urn:ippin:schema:" + entry.name)),
                .init("title", .string(entry.title)),
            ] + body)
    }

    private func body(_ content: Content) -> [JSONValue.Member] {
        let schema = FieldSchema(site: site)
        switch content {
        case .source(.products):
            return schema.mapping(RecordDeclarations.source(.products)) + [.init("allOf", .array(site.kinds.map { kindRule($0, schema) }))].filter { _ in !site.kinds.isEmpty }
        case .source(let collection): return schema.mapping(RecordDeclarations.source(collection))
        case .translation(let collection): return schema.mapping(RecordDeclarations.translation(collection))
        case .file(let mapping): return schema.mapping(mapping)
        case .certificates:
            if case .object(let members) = schema.schema(.entries(.id, .mapping(SchemeFields.mapping))) { return members } else { return [] }
        case .words(let index): return WordsSchema(language: site.languages[index], meanings: site.words[0], isPartial: site.partialLanguages.contains(index)).members()
        }
    }

    /// What a product of a kind has under `facts`.
    private func kindRule(_ kind: KindDeclaration, _ schema: FieldSchema) -> JSONValue {
        let facts: JSONValue = .object([.init("description", .string("The fields of the kind '\(kind.kind.id.name)'."))] + schema.mapping(kind.facts))
        var then: [JSONValue.Member] = [.init("properties", ["facts": facts])]
        if kind.facts.fields.contains(where: \.isRequired) { then.append(.init("required", ["facts"])) }
        return FieldSchema.rule(where: ProductFields.kind.name, is: kind.kind.id.name, then: .object(then))
    }
}
