internal import Glibc
internal import IppinModel

/// All files below a folder, by name only: sorted, links not followed.
struct FolderListing: Sendable {
    /// Relative to the folder, in byte order.
    private(set) var files: [String] = []
    /// Links, devices and names that are not UTF-8, with the reason why they are left out.
    private(set) var skipped: [(path: String, reason: String)] = []

    /// Folders that deep are a mistake or an attack.
    private static let maximumDepth = 16

    init(of root: String) throws(FileFailure) {
        try list(root, prefix: "", depth: 0)
        files.sort { $0.precedesInBytes($1) }
    }

    /// The names right in a folder, sorted.
    static func names(in folder: String) throws(FileFailure) -> [String] {
        guard let stream = opendir(folder) else { throw FileFailure("list", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) { names.append(name(of: entry) ?? "?") }
        return names.filter { $0 != "." && $0 != ".." }.sorted { $0.precedesInBytes($1) }
    }

    private mutating func list(_ folder: String, prefix: String, depth: Int) throws(FileFailure) {
        guard depth < Self.maximumDepth else {
            skipped.append((prefix, "the folder lies too deep"))
            return
        }
        guard let stream = opendir(folder) else { throw FileFailure("list", folder) }
        defer { closedir(stream) }
        var folders: [String] = []
        while let entry = readdir(stream) {
            guard let name = Self.name(of: entry) else {
                skipped.append((prefix + "?", "its name is not UTF-8 or has control characters"))
                continue
            }
            if name == "." || name == ".." { continue }
            switch Int32(entry.pointee.d_type) {
            case Int32(DT_REG): files.append(prefix + name)
            case Int32(DT_DIR): folders.append(name)
            case Int32(DT_UNKNOWN): try addUnknown(folder, prefix, name, &folders)
            case Int32(DT_LNK): skipped.append((prefix + name, "links are not followed"))
            default: skipped.append((prefix + name, "it is not a regular file"))
            }
        }
        for name in folders { try list(folder + "/" + name, prefix: prefix + name + "/", depth: depth + 1) }
    }

    /// Some file systems do not say what an entry is.
    private mutating func addUnknown(_ folder: String, _ prefix: String, _ name: String, _ folders: inout [String]) throws(FileFailure) {
        var status = stat()
        guard lstat(folder + "/" + name, &status) == 0 else { throw FileFailure("list", folder + "/" + name) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: files.append(prefix + name)
        case S_IFDIR: folders.append(name)
        default: skipped.append((prefix + name, "it is not a regular file"))
        }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
        }
        guard let name, !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return name
    }
}
