/// A record of the site: its facts once, its words per language.
///
/// A class because every page that mentions a record would otherwise copy all of its fields; it never changes, and has no identity of its own.
public final class Record<Facts: Sendable>: Sendable {
    public let id: RecordID
    public let facts: Facts
    /// By the index of the language in `Site.languages`; nil where there is no translation. The source language's is never nil.
    public let texts: [RecordText?]
    /// By language: whether the translation was made from an older source text.
    public let staleLanguages: Set<Int>
    /// By language: whether the translation does not say which source text it was made from.
    public let unstampedLanguages: Set<Int>
    /// By language: the slugs of translations that are held back until they are brought up to date, so that their addresses stay.
    public let heldSlugs: [Int: String]
    public let photos: [Photo]
    /// Pictures that only stories show.
    public let storyPhotos: [Photo]
    /// Old addresses that lead here, each starting with `/`.
    public let aliases: [String]
    /// A draft, or not due yet, and shown because the build was asked to show both.
    public let isDraft: Bool

    public init(
        id: RecordID, facts: Facts, texts: [RecordText?], staleLanguages: Set<Int> = [], unstampedLanguages: Set<Int> = [], heldSlugs: [Int: String] = [:], photos: [Photo] = [], storyPhotos: [Photo] = [],
        aliases: [String] = [], isDraft: Bool = false
    ) {
        self.id = id
        self.facts = facts
        self.texts = texts
        self.staleLanguages = staleLanguages
        self.unstampedLanguages = unstampedLanguages
        self.heldSlugs = heldSlugs
        self.photos = photos
        self.storyPhotos = storyPhotos
        self.aliases = aliases
        self.isDraft = isDraft
    }
}

public typealias Product = Record<ProductFacts>
public typealias Village = Record<VillageFacts>
public typealias Producer = Record<ProducerFacts>
public typealias Shop = Record<ShopFacts>
public typealias Story = Record<StoryFacts>
public typealias TextRecord = Record<PageFacts>

/// A picture that belongs to a record.
public struct Photo: Sendable, Hashable {
    /// The file's name in the record's folder.
    public let file: String
    /// An index into `Site.pictures`.
    public let picture: Int
    /// In pixels, after orientation.
    public let width: Int
    public let height: Int

    public init(file: String, picture: Int, width: Int, height: Int) {
        self.file = file
        self.picture = picture
        self.width = width
        self.height = height
    }
}
