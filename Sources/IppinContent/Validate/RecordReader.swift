import IppinModel
import IppinSource

/// What one file of a record says.
struct RecordContent {
    /// What it says besides its words.
    enum Part {
        case source(SourceFacts)
        case translation(TranslationOrigin)
    }

    let part: Part
    let text: RecordText
    let spans: Entry.TextSpans
}

/// Reads one file of a record: the words that every record has here, the facts of each collection in a file of their own.
struct RecordReader {
    let names: DeclaredNames
    let id: RecordID
    let root: FrontMatterNode

    /// `index.md`: facts, and the words of the source language.
    func source(story: Prose, _ reader: inout ValueReader) -> RecordContent {
        var fields = FieldReader(root: root, as: RecordDeclarations.source(id.collection), &reader)
        let words = WordFields(&fields, id.collection, &reader)
        var common = CommonFacts(&fields, &reader)
        var kindTexts: [String: String] = [:]
        let facts: SourceFacts.Facts
        var ranges = (sku: 0..<0, gtin: 0..<0)
        var kind: Kind?
        switch id.collection {
        case .products:
            let product = ProductReader.read(&fields, names, &common.references, &common.certificateEnds, &reader)
            facts = .product(product.facts)
            kindTexts = product.texts
            ranges = (product.skuRange, product.gtinRange)
            kind = product.kind
        case .villages: facts = .village(VillageReader.read(&fields, &reader))
        case .producers: facts = .producer(ProducerReader.read(&fields, names, &common.references, &common.certificateEnds, &reader))
        case .shops: facts = .shop(ShopReader.read(&fields, &reader))
        case .stories: facts = .story(StoryReader.read(&fields, &common.references, &reader))
        case .pages: facts = .page(PageFacts(order: reader.integer(fields.take(PageFields.order), in: IntegerBounds.order)))
        }
        let path = reader.path
        fields.finish(&reader) { explainInSource($0, kind, path) }
        return RecordContent(
            part: .source(common.sourceFacts(facts, skuRange: ranges.sku, gtinRange: ranges.gtin)),
            text: words.text(alt: common.alt, fields: kindTexts, story: story),
            spans: .init(title: words.titleRange, summary: words.summaryRange, slug: words.slugRange, alt: common.altRanges))
    }

    /// `index.<lang>.md`: words alone.
    func translation(story: Prose, _ reader: inout ValueReader) -> RecordContent {
        var fields = FieldReader(root: root, as: RecordDeclarations.translation(id.collection), &reader)
        let words = WordFields(&fields, id.collection, &reader)
        var alt: [String: String] = [:]
        var altRanges: [String: Range<Int>] = [:]
        for (field, keyRange) in reader.entries(fields.take(RecordFields.alt), expected: "a mapping of photo files, each with its alternative text") {
            alt[field.name] = reader.line(field)
            altRanges[field.name] = keyRange
        }
        let factsField = id.collection == .products ? fields.take(ProductFields.texts) : nil
        let texts = translatedFields(factsField, &reader)
        let sourceField = fields.take(RecordFields.source)
        let stamp = reader.sourceStamp(sourceField)
        let isUnfinished = reader.yesNo(fields.take(RecordFields.unfinished)) ?? false
        let path = reader.path
        fields.finish(&reader) { explainInTranslation($0, path) }
        if isUnfinished { reader.forgiveWhatIsEmpty() }
        return RecordContent(
            part: .translation(TranslationOrigin(stamp: stamp, isUnfinished: isUnfinished)), text: words.text(alt: alt, fields: texts, story: story),
            spans: .init(
                title: words.titleRange, summary: words.summaryRange, slug: words.slugRange, source: sourceField?.node.range ?? 0..<0, alt: altRanges,
                facts: factsField?.node.range ?? 0..<0))
    }

    /// The text fields of some kind. Whether they are the product's own kind's is seen when the product's facts are known.
    private func translatedFields(_ field: Field?, _ reader: inout ValueReader) -> [String: String] {
        var texts: [String: String] = [:]
        for (field, keyRange) in reader.entries(field, expected: "a mapping of the kind's text fields") {
            switch names.kindFields[field.name] {
            case true?: texts[field.name] = reader.text(field)
            case false?: reader.report(.factInTranslation(field.name, path: reader.path, at: reader.span(keyRange)))
            case nil:
                // Without any kind, the products' own kinds are reported.
                guard !names.kinds.isEmpty else { continue }
                let suggestion = Spelling.suggestion(for: field.name, among: names.textFieldNames)
                reader.report(.unknownKey(field.name, of: "a translation's 'facts'", suggestion: suggestion, at: reader.span(keyRange)))
            }
        }
        return texts
    }

    private func explainInSource(_ entry: FrontMatterEntry, _ kind: Kind?, _ path: String) -> Diagnostic? {
        let span = SourceSpan(path: path, range: entry.keyRange)
        switch entry.key {
        case "alt": return .altInSource(at: span)
        case "source": return .sourceInSource(at: span)
        case "unfinished": return .unfinishedSource(at: span)
        case _ where id.collection == .products && names.markets[entry.key] != nil: return .marketOutsideField(entry.key, at: span)
        default:
            guard let kind, kind.fields.contains(where: { $0.name == entry.key }) else { return nil }
            return .kindFieldOutsideFacts(entry.key, kind, at: span)
        }
    }

    private func explainInTranslation(_ entry: FrontMatterEntry, _ path: String) -> Diagnostic? {
        guard RecordDeclarations.isFact(entry.key, in: id.collection) else { return nil }
        return .factInTranslation(entry.key, path: path, at: SourceSpan(path: path, range: entry.keyRange))
    }
}

extension Diagnostic {
    static func factInTranslation(_ key: String, path: String, at span: SourceSpan) -> Diagnostic {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return Diagnostic(.factInTranslation, "'\(key)' is a fact, the same in every language; it belongs in '\(folder)index.md'", at: span)
    }

    fileprivate static func altInSource(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .wordInWrongPlace, "in 'index.md' an alternative text stands with its photo, '{file: jar.jpg, alt: …}' under 'photos'; 'alt' is for translations",
            at: span)
    }

    fileprivate static func marketOutsideField(_ market: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wordInWrongPlace, "'\(market)' is a market; its values stand under 'price', 'retail' or 'available', indented by two spaces", at: span)
    }

    fileprivate static func sourceInSource(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wordInWrongPlace, "'source' says which source text a translation was made from; 'index.md' is the source text", at: span)
    }

    fileprivate static func kindFieldOutsideFacts(_ key: String, _ kind: Kind, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wordInWrongPlace, "'\(key)' is a field of the kind '\(kind.id.name)' and stands under 'facts'", at: span)
    }

    fileprivate static func unfinishedSource(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wordInWrongPlace, "'unfinished' is for translations; a record that is not ready has 'draft: true'", at: span)
    }
}
