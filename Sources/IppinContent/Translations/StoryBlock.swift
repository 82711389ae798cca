/// A piece of a story that stands by itself: a paragraph, a heading, a list, a table.
package struct StoryBlock: Sendable, Hashable {
    package enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case paragraph, heading, list, table, quotation, code, footnote, rule

        /// `paragraph`
        package var name: String {
            switch self {
            case .paragraph: "paragraph"
            case .heading: "heading"
            case .list: "list"
            case .table: "table"
            case .quotation: "quotation"
            case .code: "code block"
            case .footnote: "footnote"
            case .rule: "rule"
            }
        }
    }

    package let print: BlockPrint
    // Half the size of a range: a catalogue has a hundred thousand blocks.
    private let start: UInt32
    private let end: UInt32

    init(_ print: BlockPrint, at range: Range<Int>) {
        self.print = print
        start = UInt32(clamping: range.lowerBound)
        end = UInt32(clamping: range.upperBound)
    }

    package var kind: Kind { print.kind }

    /// The bytes of its lines in the file, without the last one's end.
    package var range: Range<Int> { Int(start)..<Int(end) }
}
