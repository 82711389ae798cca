internal import Glibc

/// An exclusive lock on a folder, held until it is released, so that two builds never write the same files.
///
/// The system drops it when the process ends, however it ends.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Nil if another process holds it.
    init?(file path: String) throws(FileFailure) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw FileFailure("lock", path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let failure = FileFailure("lock", path)
            close(descriptor)
            if isHeld { return nil }
            throw failure
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
