/// A file that is made of a photo for the site.
public struct PictureRendition: Sendable, Hashable {
    public enum Format: String, Sendable, Hashable {
        case webP = "webp"
        case jpeg = "jpg"
    }

    public let format: Format
    /// In pixels.
    public let width: Int
    public let height: Int
    /// Whether it is the part of the photo that is shown where somebody shares a page.
    public let isCard: Bool

    /// What stands at the end of its name: `1080.webp`, `card.jpg`.
    package var ending: String { (isCard ? "card" : String(width)) + "." + format.rawValue }
}
