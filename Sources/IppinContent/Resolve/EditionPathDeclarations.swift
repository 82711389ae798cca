package import IppinModel

extension EditionPath {
    /// Nil also if the path names a kind or a certificate that is not declared.
    package init?(_ path: String, declarations: Declarations) {
        guard let target = EditionPath(path) else { return nil }
        switch target {
        case .kind(let id) where declarations.kind(id) == nil: return nil
        case .certificate(let id) where !declarations.certificates.contains(where: { $0.id == id }): return nil
        default: self = target
        }
    }

    /// Paths to suggest: lists, and the pages of the given names.
    package static func known(pages: [String]) -> [String] {
        (RecordCollection.allCases.filter { $0 != .pages }.map(\.rawValue) + ["kinds", "certificates"] + BuiltPage.allCases.map(\.rawValue) + pages).map { "/\($0)/" }
    }
}
