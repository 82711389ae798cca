/// The files of a picture as pages name them. A class, since they are made once and many pages show them; it never changes.
public final class PictureForms: Sendable {
    /// One of the files.
    public struct File: Sendable, Hashable {
        /// From the root of the site.
        public let path: String
        /// In pixels.
        public let width: Int
        public let height: Int

        public init(path: String, width: Int, height: Int) {
            self.path = path
            self.width = width
            self.height = height
        }
    }

    /// From small to large; at least one of each.
    public let webP: [File]
    public let jpeg: [File]
    /// The part of it that is shown where somebody shares a page.
    public let card: File?
    /// `FocalPoint.quarters`
    public let focus: String?
    /// `PictureTint.digits`. Nil where it is not known or not wanted: a picture with transparent parts would show it for ever.
    public let tint: String?

    public init(webP: [File], jpeg: [File], card: File?, focus: FocalPoint, tint: PictureTint?) {
        self.webP = webP
        self.jpeg = jpeg
        self.card = card
        self.focus = focus.quarters
        self.tint = tint?.digits
    }

    public convenience init(_ source: PictureSource, tint: PictureTint?) {
        let files = source.renditions.map { (rendition: $0, file: File(path: source.path(of: $0), width: $0.width, height: $0.height)) }
        func whole(_ format: PictureRendition.Format) -> [File] { files.filter { $0.rendition.format == format && !$0.rendition.isCard }.map(\.file) }
        self.init(
            webP: whole(.webP), jpeg: whole(.jpeg), card: files.first { $0.rendition.isCard }?.file, focus: source.focus, tint: tint)
    }
}
