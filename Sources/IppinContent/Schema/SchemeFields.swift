/// The fields of a scheme in `certificates.yaml`.
package enum SchemeFields {
    package static let name = FieldDeclaration("name", .localized(.line), required: true, "the scheme's name", example: "{en: EU organic, ja: EU有機認証}")
    package static let summary = FieldDeclaration("summary", .localized(.text), "what the scheme attests, in a sentence or two", example: "Organic production by EU rules.")
    package static let issuer = FieldDeclaration("issuer", .localized(.line), "who issues or checks it", example: "European Union")
    package static let url = FieldDeclaration("url", .url, "where readers learn more", example: "https://example.com/")

    package static let mapping = MappingDeclaration("a certificate scheme", [name, summary, issuer, url])
}
