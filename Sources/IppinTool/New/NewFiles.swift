internal import Glibc

/// Writes files that are not there yet: all of them or none, and never over another.
struct NewFiles {
    /// Something is there already.
    struct Taken: Error, Hashable, CustomStringConvertible {
        let path: String
        var description: String { "'\(path)' is there already, and nothing is ever overwritten" }
    }

    /// - Throws: `Taken` or `FileFailure`; then nothing that was made here is left.
    static func write(_ files: [(path: String, text: String)]) throws {
        var made: [String] = []
        do {
            for file in files {
                try createFolder(Disk.parent(of: file.path), &made)
                try create(file.path, &made, Array(file.text.utf8))
            }
        } catch {
            // Folders are removed only if nothing else has come into them.
            for path in made.reversed() where unlink(path) != 0 { rmdir(path) }
            throw error
        }
    }

    private static func create(_ path: String, _ made: inout [String], _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw Taken(path: path) }
            throw FileFailure("write", path)
        }
        defer { close(descriptor) }
        made.append(path)
        try Disk.fill(descriptor, with: bytes, path: path)
    }

    private static func createFolder(_ path: String, _ made: inout [String]) throws {
        guard !Disk.isFolder(path) else { return }
        let parent = Disk.parent(of: path)
        if parent != path { try createFolder(parent, &made) }
        guard try Disk.createFolder(path) else { return }
        made.append(path)
    }
}
