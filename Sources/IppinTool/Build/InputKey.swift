internal import IppinModel

/// Everything that the bytes of a build depend on, in one fingerprint: this program, what it was asked for, and every file of the content by name and bytes.
///
/// Two builds with the same key write the same files, so the second need not read a story or render a page. There is no finer cache and no time stamp to
/// trust: one byte anywhere in the content makes another key.
struct InputKey: Sendable, Hashable {
    let fingerprint: Fingerprint

    /// - Parameters:
    ///   - files: every file below `content/` with the fingerprint of its bytes, in byte order of the paths.
    ///   - skipped: what was left out of the listing, since it is reported.
    init(program: Fingerprint, options: SiteOptions, files: [(path: String, fingerprint: Fingerprint)], skipped: [String]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(files.count * 96)
        func append(_ text: String) {
            bytes += text.utf8
            bytes.append(0)
        }
        append(program.hex)
        append(options.date.isoText)
        append(options.showsDrafts ? "drafts" : "")
        for file in files {
            append(file.path)
            append(file.fingerprint.hex)
        }
        append("")
        skipped.forEach(append)
        fingerprint = Fingerprint(of: bytes)
    }

    /// The fingerprint of the program that is running: another version, or other templates, make other pages.
    static func runningProgram() throws(FileFailure) -> Fingerprint { try program.get() }

    /// Found once a process: the program is far larger than most sites.
    private static let program = Result { () throws(FileFailure) in try Disk.fingerprint(ofPieces: "/proc/self/exe") }
}
