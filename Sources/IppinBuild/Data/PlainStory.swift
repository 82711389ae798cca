internal import IppinModel

/// A story as plain text, as it fits into a cell of a spreadsheet or the field of a shop system: all that readers of its page read, and nothing else.
///
/// Blocks have an empty line between them, rows of tables have tabs between their cells. Where links lead and what pictures show is left out: the first depends
/// on the edition, the second stands with the photos.
struct PlainStory {
    private let prose: Prose
    private var out: [UInt8] = []
    /// Line breaks that are to come before the next word, if any word comes.
    private var gap = 0
    /// Whether the mark of an item was just written, so that its text goes on behind it.
    private var isAtMark = false
    /// The lists that are open.
    private var lists: [(next: UInt32?, isTight: Bool)] = []
    private var isFirstCell = true

    /// Nil if the story has no words.
    static func text(of prose: Prose) -> String? {
        var writer = PlainStory(prose: prose)
        for event in prose.events { writer.write(event) }
        return writer.out.isEmpty ? nil : String(decoding: writer.out, as: UTF8.self)
    }

    private init(prose: Prose) { self.prose = prose }

    private mutating func write(_ event: ProseEvent) {
        switch event {
        case .open(let element): open(element)
        case .close(.bulletList), .close(.orderedList): _ = lists.popLast()
        case .text(let slice), .code(let slice), .rubyBase(let slice): append(prose.text[slice.range])
        case .rubyReading(let slice): append("（".utf8 + prose.text[slice.range] + "）".utf8)
        case .codeBlock(let slice):
            begin(2)
            append(prose.text[slice.range].dropLast(prose.text[slice.range].last == UInt8(ascii: "\n") ? 1 : 0))
        case .softBreak: append(" ".utf8)
        case .lineBreak: append("\n".utf8)
        case .footnoteReference(let number, _): append("[\(number)]".utf8)
        case .close, .codeLanguage, .thematicBreak, .picture, .footnoteReturn: break
        }
    }

    private mutating func open(_ element: ProseElement) {
        switch element {
        case .paragraph, .heading, .table: begin(2)
        case .tableRow:
            begin(1)
            isFirstCell = true
        case .tableCell:
            if !isFirstCell { append("\t".utf8) }
            isFirstCell = false
        case .bulletList(let isTight): openList(nil, isTight)
        case .orderedList(let start, let isTight): openList(start, isTight)
        case .listItem: openItem("")
        case .taskItem(let isDone): openItem(isDone ? "[x] " : "[ ] ")
        case .footnote(let number):
            begin(2)
            mark("[\(number)] ")
        case .blockQuote, .tableHead, .tableBody, .emphasis, .strong, .strikethrough, .link, .footnotes: break
        }
    }

    private mutating func openList(_ start: UInt32?, _ isTight: Bool) {
        isAtMark = false
        begin(lists.isEmpty ? 2 : 1)
        lists.append((start, isTight))
    }

    private mutating func openItem(_ box: String) {
        guard let list = lists.last else { return }
        begin(list.isTight ? 1 : 2)
        mark(String(repeating: "  ", count: lists.count - 1) + (list.next.map { "\($0). " } ?? "- ") + box)
        lists[lists.count - 1].next = list.next.map { $0 + 1 }
    }

    private mutating func begin(_ breaks: Int) {
        if isAtMark { isAtMark = false } else { gap = max(gap, breaks) }
    }

    private mutating func mark(_ text: String) {
        append(text.utf8)
        isAtMark = true
    }

    private mutating func append(_ bytes: some Sequence<UInt8>) {
        if !out.isEmpty { out += repeatElement(UInt8(ascii: "\n"), count: gap) }
        gap = 0
        isAtMark = false
        out += bytes
    }
}
