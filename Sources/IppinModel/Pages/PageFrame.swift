/// What surrounds the content of a page: its place in the site and what machines read of it.
public struct PageFrame: Sendable {
    public let context: EditionContext
    /// From the root of the site: `/ja/products/white-honey/`.
    public let path: String
    /// Plain text, without the site's title.
    public let title: String
    /// Set when the title is in another language than the page.
    public let titleLanguage: LanguageTag?
    /// Plain text of at most about 160 characters; nil where nothing useful can be said.
    public let description: String?
    /// From the root of the site. Another page's where this one only shows source text.
    public let canonical: String
    /// The same page in every edition that has it in its own words, this one among them; empty if this page only shows source text.
    public let alternates: [Alternate]
    /// In the order of the site, for the switch: all editions but partial ones that do not have the page.
    public let switches: [EditionSwitch]
    /// From the home page down to this page's parent; empty on the home page.
    public let breadcrumbs: [Crumb]
    public let notice: PageNotice?
    public let isDraft: Bool
    /// For Open Graph.
    public let socialImage: Picture?

    public init(
        context: EditionContext, path: String, title: String, titleLanguage: LanguageTag? = nil, description: String?, canonical: String, alternates: [Alternate], switches: [EditionSwitch],
        breadcrumbs: [Crumb], notice: PageNotice?, isDraft: Bool, socialImage: Picture?
    ) {
        self.context = context
        self.path = path
        self.title = title
        self.titleLanguage = titleLanguage
        self.description = description
        self.canonical = canonical
        self.alternates = alternates
        self.switches = switches
        self.breadcrumbs = breadcrumbs
        self.notice = notice
        self.isDraft = isDraft
        self.socialImage = socialImage
    }
}

/// A `hreflang` alternate.
public struct Alternate: Sendable, Hashable {
    /// A language tag, or `x-default`.
    public let hreflang: String
    /// From the root of the site.
    public let path: String

    public init(hreflang: String, path: String) {
        self.hreflang = hreflang
        self.path = path
    }
}

/// A choice of the edition switch.
public struct EditionSwitch: Sendable, Hashable {
    /// In the edition's own language: `日本語`.
    public let label: String
    public let language: LanguageTag
    /// The same page in that edition; its home page if the edition does not have it.
    public let path: String
    public let isCurrent: Bool
    /// Whether the edition shows this page in its own words.
    public let isTranslated: Bool

    public init(label: String, language: LanguageTag, path: String, isCurrent: Bool, isTranslated: Bool) {
        self.label = label
        self.language = language
        self.path = path
        self.isCurrent = isCurrent
        self.isTranslated = isTranslated
    }
}

public struct Crumb: Sendable, Hashable {
    public let label: NavigationLink.Label
    public let path: String

    public init(label: NavigationLink.Label, path: String) {
        self.label = label
        self.path = path
    }
}

/// What a reader must know about the text of a page.
public enum PageNotice: Sendable, Hashable {
    /// The page is shown in its source language, because it has no translation.
    case notTranslated(source: LanguageTag)
    /// The translation was made from an older text.
    case stale
}
