/// The fields of `theme` in `site.yaml`.
package enum ThemeFields {
    package static let light = FieldDeclaration("light", .mapping(PaletteFields.mapping), "the colours by day", example: "{paper: \"#ffffff\", ink: \"#1a1a1a\", accent: \"#1f4e79\"}")
    package static let dark = FieldDeclaration(
        "dark", .mapping(PaletteFields.mapping), "the colours for readers who prefer dark pages", example: "{paper: \"#14181d\", ink: \"#f0f0f0\", accent: \"#8fc1ee\"}")
    package static let logo = FieldDeclaration("logo", .fileName, "a square picture in 'static', shown beside the title", example: "logo.svg")
    package static let type = FieldDeclaration(
        "type", .mapping(TypeFields.mapping), "families of type that readers may have, before those that Ippin asks for", example: "{headings: [Charter], text: [Inter]}")

    package static let mapping = MappingDeclaration("a theme", [light, dark, logo, type])
}

/// The colours of a theme by light or dark.
package enum PaletteFields {
    package static let paper = FieldDeclaration("paper", .color, "behind everything", example: "\"#ffffff\"")
    package static let ink = FieldDeclaration("ink", .color, "of text; its contrast with paper is 7 or more", example: "\"#1a1a1a\"")
    package static let accent = FieldDeclaration("accent", .color, "of links, buttons and the ornament; its contrast with paper is 4.5 or more", example: "\"#1f4e79\"")

    package static let mapping = MappingDeclaration("the colours of a theme", [paper, ink, accent])
}

/// The type of a theme.
package enum TypeFields {
    package static let headings = FieldDeclaration("headings", .list(.line), "of titles", example: "[Charter, Hiragino Mincho ProN]")
    package static let text = FieldDeclaration("text", .list(.line), "of everything else", example: "[Inter]")

    package static let mapping = MappingDeclaration("the type of a theme", [headings, text])
}
