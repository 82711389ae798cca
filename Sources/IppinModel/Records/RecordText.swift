/// The words of a record in one language, as far as they were written. A class for the reason that `Record` is one.
public final class RecordText: Sendable {
    public let title: String?
    public let summary: String?
    /// The last part of the address, where it differs from the record's name.
    public let slug: String?
    /// How the title is read, for sorting (Japanese: kana).
    public let reading: String?
    public let keywords: [String]
    /// The name of a village's region, in this language.
    public let region: String?
    /// A shop's postal address, one line each.
    public let address: [String]
    /// A shop's opening hours, one line each.
    public let hours: [String]
    /// Alternative texts by photo file.
    public let alt: [String: String]
    /// Texts of the kind's own translated fields, by field.
    public let fields: [String: String]
    public let story: Prose

    public init(
        title: String? = nil, summary: String? = nil, slug: String? = nil, reading: String? = nil, keywords: [String] = [], region: String? = nil,
        address: [String] = [], hours: [String] = [], alt: [String: String] = [:], fields: [String: String] = [:], story: Prose = .empty
    ) {
        self.title = title
        self.summary = summary
        self.slug = slug
        self.reading = reading
        self.keywords = keywords
        self.region = region
        self.address = address
        self.hours = hours
        self.alt = alt
        self.fields = fields
        self.story = story
    }
}
