package import IppinModel
internal import IppinSource

/// The entries of one record, before anything that concerns other records is checked. A class for the same reason as `Entry`.
package final class RecordGroup: Sendable {
    package let source: Entry
    package let facts: SourceFacts
    /// What translations are compared with.
    package let words: SourceWords
    /// In byte order of their paths.
    package let translations: [Entry]
    /// Translations that somebody still works on, where they are not shown: for the site they are not there.
    package let unfinished: [Entry]

    package var id: RecordID { source.id }
    package var entries: [Entry] { [source] + translations }

    /// Groups entries that are in byte order of their paths. Translations whose source could not be read are left out: that error was reported.
    package static func groups(of entries: [Entry], showingUnfinished: Bool = true) -> [RecordGroup] {
        var groups: [RecordGroup] = []
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].id == entries[start].id { end += 1 }
            if let group = RecordGroup(entries[start..<end], showingUnfinished) { groups.append(group) }
            start = end
        }
        return groups
    }

    private init?(_ entries: ArraySlice<Entry>, _ showingUnfinished: Bool) {
        func isShown(_ entry: Entry) -> Bool? {
            guard case .translation(let origin) = entry.role else { return nil }
            return showingUnfinished || !origin.isUnfinished
        }
        for entry in entries {
            guard case .source(let facts, let words) = entry.role else { continue }
            source = entry
            self.facts = facts
            self.words = words
            translations = entries.filter { isShown($0) == true }
            unfinished = entries.filter { isShown($0) == false }
            return
        }
        return nil
    }
}
