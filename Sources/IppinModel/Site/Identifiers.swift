/// The id of a market: the name of its file in `markets/`.
public struct MarketID: Sendable, Hashable {
    public let name: String
    public init(_ name: String) { self.name = name }
}

/// The id of a kind: the name of its file in `kinds/`.
public struct KindID: Sendable, Hashable {
    public let name: String
    public init(_ name: String) { self.name = name }
}

/// The id of a certificate scheme: its key in `certificates.yaml`.
public struct CertificateID: Sendable, Hashable {
    public let name: String
    public init(_ name: String) { self.name = name }
}
