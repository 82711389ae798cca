internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Stamps translations after review: writes into `source:` what the source text is today, and touches nothing else in the files.
struct TranslationAccepter: Sendable {
    /// What became of one file.
    struct Accepted: Sendable, Hashable {
        enum Outcome: Sendable, Hashable {
            /// With what had changed since the last stamp, if that is known.
            case stamped(String?)
            case alreadyCurrent
        }

        let path: String
        let outcome: Outcome
        let isUnfinished: Bool
    }

    let site: String
    let catalogue: TranslationCatalogue

    /// Every translation that is stale or was never stamped, but for those that somebody still works on.
    func pending(_ language: Int?) -> [TranslationOverview.Line] {
        catalogue.overview.lines.filter { line in
            switch line.state {
            case .stale, .unstamped: language == nil || line.language == language
            case .done, .unfinished, .missing, .orphan, .broken: false
            }
        }
    }

    /// Checks all before it writes one. Of a record, the translation into one language, or all.
    func accept(_ wanted: [(id: RecordID, language: Int?)]) throws -> [Accepted] {
        let work = try wanted.flatMap { try translations(of: $0.id, $0.language) }
        let errors = catalogue.errors(in: Set(work.map(\.entry.path)))
        guard errors.isEmpty else {
            let paths = Set(errors.map(\.span.path)).sorted().map { "'\($0)'" }.joined(separator: ", ")
            throw TranslationFailure.content("nothing was accepted: mend the errors of \(paths) first", errors)
        }
        var stamped: [(path: String, bytes: [UInt8]?, accepted: Accepted)] = []
        for (entry, group) in work { stamped.append(try stamp(entry, group)) }
        for file in stamped { if let bytes = file.bytes { _ = try Disk.write(bytes, to: site + "/" + file.path) } }
        return stamped.map(\.accepted)
    }

    private func translations(of id: RecordID, _ language: Int?) throws -> [(entry: Entry, group: RecordGroup)] {
        let group = try catalogue.group(id)
        let found = group.translations.filter { language == nil || $0.language == language }
        guard found.isEmpty else { return found.map { ($0, group) } }
        // A file that could not be read at all has errors of its own.
        let wanted = catalogue.overview.lines.filter { $0.id == id && (language == nil || $0.language == language) }
        let errors = catalogue.errors(in: Set(wanted.map(\.path)))
        guard errors.isEmpty else { throw TranslationFailure.content("nothing was accepted: mend the errors of \(id.text) first", errors) }
        let tag = language.map { catalogue.languages[$0].text }
        throw TranslationFailure.misuse(
            "'\(id.text)' has no \(tag.map { "translation into '\($0)'" } ?? "translation"); begin one with: ippin translations start \(tag ?? "LANG") \(id.text)")
    }

    private func stamp(_ entry: Entry, _ group: RecordGroup) throws -> (path: String, bytes: [UInt8]?, accepted: Accepted) {
        let prints = SourceStamp.Prints(group.words)
        guard case .translation(let origin) = entry.role else { throw TranslationFailure.misuse("'\(entry.path)' is no translation") }
        guard !origin.isStamped(for: group.words) else {
            return (entry.path, nil, Accepted(path: entry.path, outcome: .alreadyCurrent, isUnfinished: origin.isUnfinished))
        }
        let file = SourceFile(path: entry.path, bytes: try Disk.read(site + "/" + entry.path))
        guard let bytes = StampEditor.stamped(file, with: prints) else {
            throw TranslationFailure.misuse("'\(entry.path)' leaves no place for 'source'; nothing was accepted. Write this line between its lines '---': source: \(prints.text)")
        }
        var changes: String?
        if case .stale(let known?) = TranslationFreshness(origin.stamp, for: group.words) { changes = ChangeDescription(known, in: group.words).sentence }
        return (entry.path, bytes, Accepted(path: entry.path, outcome: .stamped(changes), isUnfinished: origin.isUnfinished))
    }
}

extension TranslationOrigin {
    /// Whether it has the present prints already. One fingerprint of all words, even the right one, tells less.
    fileprivate func isStamped(for words: SourceWords) -> Bool {
        guard let stamp, case .words = stamp else { return false }
        return stamp.isCurrent(for: words)
    }
}
