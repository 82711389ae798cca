/// The fields of `source:`, which says what a translation was made from. Nobody need write them: `ippin translations` does.
package enum SourceFields {
    static let title = word("title", "title")
    static let summary = word("summary", "summary")
    static let region = word("region", "region")
    static let address = word("address", "address")
    static let hours = word("hours", "opening hours")
    static let keywords = word("keywords", "keywords")
    static let alt = FieldDeclaration(
        "alt", .entries(.photoFile, .wordPrint), .stamp, "the print of each picture's alternative text in the source", example: "{jar.jpg: qfhqsm}")
    static let facts = FieldDeclaration(
        "facts", .entries(.id, .wordPrint), .stamp, "the print of each text field of the kind in the source", example: "{flora: jvpxwg}")
    static let story = FieldDeclaration(
        "story", .list(.blockPrint), .stamp, "the print of each block of the source's story, in order", example: "[pzqnfvd, hfftpcx]")

    package static let mapping = MappingDeclaration("'source'", [title, summary, region, address, hours, keywords, alt, facts, story])

    private static func word(_ name: String, _ phrase: String) -> FieldDeclaration {
        FieldDeclaration(name, .wordPrint, .stamp, "the print of the source's \(phrase)", example: "dkfmrw")
    }

    /// The declaration of a word that stands right in the front matter.
    static func declaration(of name: WordName) -> FieldDeclaration? { mapping.field(named: name.key) }
}
