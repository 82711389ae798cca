/// The fields of a translation's `source:`: a print of each word and of each block of the story. A program writes them, nobody else.
package enum SourceStampFields {
    /// For each of `WordName.plain`.
    static let plain = WordName.plain.map { FieldDeclaration($0.key, .wordPrint, "a print of \($0.phrase)", example: "ztkqbz") }
    package static let alt = FieldDeclaration("alt", .entries(.photoFile, .wordPrint), "prints of the alternative texts", example: "{jar.jpg: qzwmdk}")
    package static let facts = FieldDeclaration("facts", .entries(.id, .wordPrint), "prints of the kind's texts", example: "{taste: trpxqj}")
    package static let story = FieldDeclaration("story", .list(.blockPrint), "prints of the story's blocks", example: "[ptrqhhh, pkhscgm]")

    package static let mapping = MappingDeclaration("'source'", plain + [alt, facts, story])
}
