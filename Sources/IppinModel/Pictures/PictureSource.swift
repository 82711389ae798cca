/// A photo of the content that pages show, with everything that decides which files are made of it and what they are called.
public struct PictureSource: Sendable, Hashable {
    /// Where the photo is, relative to the site's folder: `content/products/white-honey/jar.jpg`. It is never published itself: it may say where it was taken.
    public let source: String
    /// What its files are called after: `white-honey-jar`.
    public let name: String
    /// Of the photo's bytes.
    public let fingerprint: Fingerprint
    /// In pixels, upright.
    public let width: Int
    public let height: Int
    public let focus: FocalPoint
    /// Every file that is made of it, those of each format from small to large.
    public let renditions: [PictureRendition]
    private let stem: String
    private let cardStem: String

    /// - Parameter hasCard: whether it stands for a record where somebody shares its page.
    public init(source: String, name: String, fingerprint: Fingerprint, width: Int, height: Int, focus: FocalPoint, hasCard: Bool) {
        self.source = source
        self.name = name
        self.fingerprint = fingerprint
        self.width = width
        self.height = height
        self.focus = focus
        renditions = PictureRecipe.renditions(width: width, height: height, hasCard: hasCard)
        // A name is kept by browsers for ever, so it says all that its bytes depend on.
        let recipe = Self.recipe(fingerprint)
        stem = "/assets/\(name).\(Fingerprint(of: Array(recipe.utf8)).shortHex)-"
        cardStem = "/assets/\(name).\(Fingerprint(of: Array("\(recipe) \(focus.x) \(focus.y)".utf8)).shortHex)-"
    }

    /// Where a file made of it is published, from the root of the site: `/assets/white-honey-jar.3f2a91c07be4-1080.webp`.
    public func path(of rendition: PictureRendition) -> String { (rendition.isCard ? cardStem : stem) + rendition.ending }

    /// The one that stands for the picture where only one address can be given: the largest JPEG.
    public var mainPath: String { renditions.last { $0.format == .jpeg && !$0.isCard }.map(path) ?? stem }

    /// What tells the files made of it from those of any other photo, focus and recipe, whatever they are called.
    package var key: Fingerprint {
        let card = renditions.contains(where: \.isCard) ? " \(focus.x) \(focus.y)" : ""
        return Fingerprint(of: Array("\(recipe)\(card)".utf8))
    }

    private var recipe: String { Self.recipe(fingerprint) }
    private static func recipe(_ fingerprint: Fingerprint) -> String { "\(PictureRecipe.version) \(fingerprint.hex)" }
}
