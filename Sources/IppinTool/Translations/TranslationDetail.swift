internal import IppinContent
internal import IppinModel
internal import IppinSource

/// One record's translations, field by field and block by block, with the lines of `index.md`.
struct TranslationDetail: Sendable {
    private let overview: TranslationOverview
    private let id: RecordID
    private let language: Int?
    private let source: @Sendable (String) -> [UInt8]?

    init(_ overview: TranslationOverview, _ id: RecordID, language: Int?, source: @escaping @Sendable (String) -> [UInt8]?) {
        self.overview = overview
        self.id = id
        self.language = language
        self.source = source
    }

    var text: String {
        let title = overview.groups[id]?.source.text.title
        let head = TextColumns.shortened(title.map { "\(id.text)  \($0)" } ?? id.text, to: TextColumns.width) + "\n"
        let lines = overview.lines.filter { $0.id == id && (language == nil || $0.language == language) }
        return head + lines.map { "\n" + section($0) }.joined()
    }

    private func section(_ line: TranslationOverview.Line) -> String {
        let tag = overview.languages[line.language].text
        var text = "\(tag)  \(line.state.name)  \(line.path)\n"
        switch line.state {
        case .stale(let changes?): text += parts(changes)
        case .stale(nil): text += "  the text changed; its single fingerprint cannot tell where\n"
        case .missing: text += "  begin it with: ippin translations start \(tag) \(id.text)\n"
        case .unfinished: text += "  when all is translated, remove its line 'unfinished: true'\n"
        case .orphan: text += "  there is no 'content/\(id.text)/index.md' that it could be a translation of\n"
        case .broken: text += "  its file or that of its source has errors\n"
        case .done, .unstamped: break
        }
        if needsStamp(line.state) { text += "  when it says the same as the original, run: ippin translations accept \(tag) \(id.text)\n" }
        return text
    }

    private func needsStamp(_ state: TranslationOverview.State) -> Bool {
        switch state {
        case .stale, .unstamped: true
        case .done, .unfinished, .missing, .orphan, .broken: false
        }
    }

    /// Every part of the source in the order of the file, with what became of it.
    private func parts(_ changes: SourceChanges) -> String {
        guard let group = overview.groups[id] else { return "" }
        let bytes = source(group.source.path) ?? []
        let lines = LineIndex(bytes)
        let description = ChangeDescription(changes, in: group.words)
        var rows = group.words.fields.map { field in
            row(changes.state(of: field.name), field.range, bytes, lines, field.name.key)
        }
        for case .removed(let name) in changes.fields { rows.append(row("gone", nil, bytes, lines, name.key)) }
        for (place, block) in group.words.story.enumerated() {
            rows += gone(before: place, changes)
            rows.append(row(changes.state(ofBlock: place), block.range, bytes, lines, description.name(of: place).withoutArticle))
        }
        return (rows + gone(before: group.words.story.count, changes)).joined()
    }

    private func gone(before place: Int, _ changes: SourceChanges) -> [String] {
        changes.story.compactMap { change in
            guard case .removed(let kind, place) = change else { return nil }
            return "  " + TextColumns.padded("gone", to: 21) + "a \(kind.name)\n"
        }
    }

    private func row(_ state: String, _ range: Range<Int>?, _ bytes: [UInt8], _ lines: LineIndex, _ name: String) -> String {
        var text = "  " + TextColumns.padded(state, to: 11)
        let start = range.map { range in range.first { bytes.indices.contains($0) && bytes[$0] > 0x20 } ?? range.lowerBound }
        text += TextColumns.padded(start.map { "line \(lines.position(of: $0).line)" } ?? "", to: 10)
        text += TextColumns.padded(TextColumns.shortened(name, to: 20), to: 22)
        guard let range = range?.clamped(to: 0..<bytes.count) else { return text.trimmedAtEnd + "\n" }
        return (text + TextColumns.shortened(excerpt(bytes[range]), to: TextColumns.width - 45)).trimmedAtEnd + "\n"
    }

    /// The first words of a text, without the mark of a folded one.
    private func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(400), as: UTF8.self)
        let isFolded = text.hasPrefix(">-\n") || text.hasPrefix(">\n") || text.hasPrefix("|\n") || text.hasPrefix("|-\n")
        return text.split { $0.isWhitespace }.dropFirst(isFolded ? 1 : 0).joined(separator: " ")
    }
}

extension SourceChanges {
    /// In a word: what became of a field that is there.
    func state(of name: WordName) -> String {
        switch fields.first(where: { $0.name == name }) {
        case .changed?: "changed"
        case .added?: "new"
        case .removed?, nil: "same"
        }
    }

    /// In a word: what became of a block that is there.
    func state(ofBlock place: Int) -> String {
        for change in story where change.place == place {
            switch change {
            case .changed: return "changed"
            case .added: return "new"
            case .moved: return "moved"
            case .removed: continue
            }
        }
        return "same"
    }
}

extension String {
    fileprivate var withoutArticle: String { hasPrefix("the ") ? String(dropFirst(4)) : self }
    fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
