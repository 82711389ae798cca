/// What `ippin fix` was asked for.
package struct FixOptions: Sendable {
    /// Whether the changes are made, and who says so.
    package enum Consent: Sendable, Hashable {
        /// Whoever sits at the terminal is asked; without a terminal nothing is changed.
        case ask
        /// Given on the command line.
        case given
        /// Nothing is changed.
        case dryRun
    }

    package let content: SiteOptions
    /// Files and folders to keep to, as they were typed; empty for the whole site.
    package let paths: [String]
    package let consent: Consent

    package init(_ content: SiteOptions, paths: [String], consent: Consent) {
        self.content = content
        self.paths = paths
        self.consent = consent
    }
}
