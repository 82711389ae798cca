internal import IppinContent
internal import IppinModel
internal import IppinSource

/// The counts of all languages, then the records that need work.
struct TranslationTable: Sendable {
    private let overview: TranslationOverview
    private let language: Int?

    /// - Parameter language: only this one, and then all of its records.
    init(_ overview: TranslationOverview, language: Int? = nil) {
        self.overview = overview
        self.language = language
    }

    /// Records that are listed for each of several languages.
    private static let shownRecords = 20
    private static let stateWidth = 12
    private static let widestName = 40

    var text: String {
        let shown = overview.languages.indices.dropFirst().filter { language == nil || $0 == language }
        guard let source = overview.languages.first, !shown.isEmpty else { return "The site has one language, so there is nothing to translate.\n" }
        let lines = Dictionary(grouping: overview.lines.filter { shown.contains($0.language) }, by: \.language)
        let partial = shown.filter(overview.partialLanguages.contains).map { overview.languages[$0].text }
        let note = partial.isEmpty ? "" : "Only a few are meant to be written in \(partial.joined(separator: " and ")): what is missing there is not counted.\n"
        let head = "\(BuildSummary.count(overview.groups.count, "record")) written in \(source.text)\n\(note)\n"
        let lists = shown.compactMap { list($0, lines[$0] ?? []) }
        let rest = lists.isEmpty ? ["Every translation says what its original says today.\n"] : lists
        return head + counts(shown, lines) + "\n" + rest.joined(separator: "\n")
    }

    // MARK: - Counts

    private func counts(_ shown: [Int], _ lines: [Int: [TranslationOverview.Line]]) -> String {
        let counts = shown.map { language in Dictionary(grouping: lines[language] ?? [], by: \.state.name).mapValues(\.count) }
        // What is rare has a column only where there is some.
        let columns = TranslationOverview.State.names.enumerated().filter { index, name in index < 4 || counts.contains { $0[name] != nil } }.map(\.element)
        let width = (shown.map { overview.languages[$0].text.count } + [6]).max() ?? 6
        var text = TextColumns.padded("", to: width) + columns.map { TextColumns.rightAligned($0, to: $0.count + 2) }.joined() + "\n"
        for (language, counts) in zip(shown, counts) {
            text += TextColumns.padded(overview.languages[language].text, to: width)
            let isPartial = overview.partialLanguages.contains(language)
            text += columns.map { TextColumns.rightAligned(isPartial && $0 == "missing" ? "–" : String(counts[$0] ?? 0), to: $0.count + 2) }.joined() + "\n"
        }
        return text
    }

    // MARK: - Records

    private func list(_ language: Int, _ lines: [TranslationOverview.Line]) -> String? {
        var work = lines.filter { $0.state.urgency != nil }.sorted { ($0.state.urgency ?? 0, $0.id) < ($1.state.urgency ?? 0, $1.id) }
        guard !work.isEmpty else { return nil }
        let tag = overview.languages[language].text
        if self.language == nil { work.removeAll { $0.state == .unstamped } }
        let unstamped = lines.count { $0.state == .unstamped } - work.count { $0.state == .unstamped }
        let count = self.language == nil ? Self.shownRecords : work.count
        let nameWidth = min(Self.widestName, work.prefix(count).map(\.id.text.count).max() ?? 0)
        var text = "\(tag)\n" + work.prefix(count).map { line($0, nameWidth) }.joined()
        if work.count > count { text += "  … and \(work.count - count) more, shown by: ippin translations --language \(tag)\n" }
        if unstamped > 0 {
            text += "  " + TextColumns.padded("unstamped", to: Self.stateWidth) + BuildSummary.count(unstamped, "translation") + "; nobody can tell whether up to date\n"
        }
        return text
    }

    private func line(_ line: TranslationOverview.Line, _ nameWidth: Int) -> String {
        let start = "  " + TextColumns.padded(line.state.name, to: Self.stateWidth) + TextColumns.padded(line.id.text, to: nameWidth + 1)
        let room = TextColumns.width - DisplayWidth.of(start) - 1
        let title = overview.groups[line.id]?.source.text.title ?? ""
        let first = room < 8 || title.isEmpty ? start.trimmingTrailingSpaces : start + " " + TextColumns.shortened(title, to: room)
        return first + "\n" + (explanation(line).map { TextColumns.wrapped($0, indent: Self.stateWidth + 2) } ?? "")
    }

    private func explanation(_ line: TranslationOverview.Line) -> String? {
        switch line.state {
        case .stale(let changes?): overview.groups[line.id].map { ChangeDescription(changes, in: $0.words).sentence }
        case .stale(nil): "the text changed; its single fingerprint cannot tell where"
        case .orphan: "'\(line.path)' has no 'index.md' beside it"
        case .broken: "'\(line.path)' cannot be read"
        case .done, .unfinished, .unstamped, .missing: nil
        }
    }
}

extension TranslationOverview.State {
    /// What should be looked at first; nil where nothing need be done.
    fileprivate var urgency: Int? {
        switch self {
        case .broken: 0
        case .orphan: 1
        case .stale: 2
        case .unfinished: 3
        case .unstamped: 4
        case .missing: 5
        case .done: nil
        }
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
