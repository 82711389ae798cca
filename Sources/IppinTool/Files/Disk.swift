internal import Glibc
internal import IppinModel

/// The few things that Ippin does with files, each a system call or two. Failures throw a `FileFailure` with the path.
enum Disk {
    /// A file's size and the time of its last change, to tell whether it was touched.
    struct Stamp: Sendable, Hashable {
        let size: Int64
        /// Nanoseconds since 1970.
        let modified: Int64
    }

    /// A stamp with the time of the last change of anything about a file. Programs set the time that a stamp has, to keep it when they copy or unpack; this other
    /// one is the system's alone.
    struct Trace: Sendable, Hashable {
        let stamp: Stamp
        /// Nanoseconds since 1970.
        let changed: Int64
    }

    /// Reads a whole file. A file of more than `limit` bytes is a failure: nothing that Ippin reads whole is that large.
    static func read(_ path: String, limit: Int = 256 << 20) throws(FileFailure) -> [UInt8] {
        // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileFailure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(path: path, operation: "read", reason: "it is not a regular file") }
        let size = Int(status.st_size)
        guard size <= limit else { throw FileFailure(path: path, operation: "read", reason: "it has \(size) bytes, more than the \(limit) allowed", tooLarge: size) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                failed = got < 0
                guard got > 0 else { break }
                count += got
            }
        }
        guard !failed else { throw FileFailure("read", path) }
        return bytes
    }

    /// Of a file of any size, by pieces: it is not held in memory. Not the fingerprint of its bytes as a whole.
    static func fingerprint(ofPieces path: String) throws(FileFailure) -> Fingerprint {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure("read", path) }
        defer { close(descriptor) }
        var prints: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure("read", path) }
            if count == 0 { return Fingerprint(of: prints) }
            piece.withUnsafeBytes { Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[..<count])) }.appendHex(to: &prints)
        }
    }

    /// Reads a part of a file, or as much of it as there is.
    static func readPart(_ path: String, from offset: Int, count: Int) throws(FileFailure) -> (bytes: [UInt8], size: Int) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { throw FileFailure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw FileFailure("read", path) }
        let size = Int(status.st_size)
        let wanted = max(0, min(count, size - offset))
        let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            while count < wanted {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + count }, wanted - count, off_t(offset + count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
        }
        return (bytes, size)
    }

    /// Writes a file by a temporary name and a rename, so that nobody ever sees half of it. Creates missing folders.
    static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Stamp {
        let temporary = temporaryName(for: path)
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        var descriptor = open(temporary, flags, 0o644)
        if descriptor < 0, errno == ENOENT {
            try createFolder(parent(of: path))
            descriptor = open(temporary, flags, 0o644)
        }
        guard descriptor >= 0 else { throw FileFailure("write", path) }
        do throws(FileFailure) {
            defer { close(descriptor) }
            let stamp = try fill(descriptor, with: bytes, path: path)
            guard rename(temporary, path) == 0 else { throw FileFailure("write", path) }
            return stamp
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Writes a file right under its name, for a folder that was just created: nobody knows a page there, and the manifest tells of a build that was ended
    /// half-way. Spares the rename.
    static func writeFirst(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Stamp {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw FileFailure("write", path) }
        defer { close(descriptor) }
        do throws(FileFailure) {
            return try fill(descriptor, with: bytes, path: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    /// The name under which `write` prepares a file; a build that was killed may leave one behind.
    static func temporaryName(for path: String) -> String { path + ".ippin-tmp" }

    /// Writes all bytes to a file that is open.
    @discardableResult static func fill(_ descriptor: Int32, with bytes: [UInt8], path: String) throws(FileFailure) -> Stamp {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileFailure("write", path) }
            written += count
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure("write", path) }
        return Stamp(status)
    }

    /// Creates a folder and those above it.
    /// - Returns: whether it was not there before, and so is empty.
    @discardableResult static func createFolder(_ path: String) throws(FileFailure) -> Bool {
        if mkdir(path, 0o755) == 0 { return true }
        if errno == EEXIST { return false }
        guard errno == ENOENT, path.contains("/") else { throw FileFailure("create the folder", path) }
        try createFolder(parent(of: path))
        if mkdir(path, 0o755) == 0 { return true }
        guard errno == EEXIST else { throw FileFailure("create the folder", path) }
        return false
    }

    /// Nil if there is no regular file at the path itself (links are not followed).
    static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(status)
    }

    /// Nil where `stamp` is.
    static func trace(of path: String) -> Trace? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Trace(stamp: Stamp(status), changed: status.st_ctim.nanoseconds)
    }

    /// By the system's clock, as `Stamp.modified`.
    static func now() -> Int64 {
        var time = timespec()
        // It cannot fail: this clock is everywhere.
        clock_gettime(CLOCK_REALTIME, &time)
        return time.nanoseconds
    }

    /// Whether anything at all has this name: a file, a folder, a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Removes a file; one that is gone already is no failure.
    static func remove(_ path: String) throws(FileFailure) {
        guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else { throw FileFailure("remove", path) }
    }

    /// Removes a folder if it is empty, and then its parents up to `root`, which stays.
    static func removeEmptyFolders(from path: String, upTo root: String) {
        var folder = path
        while folder.utf8.count > root.utf8.count, folder.hasPrefix(root), rmdir(folder) == 0 { folder = parent(of: folder) }
    }

    static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path with links resolved as far as it is there already.
    static func resolved(_ path: String) -> String {
        if let absolute = absolute(path) { return absolute }
        let folder = parent(of: path)
        guard folder != path, let name = path.split(separator: "/").last else { return path }
        let above = resolved(folder)
        return (above == "/" ? "" : above) + "/" + name
    }

    /// The path with links resolved; nil if nothing is there.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

extension Disk.Stamp {
    fileprivate init(_ status: stat) {
        self.init(size: Int64(status.st_size), modified: status.st_mtim.nanoseconds)
    }
}

extension timespec {
    fileprivate var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
