import IppinModel

/// The part of the stylesheet that a site has for itself: its colours and type, the colours of its kinds, its villages on the map.
struct ThemeStyle {
    let style: SiteStyle

    /// As many dots as a map of this size can hold.
    private static let villageLimit = 400

    var css: String { "@layer tokens {\n" + root + kinds + "}\n" }

    private var root: String {
        let theme = style.theme
        var lines = [
            "--paper: \(pair(\.paper))", "--ink: \(pair(\.ink))", "--accent: \(pair(\.accent))", "--soft: \(pair(\.soft))",
            "--edge: \(pair(\.edge))", "--felt: \(pair(\.shade))",
            "--on-accent: light-dark(\(Self.textColor(on: theme.light.accent).text), \(Self.textColor(on: theme.dark.accent).text))",
        ]
        if let villages { lines.append("--villages: \(villages)") }
        return ":root { \(lines.joined(separator: "; ")); }\n" + type
    }

    private func pair(_ color: (Theme.Palette) -> RGBColor) -> String { "light-dark(\(color(style.theme.light).text), \(color(style.theme.dark).text))" }

    /// The site's families stand before those that the reader's language has.
    private var type: String {
        func families(_ names: [String]) -> String { names.map { "\"\($0)\", " }.joined() }
        var lines: [String] = []
        if !style.theme.headingType.isEmpty { lines.append("--heading-type: \(families(style.theme.headingType))var(--serif)") }
        if !style.theme.textType.isEmpty { lines.append("--text-type: \(families(style.theme.textType))var(--sans)") }
        return lines.isEmpty ? "" : ":root, :lang(ja) { \(lines.joined(separator: "; ")); }\n"
    }

    private var kinds: String {
        style.kinds.map { kind in
            let color = kind.color
            let (light, dark) = (style.theme.light, style.theme.dark)
            let ink = "light-dark(\(color.readable(on: light.shade, towards: light.ink).text), \(color.readable(on: dark.shade, towards: dark.ink).text))"
            return ".kind-\(kind.name) { --kind: \(color.text); --kind-ink: \(ink); --on-kind: \(Self.textColor(on: color).text); }\n"
        }.joined()
    }

    /// Black or white, whichever is read better. One of the two always has a contrast of 4.5 or more.
    private static func textColor(on color: RGBColor) -> RGBColor {
        color.contrast(with: .white) >= RGBColor.textContrast || color.contrast(with: .white) >= color.contrast(with: .black) ? .white : .black
    }

    /// Dots to lay over the land, in a fixed order whatever the order of the villages.
    private var villages: String? {
        let points = Set(style.villages.compactMap(MapFrame.point)).sorted { ($0.x, $0.y) < ($1.x, $1.y) }.prefix(Self.villageLimit)
        guard !points.isEmpty else { return nil }
        let dots = points.map { "M\(Self.tenths($0.x)) \(Self.tenths($0.y))h0" }.joined()
        return "url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 116 78' preserveAspectRatio='none'>"
            + "<path stroke='%23000' stroke-width='2.2' stroke-linecap='round' d='\(dots)'/></svg>\")"
    }

    private static func tenths(_ number: Int) -> String { number % 10 == 0 ? "\(number / 10)" : "\(number / 10).\(number % 10)" }
}
