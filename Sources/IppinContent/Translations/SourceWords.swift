package import IppinModel
internal import IppinSource

/// The words of an `index.md` as prints with their places: what a translation's `source:` is compared with, and what is stamped into it.
///
/// Facts do not count, nor the slug and the reading, which translations choose for themselves.
package struct SourceWords: Sendable {
    /// A field that has words.
    package struct Field: Sendable {
        package let name: WordName
        package let print: WordPrint
        /// The bytes of its value in the file.
        package let range: Range<Int>
    }

    package let fields: [Field]
    package let story: [StoryBlock]
    /// All words in one fingerprint, which `source:` may hold in place of the prints.
    package let whole: Fingerprint

    /// - Parameters:
    ///   - root: the front matter.
    ///   - text: what was read of it.
    ///   - body: the bytes of the story in the file.
    init(_ root: FrontMatterNode, _ text: RecordText, bytes: [UInt8], body: Range<Int>) {
        var collector = Collector(text: text)
        if case .mapping(let entries) = root.value { for entry in entries { collector.add(entry) } }
        fields = collector.fields
        story = StoryBlocks.blocks(in: bytes, body: body)
        whole = WordsFingerprint.of(text, story: bytes[body])
    }

    package func field(_ name: WordName) -> Field? { fields.first { $0.name == name } }

    private struct Collector {
        let text: RecordText
        private(set) var fields: [Field] = []

        init(text: RecordText) {
            self.text = text
            fields.reserveCapacity(12)
        }

        mutating func add(_ entry: FrontMatterEntry) {
            switch entry.key {
            case "title": add(.title, text.title, entry.value)
            case "summary": add(.summary, text.summary, entry.value)
            case "region": add(.region, text.region, entry.value)
            case "address": add(.address, text.address, entry.value)
            case "hours": add(.hours, text.hours, entry.value)
            case "keywords": add(.keywords, text.keywords, entry.value)
            case "photos" where !text.alt.isEmpty: addPhotos(entry.value)
            case "facts" where !text.fields.isEmpty: addFacts(entry.value)
            default: break
            }
        }

        private mutating func add(_ name: WordName, _ text: String?, _ node: FrontMatterNode) {
            if let text { fields.append(Field(name: name, print: WordPrint(of: text), range: node.range)) }
        }

        private mutating func add(_ name: WordName, _ lines: [String], _ node: FrontMatterNode) {
            if !lines.isEmpty { fields.append(Field(name: name, print: WordPrint(of: lines), range: node.range)) }
        }

        private mutating func addPhotos(_ node: FrontMatterNode) {
            guard case .sequence(let photos) = node.value else { return }
            for case .mapping(let entries) in photos.lazy.map(\.value) {
                guard let alt = entries.first(where: { $0.key == "alt" }), let file = entries.first(where: { $0.key == "file" }),
                    case .scalar(let name) = file.value.value
                else { continue }
                add(.alt(name.text.trimmed), text.alt[name.text.trimmed], alt.value)
            }
        }

        private mutating func addFacts(_ node: FrontMatterNode) {
            guard case .mapping(let facts) = node.value else { return }
            for fact in facts { add(.fact(fact.key), text.fields[fact.key], fact.value) }
        }
    }
}
