/// How a site looks, as far as it is the site's own: colours by light and dark, a logo and families of type.
public struct Theme: Sendable, Hashable {
    /// The colours from which all others are made. Ink and accent can be read on `shade`: validation has made sure.
    public struct Palette: Sendable, Hashable {
        /// Behind everything.
        public let paper: RGBColor
        /// Of text.
        public let ink: RGBColor
        /// Of links, buttons and the ornament.
        public let accent: RGBColor

        public init(paper: RGBColor, ink: RGBColor, accent: RGBColor) {
            self.paper = paper
            self.ink = ink
            self.accent = accent
        }

        /// Of quiet grounds, such as boxes: paper with a little ink. Whatever can be read on it can be read on paper too.
        public var shade: RGBColor { paper.mixed(with: ink, sixteenths: 1) }
        /// Of quiet text: as near to paper as it can still be read.
        public var soft: RGBColor { palest(upTo: 5, contrast: RGBColor.textContrast) }
        /// Of the borders of controls.
        public var edge: RGBColor { palest(upTo: 8, contrast: RGBColor.shapeContrast) }

        private func palest(upTo share: Int, contrast: Double) -> RGBColor {
            (0...share).reversed().lazy.map { ink.mixed(with: paper, sixteenths: $0) }.first { $0.contrast(with: shade) >= contrast } ?? ink
        }
    }

    public let light: Palette
    public let dark: Palette
    /// The path of a square picture in `static/`: `/logo.svg`. Nil for the drawn seal.
    public let logo: String?
    /// Families of type, the preferred first, before those that every reader has.
    public let headingType: [String]
    public let textType: [String]

    public init(light: Palette, dark: Palette, logo: String? = nil, headingType: [String] = [], textType: [String] = []) {
        self.light = light
        self.dark = dark
        self.logo = logo
        self.headingType = headingType
        self.textType = textType
    }

    /// White wool, charcoal and madder red.
    public static let standard = Theme(
        light: Palette(
            paper: RGBColor(red: 0xFB, green: 0xFA, blue: 0xF7), ink: RGBColor(red: 0x1F, green: 0x1B, blue: 0x1C), accent: RGBColor(red: 0x9C, green: 0x1F, blue: 0x2E)),
        dark: Palette(
            paper: RGBColor(red: 0x17, green: 0x15, blue: 0x16), ink: RGBColor(red: 0xF2, green: 0xEE, blue: 0xEA), accent: RGBColor(red: 0xF3, green: 0xA0, blue: 0xA3)))
}
