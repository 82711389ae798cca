import CMarkGFM
import CMarkParsing

/// Bytes that belong to the C library: valid only during the call that hands them over.
typealias BorrowedBytes = UnsafeBufferPointer<UInt8>

/// A node of the library's tree as Swift sees it.
enum MarkdownNode {
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
    case text(BorrowedBytes)
    case softBreak
    case lineBreak
    case code(BorrowedBytes)
    case htmlInline(BorrowedBytes)
    case emphasis
    case strong
    case strikethrough
    case link(url: BorrowedBytes, title: BorrowedBytes)
    case image(url: BorrowedBytes, title: BorrowedBytes)
    case footnoteReference(number: Int)
    /// Nothing that GitHub-flavoured Markdown makes; kept so that a newer library cannot surprise us.
    case unknown
}

/// One step of a walk through the tree: every node is entered, and those with children are left again.
enum MarkdownStep {
    /// Lines are counted from 1 and known for blocks alone.
    case enter(MarkdownNode, lines: ClosedRange<Int>)
    case leave(MarkdownNode)
}

/// The one place that speaks to libcmark-gfm. Nothing of the library's outlives a call.
enum MarkdownTree {
    private struct Extensions: @unchecked Sendable {
        // Unchecked because these are pointers: the library never changes an extension after set-up, and never frees a registered one.
        let all: [OpaquePointer]
    }

    /// Set up once, whichever thread comes first; see the shim for why that makes parsing on several threads safe.
    private static let extensions: Extensions = {
        let strikethrough = ippin_make_strikethrough()
        let found = [cmark_find_syntax_extension("table"), cmark_find_syntax_extension("autolink"), cmark_find_syntax_extension("tasklist"), strikethrough]
        return Extensions(all: found.compactMap { $0 })
    }()

    /// Parses valid UTF-8 and hands each step of the walk to `visit`, until that returns false.
    static func walk(_ source: BorrowedBytes, visit: (MarkdownStep) -> Bool) {
        defer { ippin_arena_reset() }
        guard let parser = ippin_parser_new(CMARK_OPT_FOOTNOTES) else { return }
        defer { cmark_parser_free(parser) }
        for each in extensions.all { cmark_parser_attach_syntax_extension(parser, each) }
        source.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        guard let root = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        let kinds = Kinds()
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let value = kinds.value(of: node)
            let goesOn: Bool
            if event == CMARK_EVENT_ENTER {
                let first = max(1, Int(cmark_node_get_start_line(node)))
                goesOn = visit(.enter(value, lines: first...max(first, Int(cmark_node_get_end_line(node)))))
            } else {
                goesOn = visit(.leave(value))
            }
            if !goesOn { return }
        }
    }

    /// The types that extensions register at run time, read once for each parse.
    private struct Kinds {
        let table = ippin_table_type()
        let row = ippin_table_row_type()
        let cell = ippin_table_cell_type()
        let strikethrough = ippin_strikethrough_type()

        func value(of node: OpaquePointer) -> MarkdownNode {
            let type = cmark_node_get_type(node)
            switch type {
            case CMARK_NODE_TEXT: return .text(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_SOFTBREAK: return .softBreak
            case CMARK_NODE_LINEBREAK: return .lineBreak
            case CMARK_NODE_CODE: return .code(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_HTML_INLINE: return .htmlInline(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_EMPH: return .emphasis
            case CMARK_NODE_STRONG: return .strong
            case CMARK_NODE_LINK: return .link(url: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)))
            case CMARK_NODE_IMAGE: return .image(url: bytes(cmark_node_get_url(node)), title: bytes(cmark_node_get_title(node)))
            case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(number: number(bytes(cmark_node_get_literal(node))))
            case strikethrough: return .strikethrough
            default: return block(node, type)
            }
        }

        private func block(_ node: OpaquePointer, _ type: cmark_node_type) -> MarkdownNode {
            switch type {
            case CMARK_NODE_DOCUMENT: return .document
            case CMARK_NODE_PARAGRAPH: return .paragraph
            case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
            case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
            case CMARK_NODE_LIST: return list(node)
            case CMARK_NODE_ITEM:
                // An item that the task list extension took carries it.
                guard cmark_node_get_syntax_extension(node) != nil else { return .item }
                return .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
            case CMARK_NODE_CODE_BLOCK:
                return .codeBlock(info: bytes(cmark_node_get_fence_info(node)), literal: bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_HTML_BLOCK: return .htmlBlock(bytes(cmark_node_get_literal(node)))
            case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
            case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition
            case table:
                let count = Int(cmark_gfm_extensions_get_table_columns(node))
                return .table(alignments: BorrowedBytes(start: cmark_gfm_extensions_get_table_alignments(node), count: count))
            case row: return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
            case cell: return .tableCell
            default: return .unknown
            }
        }

        private func list(_ node: OpaquePointer) -> MarkdownNode {
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
