package import IppinModel
internal import IppinSource

/// The entries of one record, before anything that concerns other records is checked.
package struct RecordGroup: Sendable {
    package let source: Entry
    package let facts: SourceFacts
    /// In byte order of their paths.
    package let translations: [Entry]

    package var id: RecordID { source.id }
    package var entries: [Entry] { [source] + translations }

    /// Groups entries that are in byte order of their paths. Translations whose source could not be read are left out: that error was reported.
    package static func groups(of entries: [Entry]) -> [RecordGroup] {
        var groups: [RecordGroup] = []
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].id == entries[start].id { end += 1 }
            if let group = RecordGroup(entries[start..<end]) { groups.append(group) }
            start = end
        }
        return groups
    }

    private init?(_ entries: ArraySlice<Entry>) {
        for entry in entries {
            guard case .source(let facts) = entry.role else { continue }
            source = entry
            self.facts = facts
            translations = entries.filter { if case .translation = $0.role { true } else { false } }
            return
        }
        return nil
    }
}
