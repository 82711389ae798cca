/// In which form `ippin check` says what it found.
package enum CheckFormat: String, Sendable, Hashable, CaseIterable {
    case text
    /// Described in docs/check-report.md.
    case json
    /// SARIF 2.1.0, the format of OASIS for the findings of tools.
    case sarif
    /// Commands that GitHub's runners turn into annotations.
    case github
}
