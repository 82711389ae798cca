internal import IppinModel
internal import IppinSource

/// Every address of the site belongs to one thing: records, lists, old addresses, the files of `static/` and those that the build makes.
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
    /// What each path belongs to. A page stands under its address, which ends with a slash, a file under its name.
    private var owners: [String: AddressOwner] = [:]
    /// Folders that old addresses need and that have no page of their own.
    private var folders: [String: AddressOwner] = [:]
    private static let file: AddressOwner = "a file of the build"
    private var aliases: [(path: String, span: SourceSpan)] = []

    init(site: Site, table: RecordTable) {
        self.site = site
        self.table = table
        addresses = Addresses(settings: site.settings)
        owners.reserveCapacity((site.products.count + site.villages.count) * site.editions.count)
    }

    mutating func addLists() {
        owners["/"] = "the page that chooses an edition"
        for file in ["/404.html", "/robots.txt", "/sitemap.xml", "/_redirects"] { owners[file] = Self.file }
        owners["/assets/"] = "the folder 'assets' of the build"
        for edition in site.editions {
            let home = addresses.home(edition)
            owners[home] = "the home page"
            for file in ["feed.xml", "products.json", "site.webmanifest", "sitemap.xml"] { owners[home + file] = Self.file }
            for collection in RecordCollection.allCases where collection != .pages { owners[addresses.collection(collection, in: edition)] = "the list of \(collection.rawValue)" }
            for page in BuiltPage.allCases { owners[addresses.page(page, in: edition)] = "the page '\(page.rawValue)' of the build" }
            owners[addresses.data(in: edition)] = "the folder 'data' of the build"
            for month in 1...12 { owners[addresses.season(month, in: edition)] = "the list of the month '\(MonthID.of(month))'" }
            owners[addresses.kinds(in: edition)] = "the list of kinds"
            owners[addresses.certificates(in: edition)] = "the list of certificates"
            for kind in site.kinds {
                owners[addresses.kind(kind.id, in: edition)] = "the kind '\(kind.id.name)'"
                owners[addresses.orderForm(of: kind.id, in: edition)] = "the order form of the kind '\(kind.id.name)'"
            }
            for scheme in site.certificates { owners[addresses.certificate(scheme.id, in: edition)] = "the certificate '\(scheme.id.name)'" }
        }
    }

    mutating func add<Facts>(_ records: [Record<Facts>]) {
        for record in records {
            guard let index = table.index(of: record.id) else { continue }
            let group = table.groups[index]
            for edition in site.editions where record.hasWords(for: edition) {
                let path = addresses.record(record, in: edition)
                if let owner = claim(path, for: record.id) { diagnostics.append(.duplicateAddress(path, owner: owner, at: span(of: group, in: edition))) }
            }
            aliases += group.facts.aliases.map { ($0.value, group.source.span($0.range)) }
        }
    }

    /// The slug that made the address, or the start of the file.
    private func span(of group: RecordGroup, in edition: Edition) -> SourceSpan {
        let entry = edition.wordLanguages.lazy.compactMap { language in group.entries.first { $0.language == language } }.first ?? group.source
        return entry.spans.slug.isEmpty ? .start(of: entry.path) : entry.span(entry.spans.slug)
    }

    /// - Returns: what the path belongs to already, and goes on to.
    private mutating func claim(_ path: String, for id: RecordID) -> AddressOwner? {
        let owner = owners.updateValue(.record(id), forKey: path)
        if let owner { owners[path] = owner }
        return owner
    }

    mutating func addAliases() {
        for alias in aliases.sorted(by: { ($0.span.path, $0.span.range.lowerBound) < ($1.span.path, $1.span.range.lowerBound) }) {
            let path = Self.address(of: alias.path)
            if let owner = owner(of: path) {
                diagnostics.append(.aliasTaken(alias.path, owner: owner, at: alias.span))
            } else {
                let name: AddressOwner = "an old address in '\(alias.span.path)'"
                owners[path] = name
                for folder in Self.folders(above: path) { folders[folder + "/"] = folders[folder + "/"] ?? name }
            }
        }
    }

    mutating func addStaticFiles() {
        for file in site.staticFiles {
            let path = file.path.hasSuffix("/index.html") ? String(file.path.dropLast(10)) : file.path
            if let owner = owner(of: path) ?? folders(ofTheBuild: path) {
                diagnostics.append(.staticFileTaken(file, owner: owner))
            }
        }
    }

    /// The folder of a path that the build fills alone.
    private func folders(ofTheBuild path: String) -> AddressOwner? {
        let folders = ["/assets/"] + site.editions.map(addresses.data)
        return folders.first { path.hasPrefix($0) }.flatMap { owners[$0] }
    }

    /// What a path cannot be published beside: the thing of the same address, a folder where the path is a file, a file where it needs a folder.
    private func owner(of path: String) -> AddressOwner? {
        if let owner = owners[path] { return owner }
        let isFolder = path.hasSuffix("/")
        if let owner = owners[isFolder ? String(path.dropLast()) : path + "/"] { return owner }
        if !isFolder, let owner = folders[path + "/"] { return owner }
        return Self.folders(above: path).lazy.compactMap { owners[$0] }.first ?? ownerOfSeries(path)
    }

    /// Lists and sitemaps may have more pages than one: `page/2/`, `sitemap-2.xml`; what scripts read is in as many files as the catalogue needs.
    private func ownerOfSeries(_ path: String) -> AddressOwner? {
        if let page = path.firstRange(of: "/page/"), owners[path[..<page.lowerBound] + "/"] != nil { return owners[path[..<page.lowerBound] + "/"] }
        if site.editions.contains(where: { path.hasPrefix(addresses.data(in: $0)) }) { return Self.file }
        let isSitemap = site.editions.contains { path.hasPrefix(addresses.home($0) + "sitemap-") } && path.hasSuffix(".xml")
        return isSitemap ? Self.file : nil
    }

    /// The form that owners are kept in: `/old/` for `/old`, `/old/` and `/old/index.html`; `/old.html` is a file.
    private static func address(of alias: String) -> String {
        if alias.hasSuffix("/index.html") { return String(alias.dropLast(10)) }
        return alias.hasSuffix("/") || alias.hasSuffix(".html") ? alias : alias + "/"
    }

    /// `/a` and `/a/b` for `/a/b/c` and `/a/b/c/`.
    private static func folders(above path: String) -> [String] {
        let parts = path.split(separator: "/")
        return parts.indices.dropFirst().map { "/" + parts[..<$0].joined(separator: "/") }
    }
}

/// What an address belongs to. Records are put into words only where a finding names them: a large site has tens of thousands of addresses.
private enum AddressOwner: CustomStringConvertible, ExpressibleByStringInterpolation {
    case record(RecordID)
    case other(String)

    init(stringLiteral words: String) { self = .other(words) }

    var description: String {
        switch self {
        case .record(let id): "the \(id.collection.singular) '\(id.name)'"
        case .other(let words): words
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateAddress(_ path: String, owner: AddressOwner, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the address '\(path)' belongs to \(owner) already", at: span, notes: [Note("give one of them another 'slug' in this language")])
    }

    fileprivate static func aliasTaken(_ path: String, owner: AddressOwner, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the old address '\(path)' belongs to \(owner)", at: span, notes: [Note("remove the alias: readers who follow it arrive at a page already")])
    }

    fileprivate static func staticFileTaken(_ file: Asset, owner: AddressOwner) -> Diagnostic {
        Diagnostic(.duplicateAddress, "the file would be published at '\(file.path)', which belongs to \(owner)", at: .start(of: file.source), notes: [Note("rename the file")])
    }
}
