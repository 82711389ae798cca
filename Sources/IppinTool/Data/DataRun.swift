internal import IppinBuild
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// `ippin data` as a command: what the catalogue publishes, as JSON or as a table.
package struct DataRun: Sendable {
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case json
        /// One JSON value a line: the header, then each record.
        case ndjson
        /// A row for each product in each edition.
        case csv
    }

    package enum Outcome: Sendable, Hashable {
        case done
        /// The content has errors; what has none of its own was told all the same.
        case contentErrors
        /// A name that the site does not have.
        case misused
        /// A file could not be read, or the site is not there.
        case failed
    }

    private let options: SiteOptions
    private let editions: [String]
    private let format: Format
    private let hasStories: Bool
    private let console: Console

    /// - Parameters:
    ///   - editions: the paths of editions to tell about; all if empty.
    ///   - hasStories: whether the words of the stories are told, too.
    package init(options: SiteOptions, editions: [String], format: Format, hasStories: Bool, console: Console) {
        self.options = options
        self.editions = editions
        self.format = format
        self.hasStories = hasStories
        self.console = console
    }

    package func run() async -> Outcome {
        do {
            let loaded = try await LoadedSite(options: options)
            let errors = loaded.errors()
            console.report(errors, of: options.site)
            guard let site = loaded.site else {
                console.report("ippin: nothing can be told of the site before the errors above are mended\n")
                return .contentErrors
            }
            if let wrong = Self.unknownEdition(editions, site) {
                console.report(wrong)
                return .misused
            }
            console.write(text(site, loaded.unusable))
            guard !errors.isEmpty else { return .done }
            console.report("ippin: the content has \(BuildSummary.count(errors.count, "error")); \(BuildSummary.count(loaded.unusable.count, "record")) left out\n")
            return .contentErrors
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func text(_ site: Site, _ unusable: Set<RecordID>) -> String {
        let paths = editions.isEmpty ? nil : editions
        let data = CatalogueData(site: site, editions: paths, unusable: unusable, hasStories: hasStories)
        return switch format {
        case .json: data.document().prettyText
        case .ndjson: ([data.header()] + data.records()).map { $0.compactText + "\n" }.joined()
        case .csv: CatalogueTable(site: site, editions: paths, unusable: unusable, hasStories: hasStories).text()
        }
    }

    /// A sentence about an edition that the site does not have; nil if it has all of them.
    static func unknownEdition(_ paths: [String], _ site: Site) -> String? {
        let known = site.editions.map(\.path)
        guard let unknown = paths.first(where: { !known.contains($0) }) else { return nil }
        let hint = Spelling.suggestion(for: unknown, among: known).map { "did you mean '\($0)'?" } ?? "editions are " + known.joined(separator: ", ")
        return "ippin: there is no edition '\(unknown)'; \(hint)\n"
    }
}
