/// A range of bytes in a source file. Lines and columns are derived when a diagnostic is printed, never stored.
package struct SourceSpan: Sendable, Hashable, Codable {
    /// The path of the file relative to the site's folder.
    package let path: String
    /// Byte offsets from the start of the file, byte-order mark included. Empty at a point.
    package let range: Range<Int>

    package init(path: String, range: Range<Int>) {
        self.path = path
        self.range = range
    }

    /// The very start of a file, for findings about the file as a whole.
    package static func start(of path: String) -> SourceSpan { SourceSpan(path: path, range: 0..<0) }
}
