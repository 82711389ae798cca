internal import Foundation
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// The state of translations for machines. Its form is described in docs/translations.md.
struct TranslationsJSON: Encodable, Sendable {
    private struct Change: Encodable, Sendable {
        /// `summary`, `facts.taste`, or `story`.
        let part: String
        /// `changed`, `new`, `gone` or `moved`.
        let change: String
        /// Of the story: which block of the present text, from 1 (of what is gone: which one it stood before), and what it is.
        let block: Int?
        let kind: String?
        /// In `index.md`, from 1.
        let line: Int?
    }

    private struct Record: Encodable, Sendable {
        let record: String
        let language: String
        let state: String
        let file: String
        /// Of a stale translation, if its `source` can tell.
        let changes: [Change]?
    }

    private struct Language: Encodable, Sendable {
        let language: String
        /// Whether only a few records are meant to be written in it: then none is missing.
        let partial: Bool
        let counts: [String: Int]
    }

    private let source: String
    private let languages: [Language]
    private let records: [Record]

    init(_ overview: TranslationOverview, language: Int?, record: RecordID?, source: (String) -> [UInt8]?) {
        let lines = overview.lines.filter { (language == nil || $0.language == language) && (record == nil || $0.id == record) }
        self.source = overview.languages.first?.text ?? ""
        languages = overview.languages.indices.dropFirst().filter { language == nil || $0 == language }.map { index in
            let states = lines.filter { $0.language == index }.map(\.state.name)
            let counts = TranslationOverview.State.names.map { name in (name, states.count { $0 == name }) }
            return Language(
                language: overview.languages[index].text, partial: overview.partialLanguages.contains(index), counts: Dictionary(counts, uniquingKeysWith: +))
        }
        records = lines.map { line in
            var changes: [Change]?
            if case .stale(let known?) = line.state, let group = overview.groups[line.id] {
                changes = Self.changes(known, group.words, LineIndex(source(group.source.path) ?? []))
            }
            return Record(record: line.id.text, language: overview.languages[line.language].text, state: line.state.name, file: line.path, changes: changes)
        }
    }

    private static func changes(_ changes: SourceChanges, _ words: SourceWords, _ lines: LineIndex) -> [Change] {
        let fields = changes.fields.map { change in
            let line = words.field(change.name).map { lines.position(of: $0.range.lowerBound).line }
            let name =
                switch change {
                case .changed: "changed"
                case .added: "new"
                case .removed: "gone"
                }
            return Change(part: change.name.key, change: name, block: nil, kind: nil, line: line)
        }
        return fields + changes.story.map { change in
            guard case .removed(let kind, let place) = change else {
                let block = words.story.indices.contains(change.place) ? words.story[change.place] : nil
                return Change(
                    part: "story", change: changes.state(ofBlock: change.place), block: change.place + 1, kind: block?.kind.name,
                    line: block.map { lines.position(of: $0.range.lowerBound).line })
            }
            return Change(part: "story", change: "gone", block: place + 1, kind: kind.name, line: nil)
        }
    }

    /// Keys in byte order, a line break at the end.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
