internal import Glibc

/// Replaces files that people write: all of them or none, each by a temporary name and a rename, with its permissions kept.
///
/// A file that is not what it was when it was read, or that became a link or a folder, is not touched.
struct SafeReplacement {
    /// One file as it was read, and as it should be.
    struct Change {
        let path: String
        let original: [UInt8]
        let bytes: [UInt8]
    }

    /// A file that somebody else changed.
    struct Conflict: Error, Hashable, CustomStringConvertible {
        let path: String
        var description: String { "'\(path)' was changed by somebody else in the meantime, so nothing was written; run the command again" }
    }

    /// - Throws: `Conflict` or `FileFailure`; then no file is changed, unless the very last step, a rename, fails.
    static func replace(_ changes: [Change]) throws {
        var prepared: [String] = []
        do {
            for change in changes {
                try check(change)
                prepared.append(Disk.temporaryName(for: change.path))
                try prepare(change)
            }
            for change in changes { try check(change) }
            for change in changes {
                guard rename(Disk.temporaryName(for: change.path), change.path) == 0 else { throw FileFailure("write", change.path) }
            }
        } catch {
            for path in prepared { unlink(path) }
            throw error
        }
    }

    private static func check(_ change: Change) throws {
        var status = stat()
        guard lstat(change.path, &status) == 0 else { throw FileFailure("write", change.path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path: change.path, operation: "write", reason: "it is not a regular file") }
        // A rename would replace a write-protected file as well.
        guard access(change.path, W_OK) == 0 else { throw FileFailure("write", change.path) }
        guard try Disk.read(change.path) == change.original else { throw Conflict(path: change.path) }
    }

    private static func prepare(_ change: Change) throws(FileFailure) {
        var status = stat()
        guard stat(change.path, &status) == 0 else { throw FileFailure("write", change.path) }
        let temporary = Disk.temporaryName(for: change.path)
        // One that a killed run has left behind.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileFailure("write", change.path) }
        defer { close(descriptor) }
        try Disk.fill(descriptor, with: change.bytes, path: change.path)
        // Another owner's file stays theirs, where the system lets us.
        if status.st_uid != geteuid() || status.st_gid != getegid() { _ = fchown(descriptor, status.st_uid, status.st_gid) }
        guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else { throw FileFailure("write", change.path) }
    }
}
