package import IppinSource

/// A source text in which `«` and `»` mark the spans that a test expects: `MarkedSource("title: «x»")`. Marks may nest.
package struct MarkedSource {
    /// The file without its marks.
    package let file: SourceFile
    /// The marked bytes of `file`, in the order in which they open.
    package let spans: [Range<Int>]

    package init(_ marked: String, path: String = "content/test.md") {
        var bytes: [UInt8] = []
        var spans: [Range<Int>] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«":
                open.append(spans.count)
                spans.append(bytes.count..<bytes.count)
            case "»":
                if let index = open.popLast() { spans[index] = spans[index].lowerBound..<bytes.count }
            default: bytes += Array(String(Character(scalar)).utf8)
            }
        }
        file = SourceFile(path: path, bytes: bytes)
        self.spans = spans
    }
}
