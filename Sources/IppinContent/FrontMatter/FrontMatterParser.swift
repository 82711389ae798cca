package import IppinSource

/// Reads the strict subset of YAML 1.2 in which editors write front matter and `*.yaml` files. Every scalar is text.
///
/// What it accepts, a YAML 1.2 parser with the failsafe schema reads as the same tree; what it does not, it names and says what to write instead.
package enum FrontMatterParser {
    /// Collections inside collections, the root counted.
    package static let maximumDepth = 32
    package static let maximumBytes = 256 * 1024
    /// Findings in one document. The last one says how many more there are.
    package static let maximumDiagnostics = 20
    /// The length of an implicit key, a limit of YAML itself.
    static let maximumKeyBytes = 1000

    /// Parses `range` of the file (nil: the whole file, for `*.yaml` files; a byte-order mark is skipped). Spans are offsets in the file. The root is
    /// always a mapping, empty for a document that is empty or only comments. On errors the tree holds what could be understood.
    package static func parse(_ file: SourceFile, range: Range<Int>? = nil) -> (root: FrontMatterNode, diagnostics: [Diagnostic]) {
        let range = range?.clamped(to: 0..<file.bytes.count) ?? ByteOrderMark.end(in: file.bytes)..<file.bytes.count
        guard range.count <= maximumBytes else {
            let tooLarge = Diagnostic(
                .frontMatterTooLarge, "front matter is larger than \(maximumBytes / 1024) KiB", at: SourceSpan(path: file.path, range: range.lowerBound..<range.lowerBound),
                notes: [Diagnostic.Note("long text belongs into the story, below the front matter")])
            return (FrontMatterNode(value: .mapping([]), range: range.lowerBound..<range.lowerBound), [tooLarge])
        }
        var reader = FrontMatterReader(file, range: range)
        reader.checkText()
        let root = reader.document()
        return (root, reader.findings())
    }
}
