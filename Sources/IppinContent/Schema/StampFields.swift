/// The fields under a translation's `source`: a print of each field of its source text, and of each block of the story.
package enum StampFields {
    package static let alt = FieldDeclaration(
        "alt", .entries(.photoFile, .wordPrint), "the print of each picture's alternative text, by the picture's file", example: "{jar.jpg: bbkdfm}")
    package static let facts = FieldDeclaration(
        "facts", .entries(.id, .wordPrint), "the print of each text field of the kind", example: "{taste: wqkfmd}")
    package static let story = FieldDeclaration(
        "story", .list(.blockPrint), "the prints of the story's blocks in order; the first letter says what the block is", example: "[pwqkfmd, trrtkzb]")

    /// In the order of `WordName.plain`.
    static let plain: [(name: WordName, field: FieldDeclaration)] = WordName.plain.map { name in
        (name, FieldDeclaration(name.key, .wordPrint, "the print of \(name.phrase)", example: "dkfmrw"))
    }

    package static let mapping = MappingDeclaration("'source'", plain.map(\.field) + [alt, facts, story])
}
