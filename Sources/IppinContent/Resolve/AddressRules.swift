internal import IppinModel
internal import IppinSource

/// Every address of the site belongs to one thing: records, lists, old addresses and the files of `static/`.
enum AddressRules {
    static func check(_ site: Site, _ table: RecordTable) -> [Diagnostic] {
        var register = AddressRegister(site: site, table: table)
        register.addLists()
        register.add(site.products)
        register.add(site.villages)
        register.add(site.producers)
        register.add(site.stories)
        register.add(site.pages)
        register.addAliases()
        register.addStaticFiles()
        return register.diagnostics
    }
}

private struct AddressRegister {
    private(set) var diagnostics: [Diagnostic] = []
    private let site: Site
    private let table: RecordTable
    private let addresses: Addresses
    /// What each path belongs to, in words.
    private var owners: [String: String] = [:]
    private var aliases: [(path: String, span: SourceSpan)] = []

    init(site: Site, table: RecordTable) {
        self.site = site
        self.table = table
        addresses = Addresses(settings: site.settings)
        owners.reserveCapacity((site.products.count + site.villages.count) * site.editions.count)
    }

    mutating func addLists() {
        owners["/"] = "the page that chooses an edition"
        for edition in site.editions {
            owners[addresses.home(edition)] = "the home page"
            for collection in RecordCollection.allCases where collection != .pages { owners[addresses.collection(collection, in: edition)] = "the list of \(collection.rawValue)" }
            owners[addresses.kinds(in: edition)] = "the list of kinds"
            owners[addresses.certificates(in: edition)] = "the list of certificates"
        }
    }

    mutating func add<Facts>(_ records: [Record<Facts>]) {
        for record in records {
            guard let index = table.index(of: record.id) else { continue }
            let group = table.groups[index]
            for edition in site.editions where record.hasWords(for: edition, policy: site.settings.missingTranslation) {
                claim(addresses.record(record, in: edition), for: record.id, span: span(of: group, in: edition))
            }
            aliases += group.facts.aliases.map { ($0.value, group.source.span($0.range)) }
        }
    }

    /// The slug that made the address, or the start of the file.
    private func span(of group: RecordGroup, in edition: Edition) -> SourceSpan {
        let entry = edition.wordLanguages.lazy.compactMap { language in group.entries.first { $0.language == language } }.first ?? group.source
        return entry.spans.slug.isEmpty ? .start(of: entry.path) : entry.span(entry.spans.slug)
    }

    private mutating func claim(_ path: String, for id: RecordID, span: SourceSpan) {
        if let owner = owners[path] {
            diagnostics.append(.duplicateAddress(path, owner: owner, at: span))
        } else {
            owners[path] = "the \(id.collection.singular) '\(id.name)'"
        }
    }

    mutating func addAliases() {
        for alias in aliases.sorted(by: { ($0.span.path, $0.span.range.lowerBound) < ($1.span.path, $1.span.range.lowerBound) }) {
            if let owner = owners[alias.path] {
                diagnostics.append(.aliasTaken(alias.path, owner: owner, at: alias.span))
            } else {
                owners[alias.path] = "an old address in '\(alias.span.path)'"
            }
        }
    }

    mutating func addStaticFiles() {
        for file in site.staticFiles {
            let path = file.path.hasSuffix("/index.html") ? String(file.path.dropLast(10)) : file.path
            if let owner = owners[path] { diagnostics.append(.staticFileTaken(file, owner: owner)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateAddress(_ path: String, owner: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the address '\(path)' belongs to \(owner) already", at: span, notes: [Note("give one of them another 'slug' in this language")])
    }

    fileprivate static func aliasTaken(_ path: String, owner: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the old address '\(path)' belongs to \(owner)", at: span, notes: [Note("remove the alias: readers who follow it arrive at a page already")])
    }

    fileprivate static func staticFileTaken(_ file: Asset, owner: String) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the file would be published at '\(file.path)', which belongs to \(owner)", at: .start(of: file.source), notes: [Note("rename the file")])
    }
}
