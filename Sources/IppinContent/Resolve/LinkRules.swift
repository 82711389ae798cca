internal import IppinModel
internal import IppinSource

/// Links of stories lead somewhere: to a record that exists and is published, to a list or a page of the edition, to a heading that is there.
enum LinkRules {
    static func check(_ group: RecordGroup, _ table: RecordTable, declarations: Declarations) -> [Diagnostic] {
        let anchors = AnchorTable(table)
        return group.entries.flatMap { entry in
            entry.text.story.links.compactMap { check($0, in: entry, of: group, table, anchors, declarations) }
        }
    }

    private static func check(
        _ link: ProseLink, in entry: Entry, of group: RecordGroup, _ table: RecordTable, _ anchors: AnchorTable, _ declarations: Declarations
    ) -> Diagnostic? {
        let span = entry.span(link.sourceRange)
        switch link.destination {
        case .external, .none: return nil
        case .anchor(let anchor): return anchors.missing(anchor, in: entry.id, language: entry.language, at: span)
        case .record(let id, let anchor):
            guard table.exists(id) else { return .brokenRecordLink(id, at: span, names: table.names(in: id.collection)) }
            guard !table.isWithheld(id) else { return .withheldLink(id, at: span, from: group, table) }
            return anchor.flatMap { anchors.missing($0, in: id, language: entry.language, at: span) }
        case .editionPath(let path, let anchor):
            guard let target = EditionPath(path, declarations: declarations) else { return .brokenEditionPath(path, at: span, table, declarations) }
            if target == .page(.seasons) { return table.hasSeasons ? nil : .linkToNoSeasons(at: span, from: group, table) }
            guard case .record(let id) = target else { return nil }
            guard table.exists(id) else { return .brokenEditionPath(path, at: span, table, declarations) }
            guard !table.isWithheld(id) else { return .withheldLink(id, at: span, from: group, table) }
            return anchor.flatMap { anchors.missing($0, in: id, language: entry.language, at: span) }
        }
    }
}

extension RecordTable {
    /// Whether there is a list of products by month.
    fileprivate var hasSeasons: Bool {
        zip(groups, publications).contains { group, publication in
            guard publication.isPublished, case .product(let product) = group.facts.facts else { return false }
            return !product.season.isEmpty
        }
    }
}

/// The ids of headings by record and language.
private struct AnchorTable {
    private let table: RecordTable

    init(_ table: RecordTable) { self.table = table }

    /// A link's anchor is looked for in the target's text of the same language, or else in its source text.
    func missing(_ anchor: String, in id: RecordID, language: Int, at span: SourceSpan) -> Diagnostic? {
        guard let index = table.index(of: id) else { return nil }
        let group = table.groups[index]
        let target = group.entries.first { $0.language == language } ?? group.source
        let ids = target.text.story.headings.map(\.id)
        return ids.contains(anchor) ? nil : .brokenAnchor(anchor, ids: ids, target: target.path, at: span)
    }
}

extension Diagnostic {
    fileprivate static func brokenRecordLink(_ id: RecordID, at span: SourceSpan, names: [String]) -> Diagnostic {
        let message = "the link leads to the \(id.collection.singular) '\(id.name)', which does not exist"
        guard let suggestion = Spelling.suggestion(for: id.name, among: names) else { return Diagnostic(.brokenLink, message, at: span) }
        let folder = "../../\(id.collection.rawValue)/"
        let advice = "did you mean '\(folder)\(suggestion)/index.md'?"
        // A link as long as this one is in the usual form, with a heading behind it perhaps, so that the place of the name is known.
        let start = span.range.lowerBound + folder.utf8.count
        guard span.range.count >= (folder + id.name + "/index.md").utf8.count else { return Diagnostic(.brokenLink, message, at: span, notes: [Note(advice)]) }
        let name = SourceSpan(path: span.path, range: start..<start + id.name.utf8.count)
        let isClear = Spelling.isClear(suggestion, for: id.name, among: names)
        return Diagnostic(.brokenLink, message, at: span, fixIts: [FixIt(message: advice, span: name, replacement: suggestion, isClear ? .safe : .suggestion)])
    }

    fileprivate static func brokenEditionPath(_ path: String, at span: SourceSpan, _ table: RecordTable, _ declarations: Declarations) -> Diagnostic {
        let known = EditionPath.known(pages: table.names(in: .pages))
        let suggestion = Spelling.suggestion(for: path, among: known)
        let advice = suggestion.map { "did you mean '\($0)'?" } ?? "a path that starts with '/' names a list such as '/villages/' or a page such as '/about/'"
        return Diagnostic(.brokenLink, "the path '\(path)' names no list and no page of the site", at: span, notes: [Note(advice)])
    }

    fileprivate static func withheldLink(_ id: RecordID, at span: SourceSpan, from group: RecordGroup, _ table: RecordTable) -> Diagnostic? {
        // What is withheld itself troubles nobody.
        guard table.isPublished(group.id) else { return nil }
        return Diagnostic(
            .withheldLink, .warning, "the link leads to the \(id.collection.singular) '\(id.name)', which is not published; only its text is shown", at: span)
    }

    fileprivate static func linkToNoSeasons(at span: SourceSpan, from group: RecordGroup, _ table: RecordTable) -> Diagnostic? {
        guard table.isPublished(group.id) else { return nil }
        return Diagnostic(
            .withheldLink, .warning, "the link leads to the lists by month, of which there are none, since no published product has a season; only its text is shown", at: span)
    }

    fileprivate static func brokenAnchor(_ anchor: String, ids: [String], target: String, at span: SourceSpan) -> Diagnostic {
        let suggestion = Spelling.suggestion(for: anchor, among: ids)
        let advice = suggestion.map { "did you mean '#\($0)'?" } ?? (ids.isEmpty ? "the text has no headings" : "its headings are \(ids.prefix(8).map { "'#\($0)'" }.joined(separator: ", "))")
        return Diagnostic(.brokenAnchor, "there is no heading '#\(anchor)' in '\(target)'", at: span, notes: [Note(advice)])
    }
}
