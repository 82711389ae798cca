import CMarkGFM
import CMarkParsing

/// A block of the library's tree as Swift sees it.
enum MarkdownBlock {
    case document
    case paragraph
    case heading(level: Int)
    case blockQuote
    case bulletList(isTight: Bool)
    case orderedList(start: Int, isTight: Bool)
    case item
    case task(isDone: Bool)
    case codeBlock(info: BorrowedBytes, literal: BorrowedBytes)
    case htmlBlock(BorrowedBytes)
    case thematicBreak
    case table(alignments: BorrowedBytes)
    case tableRow(isHeader: Bool)
    case tableCell
    case footnoteDefinition
    /// Nothing that GitHub-flavoured Markdown makes; kept so that a newer library cannot surprise us.
    case unknown

    /// What holds nothing is entered and not left again.
    var isLeaf: Bool {
        switch self {
        case .codeBlock, .htmlBlock, .thematicBreak: true
        default: false
        }
    }
}

/// What stands in the text of a block.
enum MarkdownInline {
    case text(BorrowedBytes)
    case softBreak
    case lineBreak
    case code(BorrowedBytes)
    case html(BorrowedBytes)
    case emphasis
    case strong
    case strikethrough
    case link(url: BorrowedBytes, title: BorrowedBytes)
    case image(url: BorrowedBytes, title: BorrowedBytes)
    case footnoteReference(number: Int)
    case unknown

    var isLeaf: Bool {
        switch self {
        case .text, .softBreak, .lineBreak, .code, .html: true
        default: false
        }
    }
}

/// The one place that speaks to libcmark-gfm. Nothing of the library's outlives a call.
enum MarkdownTree {
    private struct Extension: @unchecked Sendable {
        // Unchecked because this is a pointer: the library never changes an extension after set-up, and never frees a registered one.
        let pointer: OpaquePointer?
    }

    /// Set up once, whichever thread comes first; see the shim for why that makes parsing on several threads safe. The first call registers the others.
    private static let extensions = (
        strikethrough: Extension(pointer: ippin_make_strikethrough()), table: Extension(pointer: cmark_find_syntax_extension("table")),
        tasks: Extension(pointer: cmark_find_syntax_extension("tasklist"))
    )

    /// Set up when a story first has an address. One with footnotes needs it as well: whether text stops at a colon could matter to their marks.
    private static let autolink = Extension(pointer: ippin_make_autolink())

    /// Parses valid UTF-8 and hands the tree to `builder`, node by node, until that has enough.
    static func walk(_ source: BorrowedBytes, _ syntax: StorySyntax, _ builder: inout ProseBuilder) {
        // Set-up uses the thread's arena, so it comes before the parser.
        let extensions = extensions
        let autolink = syntax.hasAddresses || syntax.hasFootnotes ? autolink : nil
        // The parser and its tree go with the arena.
        defer { ippin_arena_reset() }
        guard let parser = ippin_parser_new(syntax.hasFootnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT) else { return }
        attach(extensions.table, to: parser)
        if let autolink, syntax.hasAddresses { attach(autolink, to: parser) }
        attach(extensions.tasks, to: parser)
        if syntax.hasStrikethrough { attach(extensions.strikethrough, to: parser) }
        source.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = cmark_parser_finish(parser) else { return }
        walk(from: root, &builder)
    }

    private static func attach(_ extension: Extension, to parser: OpaquePointer) {
        if let pointer = `extension`.pointer { cmark_parser_attach_syntax_extension(parser, pointer) }
    }

    /// Enters every node, and leaves it again unless it is a leaf. The library's own iterator costs more.
    private static func walk(from root: OpaquePointer, _ builder: inout ProseBuilder) {
        let kinds = Kinds()
        var node = root
        while true {
            let isLeaf = kinds.enter(node, &builder)
            guard !builder.isTooDeep else { return }
            if let child = cmark_node_first_child(node) {
                node = child
                continue
            }
            if !isLeaf { builder.leave() }
            while node != root {
                if let next = cmark_node_next(node) {
                    node = next
                    break
                }
                guard let parent = cmark_node_parent(node) else { return }
                node = parent
                builder.leave()
            }
            if node == root { return }
        }
    }

    /// Bytes that live as long as the tree.
    static func keeping(_ bytes: [BorrowedBytes]) -> BorrowedBytes {
        let count = bytes.reduce(0) { $0 + $1.count }
        guard count > 0, let start = ippin_arena_bytes(count) else { return BorrowedBytes(start: nil, count: 0) }
        var end = start
        for case let piece in bytes {
            guard let base = piece.baseAddress else { continue }
            end.initialize(from: base, count: piece.count)
            end += piece.count
        }
        return BorrowedBytes(start: start, count: count)
    }

    /// The types that extensions register at run time, read once for each parse.
    private struct Kinds {
        let table = ippin_table_type()
        let row = ippin_table_row_type()
        let cell = ippin_table_cell_type()
        let strikethrough = ippin_strikethrough_type()

        /// Hands a node to `builder`.
        /// - Returns: whether it is a leaf.
        func enter(_ node: OpaquePointer, _ builder: inout ProseBuilder) -> Bool {
            let type = cmark_node_get_type(node)
            if type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_MASK) {
                let inline = inline(node, type)
                builder.enter(inline)
                return inline.isLeaf
            }
            let block = block(node, type)
            let first = max(1, Int(cmark_node_get_start_line(node)))
            builder.enter(block, lines: first...max(first, Int(cmark_node_get_end_line(node))))
            return block.isLeaf
        }

        private func inline(_ node: OpaquePointer, _ type: cmark_node_type) -> MarkdownInline {
            switch type {
            case CMARK_NODE_TEXT: return .text(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_SOFTBREAK: return .softBreak
            case CMARK_NODE_LINEBREAK: return .lineBreak
            case CMARK_NODE_CODE: return .code(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_HTML_INLINE: return .html(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_EMPH: return .emphasis
            case CMARK_NODE_STRONG: return .strong
            case CMARK_NODE_LINK: return .link(url: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)))
            case CMARK_NODE_IMAGE: return .image(url: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)))
            case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(number: number(bytes(cmark_node_get_literal(node))))
            case strikethrough: return .strikethrough
            default: return .unknown
            }
        }

        private func block(_ node: OpaquePointer, _ type: cmark_node_type) -> MarkdownBlock {
            switch type {
            case CMARK_NODE_PARAGRAPH: return .paragraph
            case cell: return .tableCell
            case row: return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
            case CMARK_NODE_ITEM:
                // An item that the task list extension took carries it.
                guard cmark_node_get_syntax_extension(node) != nil else { return .item }
                return .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
            case CMARK_NODE_LIST: return list(node)
            case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
            case CMARK_NODE_DOCUMENT: return .document
            case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
            case CMARK_NODE_CODE_BLOCK:
                return .codeBlock(info: bytes(cmark_node_get_fence_info(node)), literal: bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_HTML_BLOCK: return .htmlBlock(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
            case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
            case table:
                let count = Int(cmark_gfm_extensions_get_table_columns(node))
                return .table(alignments: BorrowedBytes(start: cmark_gfm_extensions_get_table_alignments(node), count: count))
            default: return .unknown
            }
        }

        private func list(_ node: OpaquePointer) -> MarkdownBlock {
            let isTight = cmark_node_get_list_tight(node) != 0
            guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bulletList(isTight: isTight) }
            return .orderedList(start: Int(cmark_node_get_list_start(node)), isTight: isTight)
        }

        private func bytes(_ text: UnsafePointer<CChar>?) -> BorrowedBytes {
            guard let text else { return BorrowedBytes(start: nil, count: 0) }
            let count = strlen(text)
            return text.withMemoryRebound(to: UInt8.self, capacity: count) { BorrowedBytes(start: $0, count: count) }
        }

        /// The library writes a footnote's number as text.
        private func number(_ digits: BorrowedBytes) -> Int {
            var number = 0
            for digit in digits.prefix(9) where 0x30...0x39 ~= digit { number = number * 10 + Int(digit - 0x30) }
            return number
        }
    }
}
