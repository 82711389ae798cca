/// What the stylesheet of a site depends on.
public struct SiteStyle: Sendable {
    public let theme: Theme
    /// The kinds that have a colour, in the order of the site.
    public let kinds: [KindColor]
    /// Where its villages lie, for the maps.
    public let villages: [Coordinates]

    public struct KindColor: Sendable {
        /// The kind's name in its collection: lower-case letters, digits and hyphens.
        public let name: String
        public let color: RGBColor

        public init(name: String, color: RGBColor) {
            self.name = name
            self.color = color
        }
    }

    public init(theme: Theme, kinds: [KindColor], villages: [Coordinates]) {
        self.theme = theme
        self.kinds = kinds
        self.villages = villages
    }
}
