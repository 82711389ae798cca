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
        var rest = path.utf8[...]
        func part() -> String {
            rest = rest.drop { $0 == UInt8(ascii: "/") }
            let part = rest.prefix { $0 != UInt8(ascii: "/") }
            rest = rest[part.endIndex...]
            return String(Substring(part))
        }
        let (first, second) = (part(), part())
        guard part().isEmpty else { return nil }
        switch (first, second) {
        case ("", _): self = .home
        case ("kinds", ""): self = .kinds
        case ("certificates", ""): self = .certificates
        case ("kinds", _): self = .kind(KindID(second))
        case ("certificates", _): self = .certificate(CertificateID(second))
        case (_, ""):
            self = RecordCollection(rawValue: first).flatMap { $0 == .pages ? nil : .collection($0) } ?? BuiltPage(rawValue: first).map { .page($0) }
                ?? .record(RecordID(.pages, first))
        default:
            guard let collection = RecordCollection(rawValue: first) else { return nil }
            self = .record(RecordID(collection, second))
        }
    }
}
