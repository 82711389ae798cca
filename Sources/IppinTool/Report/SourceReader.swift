
/// Reads source files again for the lines that a report shows.
package struct SourceReader: Sendable {
    private let site: String

    package init(site: String) { self.site = site }

    /// Nil if the file cannot be read any more.
    package func bytes(of path: String) -> [UInt8]? { try? Disk.read(site + "/" + path, limit: 16 << 20) }
}
