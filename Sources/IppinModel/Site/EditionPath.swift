/// What a path in a story names that starts with `/`: it is the same in every language, whatever the address there.
public enum EditionPath: Sendable, Hashable {
    case home
    case collection(RecordCollection)
    case page(BuiltPage)
    case kinds
    case kind(KindID)
    case certificates
    case certificate(CertificateID)
    /// `/about/` names a page of content, `/villages/at-bashy/` a record of a collection.
    case record(RecordID)

    /// Nil if the form of the path names nothing; that a record, kind or certificate of the name exists is for the caller to check.
    public init?(_ path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        switch (parts.first, parts.count) {
        case (nil, _): self = .home
        case ("kinds", 1): self = .kinds
        case ("certificates", 1): self = .certificates
        case ("kinds", 2): self = .kind(KindID(parts[1]))
        case ("certificates", 2): self = .certificate(CertificateID(parts[1]))
        case (let first?, 1):
            self = RecordCollection(rawValue: first).flatMap { $0 == .pages ? nil : .collection($0) } ?? BuiltPage(rawValue: first).map { .page($0) }
                ?? .record(RecordID(.pages, first))
        case (let first?, 2):
            guard let collection = RecordCollection(rawValue: first) else { return nil }
            self = .record(RecordID(collection, parts[1]))
        default: return nil
        }
    }
}
