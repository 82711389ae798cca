internal import IppinContent
internal import IppinModel
internal import IppinSource

/// All that was read of a site, file by file, and what was found in it.
struct PreviewMemory: Sendable {
    private let loader: ContentLoader
    private let listing: ContentListing
    private let reader: EntryReader?
    private let resolved: ResolveInput?
    private let listed: [Diagnostic]
    private let fingerprints: [String: Fingerprint]
    private let known: Set<String>
    private let files: [String: Inventory.RecordFile]
    private let filesOfRecord: [RecordID: [Inventory.RecordFile]]
    /// Pictures that were read, by path.
    private var attachments: [String: Attachment]
    private var texts: [String: ContentLoader.TextReading] = [:]
    /// Of the files in `texts` that have any.
    private var faults: [String: [Diagnostic]] = [:]
    /// Nil if the site's own files cannot be used.
    var records: ResolvedRecords?
    /// Findings of the rules.
    var ruled: [Diagnostic]

    init(_ loaded: ContentLoader.Loaded, listing: ContentListing, loader: ContentLoader) {
        self.loader = loader
        self.listing = listing
        reader = loaded.declarations.map { EntryReader(declarations: $0) }
        resolved = loaded.resolved?.input
        attachments = loaded.resolved?.input.attachments ?? [:]
        listed = loaded.resolved?.listed ?? loaded.diagnostics
        ruled = loaded.resolved?.ruled ?? []
        fingerprints = loaded.fingerprints
        known = Set(listing.files)
        let recordFiles = loaded.resolved == nil ? [] : listing.inventory.recordFiles
        files = Dictionary(recordFiles.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        filesOfRecord = Dictionary(grouping: recordFiles, by: \.id)
        for (file, text) in zip(recordFiles, loaded.resolved?.texts ?? []) {
            texts[file.path] = text
            if !text.diagnostics.isEmpty { faults[file.path] = text.diagnostics }
        }
        records = resolved.map { ResolvedRecords($0) }
    }

    /// Everything that was found, in no order.
    var findings: [Diagnostic] { listed + faults.values.flatMap { $0 } + ruled }

    /// What the rules work on now.
    var input: ResolveInput? {
        resolved.map { ResolveInput($0, entries: listing.inventory.recordFiles.compactMap { texts[$0.path]?.entry }, attachments: attachments) }
    }

    /// What of some paths may count: not what editors leave behind, nor a file that came and went, as a temporary one does.
    func relevant(_ paths: Set<String>) -> Set<String> {
        paths.filter { path in
            guard !Inventory.isLeftBehind(path) else { return false }
            return path.hasSuffix("/") || known.contains(path) || Disk.isThere(loader.options.site + "/" + path)
        }
    }

    /// Whether a path is that of a record's text that is known.
    func isText(_ path: String) -> Bool { files[path] != nil }

    /// What a path that the system reported stands for.
    enum Change: Sendable {
        /// A text of this record that is known has other bytes; it was read.
        case text(RecordID)
        /// There are other files than before, or another file than a record's text has changed.
        case listing
    }

    /// - Parameter path: relative to the site's folder; a folder's ends with a slash.
    /// - Returns: nil if nothing that counts has changed.
    mutating func change(at path: String) -> Change? {
        let disk = loader.options.site + "/" + path
        if path.hasSuffix("/") { return concerns(folder: path) ? .listing : nil }
        let exists = Disk.isThere(disk)
        guard known.contains(path) else { return exists ? .listing : nil }
        guard exists, Disk.stamp(of: disk) != nil else { return .listing }
        guard let file = files[path], let reader else {
            return fingerprints[path].map { $0 == ContentListing.fingerprint(of: path, options: loader.options) } == true ? nil : .listing
        }
        let text = loader.readText(file, reader)
        if let fingerprint = text.fingerprint, fingerprint == texts[path]?.fingerprint { return nil }
        texts[path] = text
        faults[path] = text.diagnostics.isEmpty ? nil : text.diagnostics
        readPictures(of: file.id)
        return .text(file.id)
    }

    /// Reads the pictures that a record shows and did not show before.
    private mutating func readPictures(of id: RecordID) {
        let entries = (filesOfRecord[id] ?? []).compactMap { texts[$0.path]?.entry }
        for path in PictureUse.paths(of: entries, in: listing.inventory) where attachments[path] == nil { attachments[path] = loader.attachment(path) }
    }

    /// Whether a folder that came, went or was renamed has or had files.
    private func concerns(folder: String) -> Bool {
        if known.contains(where: { $0.hasPrefix(folder) }) { return true }
        guard let listing = try? FolderListing(of: loader.options.site + "/" + folder) else { return false }
        return !listing.files.isEmpty || !listing.skipped.isEmpty
    }

    enum Revision: Sendable {
        case revised(hasErrors: Bool)
        /// A file of the record has errors that leave nothing to go on with.
        case unreadable
        /// More than the record may change.
        case impossible
    }

    /// Puts a record whose files were read again in its place.
    mutating func revise(_ id: RecordID) -> Revision {
        let files = filesOfRecord[id] ?? []
        let entries = files.compactMap { texts[$0.path]?.entry }
        let isFaulty = files.contains { faults[$0.path]?.hasErrors == true }
        guard entries.count == files.count else { return .unreadable }
        // An entry with errors has stand-ins, which are no reason to resolve the site.
        guard let revision = records?.revise(id, to: entries) else { return isFaulty ? .unreadable : .impossible }
        remove(revision.before)
        ruled += revision.after
        return .revised(hasErrors: revision.after.hasErrors || isFaulty)
    }

    private mutating func remove(_ findings: [Diagnostic]) {
        guard !findings.isEmpty else { return }
        var counts: [Diagnostic: Int] = [:]
        for finding in findings { counts[finding, default: 0] += 1 }
        ruled.removeAll { finding in
            guard let count = counts[finding], count > 0 else { return false }
            counts[finding] = count - 1
            return true
        }
    }
}

extension ResolveInput {
    /// The same with other versions of the records' texts, and the pictures that they show.
    fileprivate init(_ input: ResolveInput, entries: [Entry], attachments: [String: Attachment]) {
        self.init(
            declarations: input.declarations, inventory: input.inventory, entries: entries, attachments: attachments, staticFiles: input.staticFiles,
            date: input.date, showsDrafts: input.showsDrafts)
    }
}
