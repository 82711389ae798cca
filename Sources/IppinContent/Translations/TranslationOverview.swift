package import IppinModel
internal import IppinSource

/// How far the translations of a catalogue are: one line for each record and language.
package struct TranslationOverview: Sendable {
    package enum State: Sendable, Hashable {
        /// Made from the present text.
        case done
        /// What changed since; nil if its `source:` cannot tell.
        case stale(SourceChanges?)
        case unfinished
        /// It does not say which text it was made from.
        case unstamped
        case missing
        /// Its record has no text in the source language.
        case orphan
        /// Its file cannot be used.
        case broken
    }

    package struct Line: Sendable {
        package let id: RecordID
        /// An index into `languages`; never the source language.
        package let language: Int
        /// The file, there or not.
        package let path: String
        package let state: State
    }

    package let languages: [LanguageTag]
    /// Those in which only a few records are meant to be written, by index: what they do not have is not missing, and has no line.
    package let partialLanguages: Set<Int>
    /// Language by language, in the order of `site.yaml`; in it by record.
    package let lines: [Line]
    /// By record, for those with a usable source.
    package let groups: [RecordID: RecordGroup]

    /// - Parameters:
    ///   - groups: with unfinished translations among the others.
    ///   - languages: the source language first.
    package init(groups: [RecordGroup], inventory: Inventory, languages: [LanguageTag], partialLanguages: Set<Int> = []) {
        self.partialLanguages = partialLanguages
        self.languages = languages
        self.groups = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var files: [RecordID: Set<Int>] = [:]
        for file in inventory.recordFiles {
            guard let suffix = file.languageSuffix else {
                files[file.id, default: []].insert(0)
                continue
            }
            if let language = languages.firstIndex(where: { $0.text == suffix }) { files[file.id, default: []].insert(language) }
        }
        let ids = files.keys.sorted()
        let known = self.groups
        lines = languages.indices.dropFirst().flatMap { language in
            ids.compactMap { id in
                let state = Self.state(of: id, language, known[id], files[id] ?? [], languages)
                return state == .missing && partialLanguages.contains(language) ? nil : state.map { state in
                    Line(id: id, language: language, path: "\(Inventory.root)/\(id.text)/index.\(languages[language].text).md", state: state)
                }
            }
        }
    }

    /// Nil where nothing is to be said: a language whose parent has the words needs none of its own.
    private static func state(of id: RecordID, _ language: Int, _ group: RecordGroup?, _ files: Set<Int>, _ languages: [LanguageTag]) -> State? {
        guard files.contains(language) else {
            guard files.contains(0) else { return nil }
            let parent = languages[language].parent.flatMap(languages.firstIndex)
            return parent.map(files.contains) == true ? nil : .missing
        }
        guard files.contains(0) else { return .orphan }
        guard let group, let entry = group.translations.first(where: { $0.language == language }), case .translation(let origin) = entry.role else { return .broken }
        guard !origin.isUnfinished else { return .unfinished }
        switch TranslationFreshness(origin.stamp, for: group.words) {
        case .current: return .done
        case .unknown: return .unstamped
        case .stale(let changes): return .stale(changes)
        }
    }
}

extension TranslationOverview.State {
    /// As tables and JSON name it.
    package var name: String {
        switch self {
        case .done: "done"
        case .stale: "stale"
        case .unfinished: "unfinished"
        case .unstamped: "unstamped"
        case .missing: "missing"
        case .orphan: "orphan"
        case .broken: "broken"
        }
    }

    /// All names, in the order of columns.
    package static let names = ["done", "stale", "missing", "orphan", "unfinished", "unstamped", "broken"]
}
