/// Cuts a story into the blocks that a reader sees: at blank lines, around headings, and neither inside lists nor inside code.
///
/// It need not agree with the Markdown parser in every corner: what matters is that one edit touches one block, and that the cuts are where an editor would
/// make them. It costs one look at each byte.
package enum StoryBlocks {
    /// More blocks than any story has that a person wrote; the last one holds all the rest, so that comparing two stories stays cheap.
    package static let maximum = 300

    /// - Parameter body: the bytes of the story in the file; ranges of blocks are offsets in the file.
    package static func blocks(in bytes: [UInt8], body: Range<Int>) -> [StoryBlock] {
        let body = body.clamped(to: 0..<bytes.count)
        // A plain pointer: this loop sees every byte of the content.
        return bytes.withUnsafeBufferPointer { bytes in
            var cutter = StoryCutter(bytes: bytes)
            var start = body.lowerBound
            while start < body.upperBound {
                let next = bytes.firstLineBreak(from: start, to: body.upperBound)
                var end = next
                while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
                let isPlain = end == next && (next == body.upperBound || bytes[next] == 0x0A)
                cutter.take(start..<end, isPlain: isPlain)
                let isCRLF = next + 1 < body.upperBound && bytes[next] == 0x0D && bytes[next + 1] == 0x0A
                start = next + (isCRLF ? 2 : 1)
            }
            return cutter.finish()
        }
    }
}

private struct StoryCutter {
    private struct Open {
        var kind: StoryBlock.Kind
        /// Of a list: the character of its items.
        var marker: UInt8 = 0
        var fence: (mark: UInt8, count: Int)?
        var start: Int
        var end: Int
        var lines = 1
        var isPlain: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var blocks: [StoryBlock] = []
    private var open: Open?
    private var isAfterBlank = false

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        blocks.reserveCapacity(16)
    }

    /// Takes the next line without its end.
    mutating func take(_ line: Range<Int>, isPlain: Bool) {
        guard !line.isEmpty else {
            isAfterBlank = true
            if !isPlain { open?.isPlain = false }
            return
        }
        let text = UnsafeBufferPointer(rebasing: bytes[line])
        defer { isAfterBlank = false }
        if open?.fence != nil { return extendCode(line, text, isPlain: isPlain) }
        let start = StoryLine(text)
        guard continues(start) else {
            close()
            open = begin(start, line, isPlain: isPlain)
            return
        }
        if open?.lines == 1, open?.kind == .paragraph { refineParagraph(start, text) }
        extend(line, isPlain: isPlain)
    }

    mutating func finish() -> [StoryBlock] {
        close()
        return blocks
    }

    /// Whether a line belongs to the block that is open.
    private func continues(_ line: StoryLine) -> Bool {
        guard let open else { return false }
        if blocks.count >= StoryBlocks.maximum - 1 { return true }
        switch open.kind {
        case .heading, .rule: return false
        case .list, .footnote:
            if line.indentation >= 2 { return true }
            if open.kind == .list, case .item(open.marker, _) = line.start { return true }
        case .code: return line.indentation >= 4
        case .paragraph, .table, .quotation: break
        }
        guard !isAfterBlank else { return false }
        switch line.start {
        case .text: return true
        case .tableRow: return true
        case .heading, .fence, .footnote: return false
        case .quotation: return open.kind == .quotation
        case .item(_, let interrupts): return open.kind == .paragraph && !interrupts
        // Below a paragraph, '---' makes it a heading.
        case .rule(let mark): return mark == UInt8(ascii: "-") && open.kind == .paragraph
        }
    }

    private func begin(_ line: StoryLine, _ range: Range<Int>, isPlain: Bool) -> Open {
        var block = Open(kind: .paragraph, start: range.lowerBound, end: range.upperBound, isPlain: isPlain)
        if line.indentation >= 4 {
            block.kind = .code
            return block
        }
        switch line.start {
        case .text: break
        case .heading: block.kind = .heading
        case .quotation: block.kind = .quotation
        case .footnote: block.kind = .footnote
        case .tableRow: block.kind = .table
        case .rule: block.kind = .rule
        case .item(let marker, _):
            block.kind = .list
            block.marker = marker
        case .fence(let mark, let count):
            block.kind = .code
            block.fence = (mark, count)
        }
        return block
    }

    /// The second line tells a heading that is underlined, and a table whose rows begin without a bar.
    private mutating func refineParagraph(_ line: StoryLine, _ text: UnsafeBufferPointer<UInt8>) {
        if text.allSatisfy({ $0 == UInt8(ascii: "=") }) || line.start == .rule(UInt8(ascii: "-")) {
            open?.kind = .heading
        } else if text.contains(UInt8(ascii: "|")), text.allSatisfy({ $0 == 0x7C || $0 == 0x3A || $0 == 0x2D || $0 == 0x20 }) {
            open?.kind = .table
        }
    }

    private mutating func extend(_ line: Range<Int>, isPlain: Bool) {
        open?.end = line.upperBound
        open?.lines += 1
        if !isPlain { open?.isPlain = false }
    }

    private mutating func extendCode(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, isPlain: Bool) {
        extend(line, isPlain: isPlain)
        guard let fence = open?.fence, case .fence(fence.mark, let count) = StoryLine(text).start, count >= fence.count, text.last == fence.mark else { return }
        if blocks.count < StoryBlocks.maximum - 1 { close() } else { open?.fence = nil }
    }

    private mutating func close() {
        guard let block = open else { return }
        let text = UnsafeBufferPointer(rebasing: bytes[block.start..<block.end])
        let print = block.isPlain ? WordPrint(of: UnsafeRawBufferPointer(text)) : TextLines.trimmed(text).withUnsafeBytes { WordPrint(of: $0) }
        blocks.append(StoryBlock(BlockPrint(kind: block.kind, words: print), at: block.start..<block.end))
        open = nil
    }
}
