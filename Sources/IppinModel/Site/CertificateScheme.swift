/// A scheme of certificates, from `certificates.yaml`.
public struct CertificateScheme: Sendable, Hashable {
    public let id: CertificateID
    public let name: LocalizedText
    /// What the scheme attests, in a sentence or two.
    public let summary: LocalizedText?
    /// Who issues or checks it.
    public let issuer: LocalizedText?
    /// An http or https address.
    public let url: String?

    public init(id: CertificateID, name: LocalizedText, summary: LocalizedText? = nil, issuer: LocalizedText? = nil, url: String? = nil) {
        self.id = id
        self.name = name
        self.summary = summary
        self.issuer = issuer
        self.url = url
    }
}
