import IppinModel
import IppinSource

/// Turns the steps of a walk through the library's tree into the events of a story.
///
/// Inline content is collected until its block ends, since quotes and line breaks depend on what stands on both sides of them.
struct ProseBuilder: ~Copyable {
    let path: String
    let options: ProseOptions
    let classifier: LinkClassifier
    var locator: SourceLocator
    /// Whether markers have to be taken out of what the library gives.
    var isRewritten = false

    var events: Pile<ProseEvent>
    var text: Pile<UInt8>
    var links: [ProseLink] = []
    var pictures: [ProsePicture] = []
    var headings: [ProseHeading] = []
    var paragraphs: Pile<ProseParagraph>
    var diagnostics: [Diagnostic] = []
    var headingIDs = HeadingIDs()
    var footnotes = FootnoteCounter()

    /// The inline content of the block at hand.
    var pieces = Pile<InlinePiece>(capacity: 64)
    var typographer: Typographer
    /// Whether the block at hand holds raw HTML.
    var hasReportedHTML = false
    /// The lines of the block at hand.
    var lines = 1...1

    private var containers = Pile<Container>(capacity: 32)
    private var openLinks: [UInt32] = []
    private var table = TableState()
    private var picture: OpenPicture?

    /// A block that holds others, as far as its content must know.
    private enum Container {
        case tightList(ProseElement)
        case element(ProseElement)
        /// A table head's and body's rows are told apart by `TableState`.
        case tableRow
        case root
        case passThrough
        case inline(ProseElement)
        case paragraph(isShown: Bool)
        case picture
    }

    private struct TableState {
        var alignments: [ProseAlignment] = []
        var column = 0
        var hasBody = false
        var isHeader = false
    }

    /// A picture whose alternative text is being read.
    private struct OpenPicture {
        let url: String
        let title: String?
        var alt: [UInt8] = []
        var depth = 0
    }

    init(source: BorrowedBytes, path: String, base: Int, options: ProseOptions, survey: StorySurvey) {
        self.path = path
        self.options = options
        classifier = LinkClassifier(record: options.record)
        locator = SourceLocator(source: source, base: base, lines: survey.lines)
        typographer = Typographer(style: QuoteStyle(language: options.language))
        text = Pile(capacity: source.count + source.count / 16)
        events = Pile(capacity: source.count / 16 + 16)
        paragraphs = Pile(capacity: survey.lines.starts.count)
        links.reserveCapacity(min(survey.brackets, 32))
        headings.reserveCapacity(8)
    }

    /// Whether the walk has to end, since nobody can want such a story.
    var isTooDeep: Bool { containers.count > StoryLimits.deepestNesting }

    mutating func finish() -> (prose: Prose, diagnostics: [Diagnostic]) {
        if isTooDeep {
            let span = SourceSpan(path: path, range: locator.range(of: lines.lowerBound...lines.lowerBound))
            return (.empty, [.storyTooComplex("lists, quotations and emphasis nest at most \(StoryLimits.deepestNesting) deep", at: span)])
        }
        // Stories stay in memory until their pages are written, and builders reserve more than most need.
        let prose = Prose(
            events: footnotes.addingReturns(to: events.array), text: text.array, links: Self.fitted(links), pictures: pictures,
            headings: Self.fitted(headings), paragraphs: paragraphs.array, footnoteCount: footnotes.count)
        return (prose, diagnostics)
    }

    /// The same elements without room for more.
    private static func fitted<Element>(_ array: [Element]) -> [Element] { array.withUnsafeBufferPointer { Array($0) } }

    // MARK: Steps

    mutating func enter(_ inline: MarkdownInline) {
        if picture != nil { return enterInPicture(inline) }
        switch inline {
        case .text(let bytes): pieces.append(.text(unmarked(bytes, keepsRuby: true)))
        case .softBreak: pieces.append(.softBreak)
        case .lineBreak: pieces.append(.lineBreak)
        case .code(let bytes): pieces.append(.code(unmarked(bytes)))
        case .html(let bytes): inlineHTML(bytes)
        case .emphasis: openInline(.emphasis)
        case .strong: openInline(.strong)
        case .strikethrough: openInline(.strikethrough)
        case .link(let url, let title): openLink(string(url), title: string(title))
        case .image(let url, let title):
            picture = OpenPicture(url: string(url), title: title.isEmpty ? nil : string(title))
            containers.append(.picture)
        case .footnoteReference(let number):
            containers.append(.passThrough)
            if let mark = footnotes.mark(number) { pieces.append(.event(mark)) }
        case .unknown: containers.append(.passThrough)
        }
    }

    /// - Parameter lines: counted from 1.
    mutating func enter(_ block: MarkdownBlock, lines: ClosedRange<Int>) {
        self.lines = lines
        switch block {
        case .paragraph:
            var isShown = true
            if containers.count >= 2, case .tightList = containers[containers.count - 2] { isShown = false }
            containers.append(.paragraph(isShown: isShown))
        case .heading(let level): open(.heading(UInt32(headings.count)), emits: false, level: level)
        case .blockQuote: open(.blockQuote)
        case .bulletList(let isTight): openList(.bulletList(isTight: isTight), isTight: isTight)
        case .orderedList(let start, let isTight): openList(.orderedList(start: UInt32(clamping: start), isTight: isTight), isTight: isTight)
        case .item: open(.listItem)
        case .task(let isDone): open(.taskItem(isDone: isDone))
        case .codeBlock(let info, let literal): codeBlock(info, literal)
        case .htmlBlock(let bytes): htmlBlock(bytes)
        case .thematicBreak: events.append(.thematicBreak)
        case .table(let alignments): openTable(alignments)
        case .tableRow(let isHeader): openRow(isHeader)
        case .tableCell:
            let alignment = table.column < table.alignments.count ? table.alignments[table.column] : .none
            table.column += 1
            open(.tableCell(alignment: alignment, isHeader: table.isHeader))
        case .footnoteDefinition: openFootnote()
        case .document: containers.append(.root)
        case .unknown: containers.append(.passThrough)
        }
    }

    private mutating func openList(_ element: ProseElement, isTight: Bool) {
        events.append(.open(element))
        containers.append(isTight ? .tightList(element) : .element(element))
    }

    private mutating func open(_ element: ProseElement, emits: Bool = true, level: Int = 0) {
        if emits { events.append(.open(element)) }
        if case .heading = element { pendingLevel = level }
        containers.append(.element(element))
    }

    /// The level of the heading at hand, whose id is known when it ends.
    private var pendingLevel = 1

    mutating func leave() {
        if picture != nil { return leaveInPicture() }
        guard let container = containers.popLast() else { return }
        switch container {
        case .root:
            if footnotes.isOpen { events.append(.close(.footnotes)) }
        case .passThrough, .picture: break
        case .inline(let element): pieces.append(.event(.close(element)))
        case .paragraph(let isShown): closeParagraph(isShown: isShown)
        case .tightList(let element): events.append(.close(element))
        case .tableRow: closeRow()
        case .element(let element): close(element)
        }
    }

    private mutating func close(_ element: ProseElement) {
        switch element {
        case .heading(let index): closeHeading(index)
        case .tableCell:
            flushInline()
            events.append(.close(element))
        case .table:
            if table.hasBody { events.append(.close(.tableBody)) }
            events.append(.close(.table))
        case .footnote:
            footnotes.noteEnd(of: events)
            events.append(.close(element))
        default: events.append(.close(element))
        }
    }

    // MARK: Blocks

    private mutating func closeParagraph(isShown: Bool) {
        if pieces.count == 1, case .picture(let index) = pieces[0] {
            pieces.removeAll()
            pictures[Int(index)] = pictures[Int(index)].standingAlone()
            events.append(.picture(index))
            return
        }
        if isShown { events.append(.open(.paragraph)) }
        let start = text.count
        flushInline()
        if text.count > start { paragraphs.append(ProseParagraph(text: TextSlice(start..<text.count), sourceRange: locator.range(of: lines))) }
        if isShown { events.append(.close(.paragraph)) }
    }

    private mutating func closeHeading(_ index: UInt32) {
        let start = events.count
        events.append(.open(.heading(index)))
        flushInline()
        let id = plainText(from: start).withUnsafeBufferPointer { headingIDs.id(for: $0) }
        headings.append(ProseHeading(level: pendingLevel, id: id, sourceRange: locator.range(of: lines)))
        events.append(.close(.heading(index)))
    }

    private func plainText(from start: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for event in events[start..<events.count] {
            switch event {
            case .text(let slice), .code(let slice), .rubyBase(let slice): bytes += text[slice.range]
            case .softBreak, .lineBreak: bytes.append(0x20)
            default: break
            }
        }
        return bytes
    }

    private mutating func openTable(_ alignments: BorrowedBytes) {
        let values = alignments.map { (letter: UInt8) -> ProseAlignment in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        table = TableState(alignments: values)
        open(.table)
    }

    private mutating func openRow(_ isHeader: Bool) {
        table.column = 0
        table.isHeader = isHeader
        if isHeader {
            events.append(.open(.tableHead))
        } else if !table.hasBody {
            table.hasBody = true
            events.append(.open(.tableBody))
        }
        events.append(.open(.tableRow))
        containers.append(.tableRow)
    }

    private mutating func closeRow() {
        events.append(.close(.tableRow))
        if table.isHeader { events.append(.close(.tableHead)) }
    }

    private mutating func openFootnote() {
        guard containers.count == 1, let number = footnotes.open() else { return containers.append(.passThrough) }
        if number == 1 { events.append(.open(.footnotes)) }
        open(.footnote(number: number))
    }

    private mutating func codeBlock(_ info: BorrowedBytes, _ literal: BorrowedBytes) {
        let language = store(BorrowedBytes(rebasing: info.prefix { $0 != 0x20 && $0 != 0x09 }))
        if !language.range.isEmpty { events.append(.codeLanguage(language)) }
        events.append(.codeBlock(store(literal)))
    }

    // MARK: Inlines

    private mutating func openInline(_ element: ProseElement) {
        pieces.append(.event(.open(element)))
        containers.append(.inline(element))
    }

    private mutating func openLink(_ url: String, title: String) {
        let (destination, refusal) = classifier.classify(url)
        let range = locator.locate(url.hasPrefix("mailto:") ? String(url.dropFirst(7)) : url, in: lines)
        if let refusal { diagnostics.append(.refused(refusal, at: SourceSpan(path: path, range: range))) }
        let index = UInt32(links.count)
        links.append(ProseLink(destination: destination, title: title.isEmpty ? nil : title, sourceRange: range))
        openInline(.link(index))
    }

    private mutating func enterInPicture(_ inline: MarkdownInline) {
        switch inline {
        case .text(let bytes), .code(let bytes), .html(let bytes):
            let plain = unmarked(bytes)
            picture?.alt.append(contentsOf: plain)
        case .softBreak, .lineBreak: picture?.alt.append(0x20)
        default: picture?.depth += 1
        }
    }

    private mutating func leaveInPicture() {
        guard let open = picture else { return }
        guard open.depth == 0 else {
            picture?.depth -= 1
            return
        }
        picture = nil
        _ = containers.popLast()
        let range = locator.locate(open.url, in: lines)
        let span = SourceSpan(path: path, range: range)
        let alt = String(decoding: open.alt, as: UTF8.self)
        guard let file = LinkClassifier.pictureFile(open.url) else {
            diagnostics.append(.pictureElsewhere(open.url, at: span))
            pieces.append(.text(open.alt.withUnsafeBufferPointer { MarkdownTree.keeping([unmarked($0, keepsRuby: true)]) }))
            return
        }
        if alt.allSatisfy(\.isWhitespace) { diagnostics.append(.missingAltText(file, at: span)) }
        pieces.append(.picture(UInt32(pictures.count)))
        pictures.append(ProsePicture(file: file, alt: alt, title: open.title, standsAlone: false, sourceRange: range))
    }

    private func string(_ bytes: BorrowedBytes) -> String {
        String(decoding: unmarked(bytes), as: UTF8.self)
    }
}
