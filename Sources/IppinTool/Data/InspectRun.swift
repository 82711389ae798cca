internal import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// `ippin inspect` as a command: one record as JSON.
package struct InspectRun: Sendable {
    private let options: SiteOptions
    private let editions: [String]
    private let showsWithheld: Bool
    private let console: Console

    /// - Parameters:
    ///   - editions: the paths of editions to tell about; all if empty.
    ///   - showsWithheld: whether to tell what a withheld record says, and not only why it is withheld.
    package init(options: SiteOptions, editions: [String], showsWithheld: Bool, console: Console) {
        self.options = options
        self.editions = editions
        self.showsWithheld = showsWithheld
        self.console = console
    }

    package func run(_ name: String) async -> DataRun.Outcome {
        do {
            let loaded = try await LoadedSite(options: options)
            switch RecordNames(loaded.ids).find(name) {
            case .record(let id): return try await show(id, loaded)
            case .several(let ids):
                console.report("ippin: '\(name)' is several records; name one of \(ids.map(\.text).joined(separator: ", "))\n")
            case .none(let suggestion):
                console.report("ippin: there is no record '\(name)'\(suggestion.map { "; did you mean '\($0)'?" } ?? "; name it as 'products/white-honey'")\n")
            }
            return .misused
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func show(_ id: RecordID, _ loaded: LoadedSite) async throws -> DataRun.Outcome {
        let own = loaded.site == nil ? loaded.errors() : loaded.errors(of: id)
        console.report(own, of: options.site)
        let others = loaded.errors().count - own.count
        if others > 0 { console.report("ippin: \(BuildSummary.count(others, "error")) in other files; 'ippin check' lists \(others == 1 ? "it" : "them")\n") }
        guard let site = loaded.site else { return .contentErrors }
        if let wrong = DataRun.unknownEdition(editions, site) {
            console.report(wrong)
            return .misused
        }
        if let value = try await value(id, loaded, site) {
            console.write(value.prettyText)
        } else {
            console.report("ippin: '\(id.text)' cannot be shown before its errors are mended\n")
        }
        return loaded.errors().isEmpty ? .done : .contentErrors
    }

    private func value(_ id: RecordID, _ loaded: LoadedSite, _ site: Site) async throws -> JSONValue? {
        let paths = editions.isEmpty ? nil : editions
        guard let reason = loaded.withheldReason(id) else {
            return CatalogueData(site: site, editions: paths, unusable: loaded.unusable.subtracting([id]), namesAll: showsWithheld).record(id)
        }
        guard showsWithheld else {
            return [
                "format": .string(CatalogueData.format), "id": .string(id.text), "collection": .string(id.collection.rawValue), "name": .string(id.name),
                "published": false, "reason": .string(reason),
            ]
        }
        let whole = try await LoadedSite(options: options, including: [id])
        return whole.site.flatMap { CatalogueData(site: $0, editions: paths, namesAll: true).record(id, withheld: reason) }
    }
}
