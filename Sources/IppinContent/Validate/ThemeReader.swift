import IppinModel
import IppinSource

/// Reads `theme` of `site.yaml`. What it does not say is as in the standard theme.
enum ThemeReader {
    static func read(_ field: Field?, _ reader: inout ValueReader) -> (theme: Theme, logo: SourceSpan?) {
        let standard = Theme.standard
        guard let field, var fields = FieldReader(field, as: ThemeFields.mapping, &reader) else { return (standard, nil) }
        let light = palette(fields.take(ThemeFields.light), standard.light, &reader)
        let dark = palette(fields.take(ThemeFields.dark), standard.dark, &reader)
        let logoField = fields.take(ThemeFields.logo)
        let logo = reader.line(logoField)
        let type = fields.take(ThemeFields.type)
        fields.finish(&reader)
        let families = families(type, &reader)
        let theme = Theme(light: light, dark: dark, logo: logo.map { "/" + $0 }, headingType: families.headings, textType: families.text)
        return (theme, logo == nil ? nil : logoField.map { reader.span($0) })
    }

    private static func palette(_ field: Field?, _ standard: Theme.Palette, _ reader: inout ValueReader) -> Theme.Palette {
        guard let field, var fields = FieldReader(field, as: PaletteFields.mapping, &reader) else { return standard }
        let (paper, ink, accent) = (fields.take(PaletteFields.paper), fields.take(PaletteFields.ink), fields.take(PaletteFields.accent))
        fields.finish(&reader)
        let palette = Theme.Palette(
            paper: reader.color(paper) ?? standard.paper, ink: reader.color(ink) ?? standard.ink, accent: reader.color(accent) ?? standard.accent)
        // The place is the colour itself, or the paper that another was put on.
        if let place = ink ?? paper { check("ink", palette.ink, on: palette.paper, at: reader.span(place), least: Self.inkContrast, &reader) }
        if let place = accent ?? paper ?? ink { check("accent", palette.accent, on: palette.shade, at: reader.span(place), least: RGBColor.textContrast, &reader) }
        return palette
    }

    /// So much that there is room for quieter shades of text.
    private static let inkContrast = 7.0

    private static func check(_ name: String, _ color: RGBColor, on paper: RGBColor, at span: SourceSpan, least: Double, _ reader: inout ValueReader) {
        let contrast = color.contrast(with: paper)
        if contrast < least { reader.report(.lowContrast(name, color, contrast, least, at: span)) }
    }

    private static func families(_ field: Field?, _ reader: inout ValueReader) -> (headings: [String], text: [String]) {
        guard let field, var fields = FieldReader(field, as: TypeFields.mapping, &reader) else { return ([], []) }
        let (headings, text) = (fields.take(TypeFields.headings), fields.take(TypeFields.text))
        fields.finish(&reader)
        return (names(headings, &reader), names(text, &reader))
    }

    private static func names(_ field: Field?, _ reader: inout ValueReader) -> [String] {
        reader.items(field, of: "families of type").compactMap { item in
            guard let name = reader.line(item) else { return nil }
            if name.unicodeScalars.allSatisfy(isOfName) { return name }
            reader.report(.invalidFamily(name, at: reader.span(item)))
            return nil
        }
    }

    /// Names go into the stylesheet between quotes.
    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || scalar.properties.numericType != nil || " -_.".unicodeScalars.contains(scalar) }
}

extension Diagnostic {
    fileprivate static func lowContrast(_ name: String, _ color: RGBColor, _ contrast: Double, _ least: Double, at span: SourceSpan) -> Diagnostic {
        let tenths = Int(contrast * 10)
        return Diagnostic(
            .lowContrast, "'\(name)' has a contrast of \(least == 7 ? "7" : "4.5") : 1 or more with 'paper', found \(tenths / 10).\(tenths % 10) : 1 with \(color.text)", at: span,
            notes: [Note("make one of the two darker, or the other lighter")])
    }

    fileprivate static func invalidFamily(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongType, "a family of type has letters, digits, spaces and hyphens, found \(name.quoted)", at: span)
    }
}
