/// Colours that stand in markup and in the stylesheet alike.
enum Palette {
    static let lightPaper = "#faf6ee"
    static let darkPaper = "#1a1714"
}
