internal import IppinModel
package import IppinSource

/// Pictures exist, are pictures, have a text for those who cannot see them, and are used.
enum PictureRules {
    static func check(_ group: RecordGroup, input: ResolveInput) -> [Diagnostic] {
        let files = input.inventory.attachments[group.id] ?? []
        let uses = PictureUse.uses(of: group)
        guard !files.isEmpty || !uses.isEmpty || group.entries.contains(where: { !$0.spans.alt.isEmpty }) else { return [] }
        let unused = unused(files, uses)
        return checkUses(uses, of: group, files: files, input: input) + checkAlternatives(group, unused: unused)
            + unused.map { .unusedPhoto(PictureUse.path(of: $0, in: group.id), group.source.path) }
    }

    private static func checkUses(_ uses: [PictureUse.Use], of group: RecordGroup, files: [String], input: ResolveInput) -> [Diagnostic] {
        uses.compactMap { use in
            let span = use.entry.span(use.range)
            guard files.contains(use.file) else { return .missingPhoto(use.file, files: files, at: span) }
            let path = PictureUse.path(of: use.file, in: group.id)
            switch input.attachments[path] {
            case .picture(let header, _): return header.isAnimated ? .animatedPhoto(use.file, at: span) : nil
            case .tooLarge(let header): return .tooManyPixels(use.file, header, at: span)
            case .notAPicture(let found): return .invalidPhoto(use.file, found, at: span)
            case nil: return .invalidPhoto(use.file, .unknown, at: span)
            case .unreadable(let reason): return .unreadablePhoto(path, reason: reason, at: span)
            }
        }
    }

    /// - Parameter unused: files for which an alternative text waits in vain for the same reason, which is reported.
    private static func checkAlternatives(_ group: RecordGroup, unused: [String]) -> [Diagnostic] {
        let photos = Set(group.facts.photos.map(\.file))
        var diagnostics = group.facts.photos.filter { group.source.text.alt[$0.file] == nil }
            .map { Diagnostic.missingAlternative($0.file, at: group.source.span($0.range)) }
        for entry in group.entries {
            for (file, range) in entry.spans.alt where !photos.contains(file) && !unused.contains(file) && !isMisspelt(file, in: photos) {
                diagnostics.append(.alternativeWithoutPhoto(file, photos: photos.sorted(), at: entry.span(range)))
            }
        }
        return diagnostics
    }

    private static func isMisspelt(_ file: String, in photos: Set<String>) -> Bool { photos.contains { $0.lowercased() == file.lowercased() } }

    /// Files that nothing uses, but not those that a missing picture was probably meant to be.
    private static func unused(_ files: [String], _ uses: [PictureUse.Use]) -> [String] {
        let used = Set(uses.map(\.file))
        let meant = used.subtracting(files).compactMap { Spelling.suggestion(for: $0, among: files) }
        return files.filter { !used.contains($0) && !meant.contains($0) }
    }

    /// What became of each file beside the texts.
    static func outcomes(_ table: RecordTable, input: ResolveInput) -> [Ledger.Line] {
        input.inventory.attachments.flatMap { id, files in
            guard let index = table.index(of: id) else { return files.map { Ledger.Line(path: PictureUse.path(of: $0, in: id), outcome: .failed) } }
            let used = Set(PictureUse.uses(of: table.groups[index]).map(\.file))
            return files.map { file in
                let outcome: Ledger.Outcome =
                    switch table.publications[index] {
                    case .withheld(let reason): .withheld(reason: reason)
                    case .published: used.contains(file) ? .published : .withheld(reason: "not used")
                    }
                return Ledger.Line(path: PictureUse.path(of: file, in: id), outcome: outcome)
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func missingPhoto(_ file: String, files: [String], at span: SourceSpan) -> Diagnostic {
        let fixIts = FixIt.spelling(of: file, among: files, at: span)
        if files.contains(where: { $0.hasPrefix(file + "/") }) {
            return Diagnostic(.missingPhoto, "'\(file)' is a folder and no picture", at: span, notes: [Note("put the picture itself beside 'index.md', under a name of its own")])
        }
        return Diagnostic(
            .missingPhoto, "the picture '\(file)' is not in the record's folder", at: span,
            notes: fixIts.isEmpty ? [Note(files.isEmpty ? "put the file beside 'index.md'" : "the folder has \(files.prefix(8).map { "'\($0)'" }.joined(separator: ", ")); capitals count")] : [],
            fixIts: fixIts)
    }

    fileprivate static func invalidPhoto(_ file: String, _ found: ForeignImage, at span: SourceSpan) -> Diagnostic {
        switch found {
        case .empty:
            Diagnostic(.invalidPhoto, "'\(file)' is an empty file", at: span, notes: [Note("copy the picture again; the first time, nothing arrived")])
        case .heic:
            Diagnostic(
                .invalidPhoto, "'\(file)' is a HEIC photo, as telephones make them; browsers show JPEG, PNG, WebP or GIF", at: span,
                notes: [Note("export it as JPEG; on an iPhone, Settings > Camera > Formats > Most Compatible makes JPEG at once"), .doesNotConvert])
        case .named(let format):
            Diagnostic(
                .invalidPhoto, "'\(file)' is \(format); browsers show photos as JPEG, PNG, WebP or GIF", at: span, notes: [Note("export it as JPEG"), .doesNotConvert])
        case .unknown:
            Diagnostic(
                .invalidPhoto, "'\(file)' is not a picture that browsers show: JPEG, PNG, WebP or GIF, whole and not empty", at: span,
                notes: [Note("export the picture again as JPEG; renaming a file does not convert it")])
        }
    }

    fileprivate static func tooManyPixels(_ file: String, _ header: ImageHeader, at span: SourceSpan) -> Diagnostic {
        let most = "at most \(header.pixelLimit / 1_000_000) million are decoded of such a file"
        return Diagnostic(
            .invalidPhoto, "'\(file)' claims to have \(header.storedWidth) × \(header.storedHeight) pixels; \(most)", at: span,
            notes: [Note("export the picture again at 4000 pixels or less on its longer side, as JPEG: pages show it at 2000 at most")])
    }

    fileprivate static func animatedPhoto(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .animatedPhoto, .warning, "'\(file)' moves, and only its first frame is shown", at: span,
            notes: [Note("pages keep still, so that they can be read; export the frame that you want as JPEG")])
    }

    /// A picture whose header is right and whose pixels are not: found when it is decoded.
    package static func damagedPhoto(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .invalidPhoto, "'\(file)' cannot be decoded: it is damaged or cut off", at: span,
            notes: [Note("copy it again from where it came from, or open it in a program for pictures and export it as JPEG")])
    }

    fileprivate static func unreadablePhoto(_ path: String, reason: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.unreadableFile, "the picture '\(path)' cannot be read: \(reason)", at: span)
    }

    fileprivate static func missingAlternative(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingAltText, .warning, "the photo '\(file)' has no alternative text, so some readers learn nothing of it", at: span,
            notes: [Note("say in 'alt' what the picture shows, in a short sentence")])
    }

    fileprivate static func alternativeWithoutPhoto(_ file: String, photos: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingPhoto, .warning, "'\(file)' is none of the record's photos, so its alternative text is not used", at: span,
            fixIts: FixIt.spelling(of: file, among: photos, at: span))
    }

    fileprivate static func unusedPhoto(_ path: String, _ source: String) -> Diagnostic {
        Diagnostic(.unusedPhoto, .warning, "this file is not used by '\(source)' and not published", at: .start(of: path),
            notes: [Note("list it under 'photos', show it in the story, or remove it")])
    }
}

extension Diagnostic.Note {
    fileprivate static let doesNotConvert = Diagnostic.Note("renaming a file does not convert it")
}
