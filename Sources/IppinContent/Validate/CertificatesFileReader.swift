import IppinModel
import IppinSource

/// Reads `certificates.yaml`: schemes by id, in the order of the file.
enum CertificatesFileReader {
    static func read(_ root: FrontMatterNode, _ reader: inout ValueReader) -> [CertificateScheme] {
        guard case .mapping(let entries) = root.value, !reader.isTooLong(Field(name: "certificates.yaml", node: root)) else {
            return []
        }
        return entries.compactMap { entry in
            guard NameForm.isID(entry.key) else {
                reader.report(.invalidID(entry.key, of: "a certificate scheme", at: reader.span(entry.keyRange)))
                return nil
            }
            return scheme(Field(name: entry.key, node: entry.value), &reader)
        }
    }

    private static func scheme(_ field: Field, _ reader: inout ValueReader) -> CertificateScheme? {
        guard var fields = FieldReader(field, as: SchemeFields.mapping, &reader) else { return nil }
        let name = reader.localizedText(fields.take(SchemeFields.name))
        let summary = reader.localizedSentences(fields.take(SchemeFields.summary))
        let issuer = reader.localizedText(fields.take(SchemeFields.issuer))
        let url = reader.url(fields.take(SchemeFields.url))
        fields.finish(&reader)
        guard let name = name ?? LocalizedText([field.name]) else { return nil }
        return CertificateScheme(id: CertificateID(field.name), name: name, summary: summary, issuer: issuer, url: url)
    }
}

extension Diagnostic {
    static func invalidID(_ id: String, of owner: String, at span: SourceSpan) -> Diagnostic {
        let fix = NameForm.repaired(id).map { [FixIt.replace(with: $0, at: span)] } ?? []
        return Diagnostic(.invalidName, "the id of \(owner) is lower-case letters, digits and hyphens, found \(id.quoted)", at: span, fixIts: fix)
    }
}
