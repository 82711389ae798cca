package import IppinModel
package import IppinSource

/// What the site's own files declare: everything that a record is validated against.
package struct Declarations: Sendable {
    package let settings: SiteSettings
    /// The source language first.
    package let languages: [LanguageTag]
    package let editions: [Edition]
    package let markets: [MarketID: Market]
    /// In byte order of their ids.
    package let kinds: [Kind]
    /// In the order in which they are declared.
    package let certificates: [CertificateScheme]
    /// By index of the language.
    package let words: [InterfaceWords]

    /// Where `site.yaml` names the logo, if it does; whether the file is there is only known when all files are.
    package let logo: SourceSpan?

    package init(
        settings: SiteSettings, languages: [LanguageTag], editions: [Edition], markets: [MarketID: Market], kinds: [Kind],
        certificates: [CertificateScheme], words: [InterfaceWords], logo: SourceSpan? = nil
    ) {
        self.settings = settings
        self.languages = languages
        self.editions = editions
        self.markets = markets
        self.kinds = kinds
        self.certificates = certificates
        self.words = words
        self.logo = logo
    }

    package func kind(_ id: KindID) -> Kind? { kinds.first { $0.id == id } }
}
