internal import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// A site as `data` and `inspect` read it: with its findings by record, so that what has no errors of its own can be told although something else has.
struct LoadedSite: Sendable {
    /// Nil if the site's own files cannot be used.
    let site: Site?
    /// The records that have files, readable or not, in byte order.
    let ids: [RecordID]
    /// Sorted.
    let diagnostics: [Diagnostic]
    /// Records with errors in their files.
    let unusable: Set<RecordID>
    private let outcomes: [String: Ledger.Outcome]
    private let owners: [String: RecordID]

    init(options: SiteOptions, including: Set<RecordID> = []) async throws {
        let listing = try ContentListing(site: options.site)
        var clock = PhaseClock()
        let loaded = try await ContentLoader(options: options, listing: listing, progress: .silent, including: including).load(&clock)
        let files = listing.inventory.recordFiles
        let owners = Dictionary(files.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
        site = loaded.site
        ids = Set(files.map(\.id)).sorted()
        diagnostics = loaded.diagnostics.sorted()
        unusable = Set(loaded.diagnostics.lazy.filter { $0.severity == .error }.compactMap { owners[$0.span.path] })
        outcomes = Dictionary(loaded.ledger.lines.map { ($0.path, $0.outcome) }, uniquingKeysWith: { first, _ in first })
        self.owners = owners
    }

    /// The errors, or those in the files of one record.
    func errors(of id: RecordID? = nil) -> [Diagnostic] {
        diagnostics.filter { $0.severity == .error && (id == nil || owners[$0.span.path] == id) }
    }

    /// Why a record is withheld; nil if it is not.
    func withheldReason(_ id: RecordID) -> String? {
        if case .withheld(let reason)? = outcomes["\(Inventory.root)/\(id.text)/index.md"] { reason } else { nil }
    }
}
