/// The fields that every record has.
package enum RecordFields {
    // Words
    package static let title = FieldDeclaration(
        "title", .line, .word, required: true, "the name of the record, as readers see it", example: "White honey from At-Bashy")
    package static let reading = FieldDeclaration(
        "reading", .line, .word, "how the title is read, for sorting; in Japanese in kana", example: "しろいはちみつ")
    package static let summary = FieldDeclaration(
        "summary", .text, .word, "one or two sentences for lists, search engines and the top of the page",
        example: "Set honey from sainfoin meadows at 2,400 metres.")
    package static let slug = FieldDeclaration(
        "slug", .slug, .word, "the last part of the address in this language, where it is not the folder's name", example: "white-honey")
    package static let keywords = FieldDeclaration(
        "keywords", .list(.line), .word, "words that readers would search for", example: "[white honey, sainfoin honey]")

    // Facts
    package static let photos = FieldDeclaration(
        "photos", .list(.either(.fileName, PhotoFields.mapping)), .fact, "pictures in the record's folder, the most important first",
        example: "[{file: jar.jpg, alt: A jar of white honey}]")
    package static let aliases = FieldDeclaration(
        "aliases", .list(.oldPath), .fact, "old addresses of the page on this site; each leads on to the new one", example: "[/products/white-honey-250/]")
    package static let draft = FieldDeclaration("draft", .yesNo, .fact, "'yes' keeps the record out of the catalogue", example: "no")
    package static let publish = FieldDeclaration("publish", .date, .fact, "the first day on which the record is shown", example: "2026-10-01")
    package static let expires = FieldDeclaration("expires", .date, .fact, "the day from which the record is no longer shown", example: "2027-10-01")

    // Of a translation
    package static let alt = FieldDeclaration(
        "alt", .entries(.photoFile, .line), .word, "what each picture shows, in this language, by the picture's file", example: "{jar.jpg: Ein Glas weißer Honig}")
    package static let source = FieldDeclaration(
        "source", .either(.fingerprint, SourceFields.mapping), .stamp, "the source text that this translation was made from, as 'ippin translations' writes it",
        example: "{title: qpwkqj, summary: shlkvs, story: [pzqnfvd, hfftpcx]}")
    package static let unfinished = FieldDeclaration(
        "unfinished", .yesNo, .stamp, "'yes' keeps the translation out of the catalogue while somebody works on it", example: "yes")

    static let firstWords = [title, reading, summary]
    static let otherWords = [slug, keywords]
    static let facts = [photos, aliases, draft, publish, expires]
    static let ofTranslation = [alt, source, unfinished]
}

/// The fields of a photo under `photos`.
package enum PhotoFields {
    package static let file = FieldDeclaration("file", .fileName, required: true, "the name of the picture's file in the record's folder", example: "jar.jpg")
    package static let alt = FieldDeclaration(
        "alt", .line, "what the picture shows, for people who cannot see it", example: "A jar of white honey on a felt mat")

    package static let focus = FieldDeclaration(
        "focus", .focus, "the point that must stay in sight where the picture is cropped: percent from the left and from the top", example: "70% 30%")

    package static let mapping = MappingDeclaration("a photo", [file, alt, focus])
}
