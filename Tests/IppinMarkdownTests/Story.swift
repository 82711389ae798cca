import IppinMarkdown
import IppinModel
import IppinSource
import Testing

/// A parsed story with its source, so that tests read as Markdown in, HTML and findings out.
struct Story {
    let source: String
    let prose: Prose
    let diagnostics: [Diagnostic]

    init(_ source: String, language: String = "en", features: ProseFeatures = .all, sourceLocation: SourceLocation = #_sourceLocation) throws {
        self.source = source
        let tag = try #require(LanguageTag(language), sourceLocation: sourceLocation)
        let options = ProseOptions(language: tag, record: RecordID(.products, "white-honey"), features: features)
        let front = "---\ntitle: x\n---\n"
        let file = SourceFile(path: "content/products/white-honey/index.md", bytes: Array((front + source).utf8))
        (prose, diagnostics) = ProseParser.parse(file, range: front.utf8.count..<file.bytes.count, options: options)
        bytes = file.bytes
    }

    private let bytes: [UInt8]

    var html: String { ProseHTML.render(prose).split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n") }
    /// Each finding as its id and the text it points at.
    var findings: [String] { diagnostics.map { "\($0.id.rawValue): \(at($0.span.range))" } }

    func at(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
