internal import IppinContent
internal import IppinModel
internal import IppinSource

/// The records of a site with their translations, read from disk, for the commands about translations.
struct TranslationCatalogue: Sendable {
    let languages: [LanguageTag]
    let overview: TranslationOverview
    /// Everything that a build would find.
    let diagnostics: [Diagnostic]
    private let names: RecordNames

    init(_ options: SiteOptions, progress: Progress) async throws {
        var clock = PhaseClock()
        let listing = try ContentListing(site: options.site)
        let loaded = try await ContentLoader(options: options, listing: listing, progress: progress).load(&clock)
        diagnostics = loaded.diagnostics.sorted()
        guard let declarations = loaded.declarations else {
            throw TranslationFailure.content("the site's own files have errors, so its languages are not known", diagnostics.filter { $0.severity == .error })
        }
        languages = declarations.languages
        overview = TranslationOverview(
            groups: RecordGroup.groups(of: loaded.entries), inventory: listing.inventory, languages: declarations.languages,
            partialLanguages: declarations.editions.partialLanguages)
        names = RecordNames(Set(listing.inventory.recordFiles.map(\.id)))
    }

    /// The index of a language to translate into.
    func language(_ text: String) throws(TranslationFailure) -> Int {
        let others = languages.dropFirst().map(\.text)
        guard let index = languages.firstIndex(where: { $0.text == text }) else {
            let meant = Spelling.suggestion(for: text, among: others).map { "; did you mean '\($0)'?" } ?? ""
            throw .misuse("'site.yaml' declares no language '\(text)'; it has \(others.isEmpty ? "no other" : others.map { "'\($0)'" }.joined(separator: ", "))\(meant)")
        }
        guard index > 0 else { throw .misuse("'\(text)' is the source language: its text is 'index.md' itself") }
        return index
    }

    func record(_ text: String) throws(TranslationFailure) -> RecordID {
        switch names.find(text) {
        case .record(let id): return id
        case .several(let ids): throw .misuse("there are several records '\(text)': say which, \(ids.map { "'\($0.text)'" }.joined(separator: " or "))")
        case .none(let suggestion):
            throw .misuse("there is no record '\(text)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? "; records are named such as 'products/white-honey'"))
        }
    }

    /// The record's texts, if its `index.md` can be used.
    func group(_ id: RecordID) throws(TranslationFailure) -> RecordGroup {
        let path = "\(Inventory.root)/\(id.text)/index.md"
        let errors = errors(in: [path])
        guard let group = overview.groups[id], errors.isEmpty else {
            guard !errors.isEmpty else { throw .content("'\(path)' is missing: a translation needs its source text", diagnostics.filter { $0.span.path.hasPrefix("\(Inventory.root)/\(id.text)/") }) }
            throw .content("'\(path)' has errors: mend them first", errors)
        }
        return group
    }

    func errors(in paths: Set<String>) -> [Diagnostic] { diagnostics.filter { $0.severity == .error && paths.contains($0.span.path) } }
}
