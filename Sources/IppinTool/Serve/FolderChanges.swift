/// What the system said has changed in a folder since somebody last asked.
struct FolderChanges: Sendable, Hashable {
    /// Relative to the site's folder; those of folders end with a slash.
    var paths: Set<String> = []
    /// Those of `paths` that were removed or renamed, and have not come back whole: many editors save by putting another file in the old one's place.
    var gone: Set<String> = []
    /// Whether the system lost count, so that anything may have changed.
    var isIncomplete = false

    var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    mutating func noteChange(of path: String) {
        paths.insert(path)
        gone.remove(path)
    }

    mutating func noteEnd(of path: String) {
        paths.insert(path)
        gone.insert(path)
    }

    mutating func add(_ later: FolderChanges) {
        gone = gone.subtracting(later.paths).union(later.gone)
        paths.formUnion(later.paths)
        isIncomplete = isIncomplete || later.isIncomplete
    }
}
