/// What happens to an edition's page when the record has no translation.
public enum MissingTranslation: String, Sendable, Hashable, CaseIterable {
    /// Shown in the source language, with a notice and without hreflang.
    case showSource = "show-source"
    case withhold
}
