package import IppinModel
package import IppinSource

/// Which files of a record's folder its texts and facts use as pictures.
package enum PictureUse {
    /// A file's name with the places that use it, in order: first the list of photos, then the stories.
    package struct Use: Sendable {
        package let file: String
        package let entry: Entry
        package let range: Range<Int>
    }

    package static func uses(of group: RecordGroup) -> [Use] {
        group.facts.photos.map { Use(file: $0.file, entry: group.source, range: $0.range) }
            + group.entries.flatMap { entry in entry.text.story.pictures.map { Use(file: $0.file, entry: entry, range: $0.sourceRange) } }
    }

    /// Paths of the pictures that must be read before `resolve`, relative to the site's folder, in byte order, none twice.
    package static func paths(of entries: [Entry], in inventory: Inventory) -> [String] {
        var paths: Set<String> = []
        for group in RecordGroup.groups(of: entries) {
            let files = inventory.attachments[group.id] ?? []
            guard !files.isEmpty else { continue }
            for use in uses(of: group) where files.contains(use.file) { paths.insert(path(of: use.file, in: group.id)) }
        }
        return paths.sortedByBytes()
    }

    /// The places that use the picture at a path, in order.
    package static func places(of path: String, in entries: [Entry]) -> [(file: String, span: SourceSpan)] {
        RecordGroup.groups(of: entries).flatMap { group in
            uses(of: group).filter { self.path(of: $0.file, in: group.id) == path }.map { ($0.file, $0.entry.span($0.range)) }
        }
    }

    package static func path(of file: String, in record: RecordID) -> String { "\(Inventory.root)/\(record.text)/\(file)" }
}
