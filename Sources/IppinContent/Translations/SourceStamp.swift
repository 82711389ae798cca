internal import IppinModel

/// What a translation's `source:` says: which text it was made from.
package enum SourceStamp: Sendable, Hashable {
    /// The fingerprint of all words, or its first digits, eight or more.
    case whole(String)
    /// A print of each field and of each block of the story, so that what changed can be named.
    case words(Prints)

    package struct Prints: Sendable, Hashable {
        package struct Field: Sendable, Hashable {
            package let name: WordName
            package let print: WordPrint
        }

        /// In one order whatever the files have: the same words have the same prints.
        package let fields: [Field]
        package let story: [BlockPrint]

        init(fields: [Field], story: [BlockPrint]) {
            self.fields = fields.sorted { $0.name.precedes($1.name) }
            self.story = story
        }

        /// The prints of a text as it is now.
        package init(_ words: SourceWords) {
            self.init(fields: words.fields.map { Field(name: $0.name, print: $0.print) }, story: words.story.map(\.print))
        }

        package func print(of name: WordName) -> WordPrint? { fields.first { $0.name == name }?.print }
    }

    /// Whether a source text is still the one that was stamped.
    package func isCurrent(for words: SourceWords) -> Bool {
        switch self {
        case .whole(let digits): return digits.utf8.count >= 8 && words.whole.hex.hasPrefix(digits)
        case .words(let prints):
            return prints.story.count == words.story.count && prints.fields.count == words.fields.count
                && zip(prints.story, words.story).allSatisfy { $0 == $1.print } && words.fields.allSatisfy { prints.print(of: $0.name) == $0.print }
        }
    }
}

extension SourceStamp.Prints {
    /// As one line of front matter: `{title: dkfmrw, alt: {jar.jpg: bbkdfm}, story: [pwqkfmd, trrtkzb]}`.
    package var text: String {
        var parts = WordName.plain.compactMap { name in print(of: name).map { "\(name.key): \($0.text)" } }
        var (alt, facts): ([String], [String]) = ([], [])
        for field in fields {
            switch field.name {
            case .alt(let file): alt.append("\(FlowText.key(file)): \(field.print.text)")
            case .fact(let name): facts.append("\(FlowText.key(name)): \(field.print.text)")
            default: break
            }
        }
        if !alt.isEmpty { parts.append("alt: {" + alt.joined(separator: ", ") + "}") }
        if !facts.isEmpty { parts.append("facts: {" + facts.joined(separator: ", ") + "}") }
        if !story.isEmpty { parts.append("story: [" + story.map(\.text).joined(separator: ", ") + "]") }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}

/// Texts as a flow collection on one line takes them.
enum FlowText {
    /// A file's or a field's name as a key, in quotes where it needs them.
    static func key(_ name: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        let isLetterFirst = name.utf8.first.map { isPlain($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") } ?? false
        if isLetterFirst, name.utf8.allSatisfy(isPlain) { return name }
        return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
