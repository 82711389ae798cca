internal import IppinContent
internal import IppinModel
internal import IppinSource

/// What a shell can complete from a site: names, found without reading a single story. A site that is not there or not readable has none.
package struct Completions: Sendable {
    private let site: String

    /// The names of all rules, in byte order.
    package static var rules: [String] { DiagnosticID.allCases.map(\.rawValue).sortedByBytes() }

    /// - Parameter words: the words of the command line so far, among which `--site` may be.
    package init(words: [String]) {
        let named = words.indices.last { words[$0] == "--site" || words[$0].hasPrefix("--site=") }
        guard let named else {
            site = "."
            return
        }
        if words[named] == "--site" {
            site = named + 1 < words.count ? words[named + 1] : "."
        } else {
            site = String(words[named].dropFirst("--site=".count))
        }
    }

    /// `products/white-honey`: every record that has a source file.
    package var records: [String] {
        guard let listing = try? ContentListing(site: site) else { return [] }
        return listing.inventory.recordFiles.filter { $0.languageSuffix == nil }.map(\.id).sorted().map(\.text)
    }

    /// By the names of their folders.
    package var villages: [String] { names(in: .villages) }
    package var producers: [String] { names(in: .producers) }

    private func names(in collection: RecordCollection) -> [String] {
        let folder = collection.rawValue + "/"
        return records.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    }

    /// By the names of their files.
    package var kinds: [String] {
        let folder = "\(Inventory.root)/kinds/"
        guard let listing = try? ContentListing(site: site) else { return [] }
        return listing.inventory.settingsFiles.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count).dropLast(".yaml".count)) }
    }

    package var schemas: [String] {
        guard let listing = try? ContentListing(site: site), let declarations = declarations(listing) else { return [] }
        return JSONSchemas(SchemaSite(declarations, inventory: listing.inventory)).entries.map(\.name)
    }

    /// The paths of the editions.
    package var editions: [String] {
        guard let listing = try? ContentListing(site: site), let declarations = declarations(listing) else { return [] }
        return declarations.editions.map(\.path)
    }

    /// The languages that are translated into.
    package var translationLanguages: [String] {
        guard let listing = try? ContentListing(site: site), let declarations = declarations(listing) else { return [] }
        return declarations.languages.dropFirst().map(\.text)
    }

    private func declarations(_ listing: ContentListing) -> Declarations? { SettingsFiles(listing: listing, site: site).read().declarations }
}
