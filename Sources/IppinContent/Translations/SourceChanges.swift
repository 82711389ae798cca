/// What of a source text is no longer as it was when a translation was stamped.
package struct SourceChanges: Sendable, Hashable {
    package enum FieldChange: Sendable, Hashable {
        case changed(WordName)
        case added(WordName)
        case removed(WordName)

        package var name: WordName {
            switch self {
            case .changed(let name), .added(let name), .removed(let name): name
            }
        }
    }

    package let fields: [FieldChange]
    package let story: [BlockChange]

    package var isEmpty: Bool { fields.isEmpty && story.isEmpty }

    package init(since prints: SourceStamp.Prints, in words: SourceWords) {
        var fields: [FieldChange] = words.fields.compactMap { field in
            guard let old = prints.print(of: field.name) else { return .added(field.name) }
            return old == field.print ? nil : .changed(field.name)
        }
        fields += prints.fields.filter { words.field($0.name) == nil }.map { .removed($0.name) }
        self.fields = fields
        story = BlockDifference.changes(from: prints.story, to: words.story.map(\.print))
    }
}

/// Whether a translation still says what its source says.
package enum TranslationFreshness: Sendable, Hashable {
    /// It does not say which text it was made from.
    case unknown
    case current
    /// What changed; nil if `source:` is one fingerprint of all words, which cannot tell.
    case stale(SourceChanges?)

    package init(_ stamp: SourceStamp?, for words: SourceWords) {
        guard let stamp else {
            self = .unknown
            return
        }
        switch stamp {
        case _ where stamp.isCurrent(for: words): self = .current
        case .whole: self = .stale(nil)
        case .words(let prints): self = .stale(SourceChanges(since: prints, in: words))
        }
    }

    package var isStale: Bool {
        if case .stale = self { true } else { false }
    }
}
