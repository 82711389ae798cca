package import IppinSource

/// Says in English what of a source text changed.
package struct ChangeDescription: Sendable {
    private let changes: SourceChanges
    private let words: SourceWords

    package init(_ changes: SourceChanges, in words: SourceWords) {
        self.changes = changes
        self.words = words
    }

    /// Names in one enumeration; the rest are counted.
    private static let longest = 6

    /// `the summary and paragraphs 2 and 4 changed, the table is new`
    package var sentence: String { clauses.map { "\($0.subject) \($0.verb)" }.joined(separator: ", ") }

    /// `the summary and paragraphs 2 and 4 of 'index.md' changed since this was translated, the table is new`
    var finding: String {
        clauses.enumerated().map { index, clause in
            index == 0 ? "\(clause.subject) of 'index.md' \(clause.verb) since this was translated" : "\(clause.subject) \(clause.verb)"
        }.joined(separator: ", ")
    }

    /// Each change with its place in the source file, in the order of the file; what is gone has none of its own and is told at the place where it stood.
    package func places(path: String) -> [(text: String, span: SourceSpan?)] {
        let fields = changes.fields.map { change -> (String, SourceSpan?) in
            let span = words.field(change.name).map { SourceSpan(path: path, range: $0.range) }
            switch change {
            case .changed(let name): return ("\(name.phrase) changed", span)
            case .added(let name): return ("\(name.phrase) \(name.isPlural ? "are" : "is") new", span)
            case .removed(let name): return ("\(name.phrase) \(name.isPlural ? "are" : "is") gone", nil)
            }
        }
        let story = changes.story.map { change -> (String, SourceSpan?) in
            switch change {
            case .changed(let place): return ("\(name(of: place)) changed", span(of: place, path))
            case .added(let place): return ("\(name(of: place)) is new", span(of: place, path))
            case .moved(let place): return ("\(name(of: place)) moved", span(of: place, path))
            case .removed(let kind, let place):
                let what = "a \(kind.name)"
                return place > 0 ? ("\(what) after \(name(of: place - 1)) is gone", span(of: place - 1, path)) : ("\(what) at the start of the story is gone", nil)
            }
        }
        return fields + story
    }

    /// `paragraph 2`, or `the table` where there is only one.
    package func name(of place: Int) -> String {
        guard words.story.indices.contains(place) else { return "the story" }
        let kind = words.story[place].kind
        guard words.story.count(where: { $0.kind == kind }) > 1 else { return "the \(kind.name)" }
        return "\(kind.name) \(number(of: place))"
    }

    // MARK: - Clauses

    private typealias Clause = (subject: String, verb: String)

    private var clauses: [Clause] {
        var (changed, added, removed): ([String], [String], [String]) = ([], [], [])
        for field in changes.fields {
            switch field {
            case .changed(let name): changed.append(name.phrase)
            case .added(let name): added.append(name.phrase)
            case .removed(let name): removed.append(name.phrase)
            }
        }
        removed += goneBlocks
        changed += names { if case .changed(let place) = $0 { place } else { nil } }
        added += names { if case .added(let place) = $0 { place } else { nil } }
        let moved = names { if case .moved(let place) = $0 { place } else { nil } }
        return [clause(changed, "changed", "changed"), clause(added, "is new", "are new"), clause(removed, "is gone", "are gone"), clause(moved, "moved", "moved")]
            .compactMap { $0 }
    }

    private func clause(_ subjects: [String], _ one: String, _ many: String) -> Clause? {
        guard let first = subjects.first else { return nil }
        let isOne = subjects.count == 1 && !first.contains(" and ") && ![WordName.keywords.phrase, WordName.hours.phrase].contains(first) && first.first?.isNumber != true
        return (Self.list(subjects), isOne ? one : many)
    }

    /// `a table`, `2 paragraphs`
    private var goneBlocks: [String] {
        StoryBlock.Kind.allCases.compactMap { kind in
            let count = changes.story.count { if case .removed(kind, _) = $0 { true } else { false } }
            return count == 0 ? nil : count == 1 ? "a \(kind.name)" : "\(count) \(kind.name)s"
        }
    }

    /// The blocks of some changes, those of one kind together: `paragraphs 2 and 4`.
    private func names(_ place: (BlockChange) -> Int?) -> [String] {
        let places = changes.story.compactMap(place)
        return StoryBlock.Kind.allCases.compactMap { kind in
            let own = places.filter { words.story.indices.contains($0) && words.story[$0].kind == kind }
            guard let first = own.first else { return nil }
            guard own.count > 1 else { return name(of: first) }
            return "\(kind.name)s \(Self.list(own.map { String(number(of: $0)) }))"
        }
    }

    /// Among the blocks of its kind, from 1.
    private func number(of place: Int) -> Int { words.story[...place].count { $0.kind == words.story[place].kind } }

    private func span(of place: Int, _ path: String) -> SourceSpan? {
        words.story.indices.contains(place) ? SourceSpan(path: path, range: words.story[place].range) : nil
    }

    /// `a`, `a and b`, `a, b and c`, `a, b and 5 more`
    private static func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        guard names.count <= longest else { return names.prefix(longest - 1).joined(separator: ", ") + " and \(names.count - longest + 1) more" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
