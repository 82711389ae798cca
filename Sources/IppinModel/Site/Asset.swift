/// A file that pages refer to and that is copied under a name with its fingerprint.
public struct Asset: Sendable, Hashable {
    /// Where the file is, relative to the site's folder: `content/products/white-honey/jar.jpg`.
    public let source: String
    /// Where it is published, from the root of the site: `/assets/white-honey-jar.3f2a91c07be4.jpg`.
    public let path: String
    public let fingerprint: Fingerprint

    public init(source: String, path: String, fingerprint: Fingerprint) {
        self.source = source
        self.path = path
        self.fingerprint = fingerprint
    }
}
