/// A file of `static/`, which is copied as it is.
public struct Asset: Sendable, Hashable {
    /// Where the file is, relative to the site's folder: `content/static/favicon.svg`.
    public let source: String
    /// Where it is published, from the root of the site: `/favicon.svg`.
    public let path: String
    public let fingerprint: Fingerprint

    public init(source: String, path: String, fingerprint: Fingerprint) {
        self.source = source
        self.path = path
        self.fingerprint = fingerprint
    }
}
