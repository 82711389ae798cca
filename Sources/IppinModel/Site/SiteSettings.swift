/// `site.yaml` without what has a type of its own.
public struct SiteSettings: Sendable, Hashable {
    /// What happens when a translation was made from an older source text.
    public enum StaleTranslation: String, Sendable, Hashable, CaseIterable {
        /// Published, and the editor is warned.
        case warn
        /// Nothing is published until the translation is brought up to date.
        case error
        /// As if the translation were missing; its address stays.
        case showSource = "show-source"
    }

    public let title: LocalizedText
    public let tagline: LocalizedText?
    public let description: LocalizedText?
    /// What prices contain and where goods are handed over, in a sentence or two beside every list of prices.
    public let terms: LocalizedText?
    /// The absolute address of the site with a slash at the end: `https://catalogue.example/`.
    public let address: String
    public let organization: Organization
    /// For editions that say nothing of their own.
    public let missingTranslation: MissingTranslation
    public let staleTranslation: StaleTranslation
    /// Whether readers of a page are told that its translation is older than the original.
    public let showsStaleNotice: Bool
    /// Products on one page of a list.
    public let pageSize: Int
    public let theme: Theme
    /// The path segment of a collection by language, where it is not the collection's own name: `produkte`.
    public let collectionSegments: [RecordCollection: LocalizedText]
    /// The same for the pages that the build makes.
    public let pageSegments: [BuiltPage: LocalizedText]

    public init(
        title: LocalizedText, tagline: LocalizedText?, description: LocalizedText?, terms: LocalizedText?, address: String, organization: Organization,
        missingTranslation: MissingTranslation, staleTranslation: StaleTranslation = .warn, showsStaleNotice: Bool = true, pageSize: Int, theme: Theme = .standard,
        collectionSegments: [RecordCollection: LocalizedText], pageSegments: [BuiltPage: LocalizedText] = [:]
    ) {
        self.title = title
        self.tagline = tagline
        self.description = description
        self.terms = terms
        self.address = address
        self.organization = organization
        self.missingTranslation = missingTranslation
        self.staleTranslation = staleTranslation
        self.showsStaleNotice = showsStaleNotice
        self.pageSize = pageSize
        self.theme = theme
        self.collectionSegments = collectionSegments
        self.pageSegments = pageSegments
    }
}

/// Who publishes the catalogue.
public struct Organization: Sendable, Hashable {
    public let name: String
    public let email: String?
    public let country: Country?

    public init(name: String, email: String? = nil, country: Country? = nil) {
        self.name = name
        self.email = email
        self.country = country
    }
}
