internal import IppinContent
internal import IppinModel

/// The files of a site's content as they lie on disk, before any is read.
struct ContentListing: Sendable {
    let inventory: Inventory
    /// Every file below `content/` that counts, relative to the site's folder, in byte order.
    let files: [String]
    /// What was left out, with the reason.
    let skipped: [(path: String, reason: String)]

    init(site: String) throws {
        self.init(try Self.folder(of: site))
    }

    /// The listing, and the stamps of its files. Neither needs the other, so they are made at the same time.
    static func stamped(_ options: SiteOptions) async throws -> (listing: ContentListing, stamps: Fingerprint) {
        let folder = try folder(of: options.site)
        async let stamps = stamps(of: folder.files, options)
        return (ContentListing(folder), try await stamps)
    }

    private init(_ folder: FolderListing) {
        files = folder.files.map { Inventory.root + "/" + $0 }
        skipped = folder.skipped.map { ("\(Inventory.root)/\($0.path)", $0.reason) }
        inventory = Inventory(paths: files)
    }

    private static func folder(of site: String) throws -> FolderListing {
        let root = site + "/" + Inventory.root
        guard Disk.isFolder(root) else { throw BuildFailure.noContent(site: site) }
        return try FolderListing(of: root)
    }

    /// The files that end in the ledger: all but what editors and file managers leave behind.
    var ledgerFiles: [String] {
        inventory.recordFiles.map(\.path) + inventory.settingsFiles + inventory.staticFiles.map { "\(Inventory.root)/static/\($0)" }
            + inventory.attachments.flatMap { id, names in names.map { PictureUse.path(of: $0, in: id) } } + inventory.leftOut.map(\.path) + skipped.map(\.path)
    }

    /// - Parameter fingerprints: one for each of `files`.
    func key(program: Fingerprint, options: SiteOptions, fingerprints: [Fingerprint]) -> InputKey {
        InputKey(program: program, options: options, files: Array(zip(files, fingerprints)), skipped: skipped.map { "\($0.path) \($0.reason)" })
    }

    /// - Parameter known: fingerprints of the files that were read; the others are read for theirs.
    /// - Returns: nil if a file cannot be read.
    func key(options: SiteOptions, known: [String: Fingerprint]) throws -> InputKey? {
        var all: [Fingerprint] = []
        all.reserveCapacity(files.count)
        for path in files {
            // Files that no page uses were not read so far; their bytes still belong to the key.
            guard let fingerprint = known[path] ?? Self.fingerprint(of: path, options: options) else { return nil }
            all.append(fingerprint)
        }
        return key(program: try InputKey.runningProgram(), options: options, fingerprints: all)
    }

    /// Reads every file and throws its bytes away again; nil if one cannot be read, which the build itself will report.
    /// - Parameter photos: files that need not be read.
    func fingerprints(options: SiteOptions, knowing photos: PhotoMemory = .empty) async throws -> [Fingerprint]? {
        let fingerprints = try await Workers.map(files.count, jobs: options.jobs) { photos.line(files[$0])?.fingerprint ?? Self.fingerprint(of: files[$0], options: options) }
        return fingerprints.contains(nil) ? nil : fingerprints.compactMap { $0 }
    }

    /// Of the sizes of all files and the times of their last change: where it is another one, somebody touched a file, if not necessarily its bytes.
    /// - Parameter files: relative to `content/`.
    private static func stamps(of files: [String], _ options: SiteOptions) async throws -> Fingerprint {
        let root = options.site + "/" + Inventory.root + "/"
        let stamps = try await Workers.map(files.count, jobs: options.jobs) { Disk.stamp(of: root + files[$0]) }
        return Fingerprint(of: stamps.flatMap { [$0?.size ?? -1, $0?.modified ?? -1] }.flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) })
    }

    /// Of a file by its path relative to the site's folder; nil if it cannot be read.
    static func fingerprint(of path: String, options: SiteOptions) -> Fingerprint? {
        (try? Disk.read(options.site + "/" + path)).map { Fingerprint(of: $0) }
    }
}
