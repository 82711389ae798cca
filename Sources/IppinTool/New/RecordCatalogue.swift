internal import IppinContent
internal import IppinModel
internal import IppinSource

/// What there is in a site, as far as a new record needs to know it.
struct RecordCatalogue: Sendable {
    let declarations: Declarations
    let records: [RecordID]
    private let titles: [RecordID: String]
    private let villages: [RecordID: String]
    /// Names of all folders, whatever their case and whether they hold a record.
    private let folders: [RecordCollection: [String]]

    /// Nil if the site's own files cannot be used; the diagnostics say why.
    static func read(_ options: SiteOptions) async throws -> (catalogue: RecordCatalogue?, diagnostics: [Diagnostic]) {
        var clock = PhaseClock()
        let listing = try ContentListing(site: options.site)
        let loaded = try await ContentLoader(options: options, listing: listing, progress: .silent).load(&clock)
        guard let declarations = loaded.declarations else { return (nil, loaded.diagnostics.sorted()) }
        return (RecordCatalogue(declarations, loaded.entries, listing), [])
    }

    private init(_ declarations: Declarations, _ entries: [Entry], _ listing: ContentListing) {
        self.declarations = declarations
        var titles: [RecordID: String] = [:]
        var villages: [RecordID: String] = [:]
        for entry in entries {
            guard case .source(let facts, _) = entry.role else { continue }
            titles[entry.id] = entry.text.title ?? ""
            if case .producer(let producer) = facts.facts { villages[entry.id] = producer.village.name }
        }
        self.titles = titles
        self.villages = villages
        records = titles.keys.sorted { $0.text.precedesInBytes($1.text) }
        var folders: [RecordCollection: [String]] = [:]
        for file in listing.files {
            let parts = file.split(separator: "/", maxSplits: 3)
            guard parts.count == 4, let collection = RecordCollection(rawValue: String(parts[1])) else { continue }
            if folders[collection]?.last != String(parts[2]) { folders[collection, default: []].append(String(parts[2])) }
        }
        self.folders = folders
    }

    func choices(_ collection: RecordCollection) -> [Prompter.Choice] {
        records.filter { $0.collection == collection }.map { Prompter.Choice($0.name, title: titles[$0] ?? "") }
    }

    var kinds: [Prompter.Choice] {
        declarations.kinds.map { Prompter.Choice($0.id.name, title: $0.name.resolved(in: [0]).text) }
    }

    func producers(of village: String) -> [String] {
        records.filter { $0.collection == .producers && villages[$0] == village }.map(\.name)
    }

    /// The folder that stands where a record's would, also one that differs in capitals: some file systems cannot tell them apart.
    func taken(_ id: String, in collection: RecordCollection) -> String? {
        folders[collection]?.first { $0.lowercased() == id.lowercased() }
    }
}
