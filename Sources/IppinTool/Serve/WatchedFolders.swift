internal import Glibc
internal import IppinContent

/// The folders below `content/` that inotify watches, each by its number, kept in step with what comes and goes.
struct WatchedFolders {
    private let site: String
    private let descriptor: Int32
    /// Relative to the site, with a slash at the end; the site's own folder is empty.
    private var paths: [Int32: String] = [:]
    private var watches: [String: Int32] = [:]
    private(set) var unwatchedCount = 0

    private static let root = Inventory.root + "/"
    private static let maximumDepth = 16

    /// A file counts once it is whole: when it is closed or renamed to its name. Writing itself is not watched.
    private static let mask =
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW | IN_EXCL_UNLINK

    init(site: String, descriptor: Int32) {
        self.site = site
        self.descriptor = descriptor
    }

    /// Watches all folders, and the site's own for the case that `content` itself is replaced.
    mutating func addAll() {
        var ignored = FolderChanges()
        _ = watch("")
        add(Self.root, depth: 0, into: &ignored)
    }

    /// Notes what an event says, and watches or forgets folders.
    mutating func take(_ event: FolderEvent, into changes: inout FolderChanges) {
        if event.has(IN_Q_OVERFLOW) {
            changes.isIncomplete = true
            return addAll()
        }
        guard let folder = paths[event.watch] else { return }
        if event.has(IN_IGNORED) { return forget(event.watch, folder) }
        guard let name = event.name else {
            changes.paths.insert(folder.isEmpty ? Self.root : folder)
            return
        }
        if name.isEmpty {
            if folder == Self.root, event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) { changes.isIncomplete = true }
            return
        }
        let path = folder + name
        if folder.isEmpty, path + "/" != Self.root { return }
        if event.isFolder {
            takeFolder(event, path + "/", into: &changes)
        } else if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) {
            changes.noteEnd(of: path)
        } else if isWhole(event, path) {
            changes.noteChange(of: path)
        }
    }

    private mutating func takeFolder(_ event: FolderEvent, _ path: String, into changes: inout FolderChanges) {
        guard !event.has(IN_ATTRIB) else { return }
        changes.paths.insert(path)
        if path == Self.root { changes.isIncomplete = true }
        if event.has(IN_MOVED_FROM) || event.has(IN_DELETE) {
            for (folder, watch) in watches where folder.hasPrefix(path) {
                inotify_rm_watch(descriptor, watch)
                forget(watch, folder)
            }
        } else {
            add(path, depth: path.utf8.count { $0 == UInt8(ascii: "/") }, into: &changes)
        }
    }

    /// A new file counts when it is closed; a link, and a second name of a file, are whole at once.
    private func isWhole(_ event: FolderEvent, _ path: String) -> Bool {
        guard event.has(IN_CREATE) else { return true }
        var status = stat()
        guard lstat(site + "/" + path, &status) == 0 else { return false }
        return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
    }

    /// Watches a folder and those below it. What is in it may have come before it was watched, and is noted as changed.
    private mutating func add(_ path: String, depth: Int, into changes: inout FolderChanges) {
        guard depth <= Self.maximumDepth + 2, watch(path), let stream = opendir(site + "/" + path) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, name != ".", name != ".." else { continue }
            if isFolder(entry.pointee.d_type, path + name) {
                add(path + name + "/", depth: depth + 1, into: &changes)
            } else {
                changes.noteChange(of: path + name)
            }
        }
    }

    private func isFolder(_ type: UInt8, _ path: String) -> Bool {
        guard Int32(type) == Int32(DT_UNKNOWN) else { return Int32(type) == Int32(DT_DIR) }
        var status = stat()
        return lstat(site + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private mutating func watch(_ path: String) -> Bool {
        let number = inotify_add_watch(descriptor, site + "/" + path, UInt32(bitPattern: Self.mask))
        guard number >= 0 else {
            if errno == ENOSPC { unwatchedCount += 1 }
            return false
        }
        // The same folder under another name keeps its number.
        if let old = paths[number], old != path { watches[old] = nil }
        paths[number] = path
        watches[path] = number
        return true
    }

    private mutating func forget(_ watch: Int32, _ path: String) {
        paths[watch] = nil
        if watches[path] == watch { watches[path] = nil }
    }
}
