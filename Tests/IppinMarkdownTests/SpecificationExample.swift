import Foundation

/// An example of the GitHub-flavoured Markdown specification.
struct SpecificationExample {
    let number: Int
    let markdown: String
    let html: String

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: ".build/gfm-spec/spec.txt")

    /// All examples in order, those marked `disabled` too.
    static func all() throws -> [SpecificationExample] {
        guard let text = try? String(contentsOf: path, encoding: .utf8) else {
            throw Missing(description: "the GitHub-flavoured Markdown specification is missing at \(path.path()): run script/fetch-gfm-spec")
        }
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let start = lines.firstIndex(where: { $0.hasPrefix(fence + " example") }) {
            lines = lines[(start + 1)...]
            guard let middle = lines.firstIndex(of: "."), let end = lines.firstIndex(where: { $0 == fence }) else { break }
            let part = { (range: Range<Int>) in lines[range].map { $0 + "\n" }.joined().replacing("→", with: "\t") }
            examples.append(SpecificationExample(number: examples.count + 1, markdown: part(lines.startIndex..<middle), html: part(middle + 1..<end)))
            lines = lines[(end + 1)...]
        }
        return examples
    }
}
