import IppinModel
import IppinSource

/// Reads the certificates of a product or a producer: ids of schemes, or mappings with a number and an end.
enum CertificateClaimsReader {
    /// - Parameter ends: takes up the days on which claims end.
    static func read(_ field: Field?, _ names: DeclaredNames, _ ends: inout [Spanned<CalendarDate>], _ reader: inout ValueReader) -> [CertificateClaim] {
        var claims: [CertificateClaim] = []
        for item in reader.items(field, of: "certificate schemes") {
            guard let claim = claim(item, names, &ends, &reader) else { continue }
            if claims.contains(claim) {
                reader.report(.listedTwice(claim.scheme.name, in: item.name, at: reader.span(item)))
            } else {
                claims.append(claim)
            }
        }
        return claims
    }

    private static func claim(
        _ item: Field, _ names: DeclaredNames, _ ends: inout [Spanned<CalendarDate>], _ reader: inout ValueReader
    ) -> CertificateClaim? {
        if item.isScalar { return scheme(item, names, &reader).map { CertificateClaim(scheme: $0) } }
        guard var fields = FieldReader(item, as: ClaimFields.mapping, &reader) else { return nil }
        let scheme = scheme(fields.take(ClaimFields.scheme), names, &reader)
        let number = reader.line(fields.take(ClaimFields.number))
        let untilField = fields.take(ClaimFields.until)
        let until = reader.date(untilField)
        if let until, let untilField { ends.append(Spanned(until, at: untilField.node.range)) }
        fields.finish(&reader)
        return scheme.map { CertificateClaim(scheme: $0, number: number, until: until) }
    }

    private static func scheme(_ field: Field?, _ names: DeclaredNames, _ reader: inout ValueReader) -> CertificateID? {
        guard let field, let text = reader.scalar(field, expected: "the id of a certificate scheme") else { return nil }
        guard names.certificates.contains(text) else {
            reader.report(.unknownCertificate(text, names.certificateNames, at: reader.span(field)))
            return nil
        }
        return CertificateID(text)
    }
}

extension Diagnostic {
    fileprivate static func unknownCertificate(_ scheme: String, _ schemes: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .unknownCertificate, "certificate scheme \(scheme.quoted) is not declared", at: span,
            notes: [Note("certificates.yaml declares " + (schemes.isEmpty ? "none" : ValueReader.list(schemes)))],
            fixIts: FixIt.spelling(of: scheme, among: schemes, at: span))
    }
}
