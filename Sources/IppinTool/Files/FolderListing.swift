internal import Dispatch
internal import Glibc
internal import IppinModel
internal import Synchronization

/// All files below a folder, by name only: sorted, links not followed.
struct FolderListing: Sendable {
    /// Relative to the folder, in byte order.
    private(set) var files: [String] = []
    /// Links, devices and names that are not UTF-8, with the reason why they are left out.
    private(set) var skipped: [(path: String, reason: String)] = []

    /// Folders that deep are a mistake or an attack.
    private static let maximumDepth = 16

    init(of root: String) throws(FileFailure) {
        var level = [Folder(path: root, prefix: "")]
        for _ in 0..<Self.maximumDepth where !level.isEmpty {
            var next: [Folder] = []
            for found in Self.list(level) {
                let found = try found.get()
                files += found.files
                skipped += found.skipped
                next += found.folders
            }
            // Lists that are in order are soon sorted: what is left to do below is to put the levels together.
            level = next.sorted { $0.prefix.precedesInBytes($1.prefix) }
        }
        skipped += level.map { ($0.prefix, "the folder lies too deep") }
        files.sort { $0.precedesInBytes($1) }
        skipped.sort { $0.path.precedesInBytes($1.path) }
    }

    /// The names right in a folder, sorted.
    static func names(in folder: String) throws(FileFailure) -> [String] {
        guard let stream = opendir(folder) else { throw FileFailure("list", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) { names.append(name(of: entry) ?? "?") }
        return names.filter { $0 != "." && $0 != ".." }.sorted { $0.precedesInBytes($1) }
    }

    /// A folder that is to be listed, and what stands before the names in it.
    fileprivate struct Folder: Sendable {
        let path: String
        let prefix: String
    }

    /// What lies right in some folders.
    fileprivate struct Found: Sendable {
        var files: [String] = []
        var skipped: [(path: String, reason: String)] = []
        var folders: [Folder] = []
    }

    /// Lists the folders of one level on all cores: a large site has tens of thousands, each a few system calls.
    /// - Returns: what was found in runs of neighbours, in their order.
    private static func list(_ folders: [Folder]) -> [Result<Found, FileFailure>] {
        let run = 128
        let count = (folders.count + run - 1) / run
        let results = Mutex([Result<Found, FileFailure>](repeating: .success(Found()), count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let result = Result { () throws(FileFailure) in
                var found = Found()
                for folder in folders[index * run..<min((index + 1) * run, folders.count)] { try found.list(folder) }
                return found
            }
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0 }
    }

    fileprivate static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
        }
        guard let name, !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return name
    }
}

extension FolderListing.Found {
    fileprivate mutating func list(_ folder: FolderListing.Folder) throws(FileFailure) {
        guard let stream = opendir(folder.path) else { throw FileFailure("list", folder.path) }
        defer { closedir(stream) }
        let first = files.count
        defer { files[first...].sort { $0.precedesInBytes($1) } }
        while let entry = readdir(stream) {
            guard let name = FolderListing.name(of: entry) else {
                skipped.append((folder.prefix + "?", "its name is not UTF-8 or has control characters"))
                continue
            }
            if name == "." || name == ".." { continue }
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): files.append(folder.prefix + name)
            case Int32(DT_DIR): add(folder: name, in: folder)
            case Int32(DT_UNKNOWN): try addUnknown(name, in: folder)
            case Int32(DT_LNK): skipped.append((folder.prefix + name, "links are not followed"))
            default: skipped.append((folder.prefix + name, "it is not a regular file"))
            }
        }
    }

    private mutating func add(folder name: String, in parent: FolderListing.Folder) {
        folders.append(.init(path: parent.path + "/" + name, prefix: parent.prefix + name + "/"))
    }

    /// Some file systems do not say what an entry is.
    private mutating func addUnknown(_ name: String, in folder: FolderListing.Folder) throws(FileFailure) {
        var status = stat()
        guard lstat(folder.path + "/" + name, &status) == 0 else { throw FileFailure("list", folder.path + "/" + name) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: files.append(folder.prefix + name)
        case S_IFDIR: add(folder: name, in: folder)
        default: skipped.append((folder.prefix + name, "it is not a regular file"))
        }
    }
}
