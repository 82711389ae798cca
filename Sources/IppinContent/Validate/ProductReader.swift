import IppinModel
import IppinSource

/// What the source file of a product says beyond the words of every record.
struct ProductContent {
    let facts: ProductFacts
    /// Nil if it is not declared, which is reported.
    let kind: Kind?
    /// The texts of the kind's own translated fields.
    let texts: [String: String]
    let skuRange: Range<Int>
    let gtinRange: Range<Int>
}

/// Reads the facts of a product.
enum ProductReader {
    static func read(
        _ fields: inout FieldReader, _ names: DeclaredNames, _ references: inout [RecordReference], _ certificateEnds: inout [Spanned<CalendarDate>],
        _ reader: inout ValueReader
    ) -> ProductContent {
        let (kindID, declaration) = kind(fields.take(ProductFields.kind), names, &reader)
        let village = reader.reference(fields.take(ProductFields.village), to: .villages)
        let producer = reader.reference(fields.take(ProductFields.producer), to: .producers)
        references += [village, producer].compactMap { $0 }
        let skuField = fields.take(ProductFields.sku)
        let sku = reader.line(skuField)
        let gtinField = fields.take(ProductFields.gtin)
        let gtin = reader.gtin(gtinField)
        let price = TermsReader.prices(fields.take(ProductFields.price), names, &reader)
        let retail = TermsReader.prices(fields.take(ProductFields.retail), names, &reader)
        let net = reader.quantity(fields.take(ProductFields.net))
        let size = reader.dimensions(fields.take(ProductFields.size))
        let casePieces = reader.integer(fields.take(ProductFields.casePieces), in: IntegerBounds.pieces)
        let minimumPieces = reader.integer(fields.take(ProductFields.minimum), in: IntegerBounds.pieces)
        let leadTime = reader.duration(fields.take(ProductFields.leadTime))
        let hsCode = hsCode(fields.take(ProductFields.hsCode), declaration?.kind, &reader)
        let season = reader.months(fields.take(ProductFields.season))
        let availability = TermsReader.availability(fields.take(ProductFields.available), names, &reader)
        let certificates = CertificateClaimsReader.read(fields.take(ProductFields.certificates), names, &certificateEnds, &reader)
        let own = KindFactsReader.read(fields.take(ProductFields.facts), declaration, at: kindID.range, &reader)
        let facts = ProductFacts(
            kind: kindID.value, village: village?.target ?? RecordID(.villages, ""), producer: producer?.target, sku: sku, gtin: gtin, price: price,
            retail: retail, net: net, size: size, casePieces: casePieces, minimumPieces: minimumPieces, leadTime: leadTime, hsCode: hsCode, season: season,
            availability: availability, certificates: certificates, fields: own.values)
        return ProductContent(
            facts: facts, kind: declaration?.kind, texts: own.texts, skuRange: skuField?.node.range ?? 0..<0, gtinRange: gtinField?.node.range ?? 0..<0)
    }

    private static func kind(_ field: Field?, _ names: DeclaredNames, _ reader: inout ValueReader) -> (Spanned<KindID>, KindDeclaration?) {
        guard let field, let text = reader.scalar(field, expected: "the id of a kind") else { return (Spanned(KindID(""), at: 0..<0), nil) }
        let kind = names.kinds[text]
        if kind == nil { reader.report(.unknownKind(text, names.kindNames, at: reader.span(field))) }
        return (Spanned(KindID(text), at: field.node.range), kind)
    }

    private static func hsCode(_ field: Field?, _ kind: Kind?, _ reader: inout ValueReader) -> HSCode? {
        guard let field, let code = reader.hsCode(field) else { return nil }
        if let kind, !kind.hsCodes.isEmpty, !kind.hsCodes.contains(where: { code.isUnder($0) || $0.isUnder(code) }) {
            reader.report(.unusualHSCode(code, kind, at: reader.span(field)))
        }
        return code
    }
}

extension Diagnostic {
    fileprivate static func unknownKind(_ kind: String, _ kinds: [String], at span: SourceSpan) -> Diagnostic {
        let note = Note(kinds.isEmpty ? "a kind is a file in 'kinds'" : "kinds are " + ValueReader.list(kinds))
        return Diagnostic(.unknownKind, "kind \(kind.quoted) is not declared", at: span, notes: [note], fixIts: FixIt.spelling(of: kind, among: kinds, at: span))
    }

    fileprivate static func unusualHSCode(_ code: HSCode, _ kind: Kind, at span: SourceSpan) -> Diagnostic {
        let headings = ValueReader.list(kind.hsCodes.map(\.text))
        return Diagnostic(
            .unusualHSCode, .warning, "products of the kind '\(kind.id.name)' mostly lie under \(headings) of the Harmonized System, found '\(code.text)'", at: span)
    }
}
