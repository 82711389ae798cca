/// What the system said has changed in a folder since somebody last asked.
struct FolderChanges: Sendable, Hashable {
    /// Relative to the site's folder; those of folders end with a slash.
    var paths: Set<String> = []
    /// Whether the system lost count, so that anything may have changed.
    var isIncomplete = false

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }
}
