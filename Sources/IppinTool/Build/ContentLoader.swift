internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Reads a site's content from disk and takes it through parse, validate and resolve.
struct ContentLoader: Sendable {
    let options: SiteOptions
    let listing: ContentListing
    let progress: Progress
    /// Texts that are read instead of the files of the same path, so that a change can be tried before it is made.
    var overlay: [String: [UInt8]] = [:]
    /// Records that are taken into the site although they are withheld, for who asked for them by name.
    var including: Set<RecordID> = []
    /// Stories that need not be parsed. What is loaded with them serves rules, and no page can be made from it.
    var knownStories = StoryMemory.empty
    /// Photos that need not be read.
    var knownPhotos = PhotoMemory.empty

    /// A text larger than this is no story but an accident.
    private static let textLimit = 4 << 20
    /// A file that each worker may hold whole.
    static let photoLimit = 64 << 20

    struct Loaded: Sendable {
        /// Nil if the site's own files cannot be used.
        let declarations: Declarations?
        /// One for each file of a record that could be read, in byte order of their paths.
        let entries: [Entry]
        /// Nil if the site's own files cannot be used.
        let site: Site?
        let ledger: Ledger
        let diagnostics: [Diagnostic]
        /// Of the files that were read, as they were read, by path.
        let fingerprints: [String: Fingerprint]
        /// What a later build may know of the photos.
        let photos: [PhotoMemory.Line]
        /// What was resolved, and what reading each of the inventory's `recordFiles` gave. Nil if the site's own files cannot be used.
        let resolved: Resolved?
    }

    /// What the preview keeps, to read one file again without the others.
    struct Resolved: Sendable {
        let input: ResolveInput
        let texts: [TextReading]
        /// Findings of the listing and of the site's own files.
        let listed: [Diagnostic]
        /// Findings of the rules.
        let ruled: [Diagnostic]
    }

    /// What reading one file of a record gave.
    struct TextReading: Sendable {
        /// Nil if the file cannot be used at all.
        let entry: Entry?
        let diagnostics: [Diagnostic]
        /// Nil if the file cannot be read.
        let fingerprint: Fingerprint?
    }

    /// What reading one text file gave.
    private enum Reading: Sendable {
        case file(SourceFile, Fingerprint)
        case failed(Diagnostic)
    }

    func load(_ clock: inout PhaseClock) async throws -> Loaded {
        let inventory = listing.inventory
        var diagnostics = inventory.diagnostics + listing.skipped.map { .skipped($0.path, reason: $0.reason) }
        var fingerprints: [String: Fingerprint] = [:]
        fingerprints.reserveCapacity(listing.files.count)
        let read = DeclarationsReader.read(readSettings(inventory, &fingerprints, &diagnostics))
        diagnostics += read.diagnostics
        guard let declarations = read.declarations else {
            let lines = inventory.recordFiles.map { Ledger.Line(path: $0.path, outcome: .failed) }
            return Loaded(declarations: nil, entries: [], site: nil, ledger: Ledger(lines: lines), diagnostics: diagnostics, fingerprints: fingerprints, photos: [], resolved: nil)
        }
        let listed = diagnostics
        let texts = try await readTexts(inventory, declarations, &fingerprints)
        let entries = texts.compactMap(\.entry)
        diagnostics += texts.flatMap(\.diagnostics)
        clock.end("reading")

        let pictures = PictureUse.paths(of: entries, in: inventory)
        let photos = try await Workers.map(pictures.count, jobs: options.jobs) { photo(pictures[$0]) }
        let staticFiles = try await Workers.map(inventory.staticFiles.count, jobs: options.jobs) { try staticFile(inventory.staticFiles[$0]) }
        for case (let path, .picture(_, let fingerprint)) in zip(pictures, photos.map(\.attachment)) { fingerprints[path] = fingerprint }
        for file in staticFiles { fingerprints[file.source] = file.fingerprint }
        clock.end("pictures")

        let input = ResolveInput(
            declarations: declarations, inventory: inventory, entries: entries,
            attachments: Dictionary(zip(pictures, photos.map(\.attachment)), uniquingKeysWith: { first, _ in first }), staticFiles: staticFiles, date: options.date,
            showsDrafts: options.showsDrafts, including: including)
        let result = SiteResolver.resolve(input)
        clock.end("resolving")
        let leftOut = listing.skipped.map { Ledger.Line(path: $0.path, outcome: .withheld(reason: $0.reason)) }
        return Loaded(
            declarations: declarations, entries: entries, site: result.site, ledger: Ledger(lines: result.ledger.lines + leftOut),
            diagnostics: diagnostics + result.diagnostics, fingerprints: fingerprints, photos: photos.compactMap(\.line),
            resolved: Resolved(input: input, texts: texts, listed: listed, ruled: result.diagnostics))
    }

    // MARK: - Texts

    private func readSettings(_ inventory: Inventory, _ fingerprints: inout [String: Fingerprint], _ diagnostics: inout [Diagnostic]) -> [SourceFile] {
        inventory.settingsFiles.compactMap { path in
            switch read(path) {
            case .file(let file, let fingerprint):
                fingerprints[path] = fingerprint
                return file
            case .failed(let diagnostic):
                diagnostics.append(diagnostic)
                return nil
            }
        }
    }

    private func readTexts(
        _ inventory: Inventory, _ declarations: Declarations, _ fingerprints: inout [String: Fingerprint]
    ) async throws -> [TextReading] {
        let reader = EntryReader(declarations: declarations)
        let files = inventory.recordFiles
        progress.begin("Reading", total: files.count)
        let results = try await Workers.map(files.count, jobs: options.jobs, advance: { progress.advance($0) }) { readText(files[$0], reader) }
        progress.end()
        for (file, result) in zip(files, results) { fingerprints[file.path] = result.fingerprint }
        return results
    }

    func readText(_ file: Inventory.RecordFile, _ reader: EntryReader) -> TextReading {
        switch read(file.path) {
        case .file(let source, let fingerprint):
            let result = reader.read(source, id: file.id, languageSuffix: file.languageSuffix, known: knownStories.story(of: file.path, fingerprint))
            return TextReading(entry: result.entry, diagnostics: result.diagnostics, fingerprint: fingerprint)
        case .failed(let diagnostic): return TextReading(entry: nil, diagnostics: [diagnostic], fingerprint: nil)
        }
    }

    private func read(_ path: String) -> Reading {
        do throws(FileFailure) {
            let bytes: [UInt8]
            if let text = overlay[path] { bytes = text } else { bytes = try Disk.read(options.site + "/" + path, limit: Self.textLimit) }
            return .file(SourceFile(path: path, bytes: bytes), Fingerprint(of: bytes))
        } catch {
            return .failed(error.tooLarge.map { .tooLarge($0, path) } ?? Diagnostic(.unreadableFile, "this file cannot be read: \(error.reason)", at: .start(of: path)))
        }
    }

    // MARK: - Pictures and other files

    func attachment(_ path: String) -> Attachment {
        do throws(FileFailure) {
            return Attachment(try Disk.read(options.site + "/" + path, limit: Self.photoLimit))
        } catch {
            return .unreadable(error.reason)
        }
    }

    /// A photo that pages show, and what may be remembered of it.
    private func photo(_ path: String) -> (attachment: Attachment, line: PhotoMemory.Line?) {
        if let known = knownPhotos.line(path), let header = known.header { return (.picture(header, known.fingerprint), known) }
        let trace = knownPhotos.trace(path)
        let attachment = attachment(path)
        guard let trace, case .picture(let header, let fingerprint) = attachment else { return (attachment, nil) }
        return (attachment, PhotoMemory.Line(path: path, trace: trace, fingerprint: fingerprint, header: header))
    }

    private func staticFile(_ path: String) throws -> Asset {
        let source = "\(Inventory.root)/static/\(path)"
        return Asset(source: source, path: "/" + path, fingerprint: Fingerprint(of: try Disk.read(options.site + "/" + source)))
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(_ size: Int, _ path: String) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, "this file has \(max(1, size >> 20)) MB; a text has at most 4 MB", at: .start(of: path),
            notes: [Note("remove what does not belong into a text; pictures are files of their own beside it")])
    }

    fileprivate static func skipped(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, .warning, "this is left out: \(reason)", at: .start(of: path),
            notes: [Note(path.hasSuffix("?") ? "give it a plain name" : "put the file itself here")])
    }
}
