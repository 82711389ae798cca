internal import Glibc

/// Files of the site that are served as they are. No part of a path is followed as a link: what lies below the site's folder stays below it.
enum SiteFile {
    enum Content: Sendable {
        case bytes([UInt8], range: Range<Int>, size: Int)
        case unsatisfiable(size: Int)
        /// It is gone, a link or no file.
        case missing
    }

    /// - Parameters:
    ///   - path: relative to the site's folder.
    ///   - range: the value of the header `Range`.
    static func read(_ path: String, of site: String, range: String?) -> Content {
        guard let descriptor = descriptor(path, of: site) else { return .missing }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .missing }
        let size = Int(status.st_size)
        let part: Range<Int>
        switch ByteRange(range, of: size) {
        case .whole: part = 0..<size
        case .part(let range): part = range
        case .unsatisfiable: return .unsatisfiable(size: size)
        }
        let bytes = [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
            while count < part.count {
                let got = pread(descriptor, buffer.baseAddress.map { $0 + count }, part.count - count, off_t(part.lowerBound + count))
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                count += got
            }
        }
        // A file that became shorter meanwhile.
        guard bytes.count == part.count else { return .missing }
        return .bytes(bytes, range: part, size: size)
    }

    private static func descriptor(_ path: String, of site: String) -> Int32? {
        var folder = open(site, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return nil }
        let parts = path.split(separator: "/")
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let next = openat(folder, String(part), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (isLast ? 0 : O_DIRECTORY))
            close(folder)
            guard next >= 0 else { return nil }
            folder = next
        }
        return folder
    }
}
