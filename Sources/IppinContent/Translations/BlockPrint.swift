/// The print of a block of a story: a letter for what it is, and a print of its text, so that what is gone can still be named.
package struct BlockPrint: Sendable, Hashable {
    package let kind: StoryBlock.Kind
    let words: WordPrint

    init(kind: StoryBlock.Kind, words: WordPrint) {
        self.kind = kind
        self.words = words
    }

    /// Reads what `text` gives.
    package init?(_ text: String) {
        guard let first = text.utf8.first, let kind = StoryBlock.Kind.allCases.first(where: { $0.letter == first }), let words = WordPrint(text.dropFirst()) else { return nil }
        self.init(kind: kind, words: words)
    }

    /// `pdkfmrw` for a paragraph
    package var text: String { String(decoding: [kind.letter], as: UTF8.self) + words.text }
}

extension StoryBlock.Kind {
    /// The first of its name.
    fileprivate var letter: UInt8 {
        switch self {
        case .paragraph: UInt8(ascii: "p")
        case .heading: UInt8(ascii: "h")
        case .list: UInt8(ascii: "l")
        case .table: UInt8(ascii: "t")
        case .quotation: UInt8(ascii: "q")
        case .code: UInt8(ascii: "c")
        case .footnote: UInt8(ascii: "f")
        case .rule: UInt8(ascii: "r")
        }
    }
}
