package import IppinSource

/// Splits a Markdown file into its front matter and its story. Both fences are lines of exactly `---`, the first at the very top.
package struct FrontMatterSplit: Sendable, Hashable {
    /// The bytes between the fences, or nil if the file has no front matter or does not close it.
    package let frontMatter: Range<Int>?
    /// The bytes of the story. Empty when the front matter is unclosed, so that it is not taken for a story.
    package let body: Range<Int>
    package let diagnostics: [Diagnostic]

    package init(_ file: SourceFile) {
        let bytes = file.bytes
        let start = ByteOrderMark.end(in: bytes)
        let first = Self.line(from: start, in: bytes)
        guard Self.isFence(first.content, in: bytes) else {
            frontMatter = nil
            body = start..<bytes.count
            diagnostics = [.missingFrontMatter(file, start: start, firstLine: first.content)]
            return
        }
        var nearFence: Range<Int>?
        var position = first.end
        while position < bytes.count {
            let line = Self.line(from: position, in: bytes)
            if Self.isFence(line.content, in: bytes) {
                frontMatter = first.end..<position
                body = line.end..<bytes.count
                diagnostics = []
                return
            }
            if nearFence == nil, Self.looksLikeFence(line.content, in: bytes) { nearFence = line.content }
            position = line.end
        }
        frontMatter = nil
        body = bytes.count..<bytes.count
        diagnostics = [.unclosedFrontMatter(file, fence: first.content, nearFence: nearFence)]
    }

    /// The line that starts at `start`, without its ending, and where the next one starts.
    private static func line(from start: Int, in bytes: [UInt8]) -> (content: Range<Int>, end: Int) {
        let end = bytes.firstLineBreak(from: start)
        var next = end
        if next < bytes.count { next += bytes[next] == .carriageReturn && next + 1 < bytes.count && bytes[next + 1] == .lineFeed ? 2 : 1 }
        return (start..<end, next)
    }

    private static func isFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        line.count == 3 && bytes[line].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// Three dashes and blanks: more dashes may be a line drawn in the story.
    fileprivate static func isFenceWithBlanks(_ line: Range<Int>, in bytes: [UInt8]) -> Bool { bytes[line].count { !$0.isBlank } == 3 && bytes[line].starts(with: Array("---".utf8)) }

    /// Three or more dashes with spaces around them: what somebody wrote who meant a fence.
    fileprivate static func looksLikeFence(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard line.count >= 3, line.count <= 80 else { return false }
        return bytes[line].allSatisfy { $0 == UInt8(ascii: "-") || $0.isBlank } && bytes[line].count { $0 == UInt8(ascii: "-") } >= 3
    }
}

/// The three bytes with which some editors start a file of UTF-8.
enum ByteOrderMark {
    /// Where the text starts: after the mark if there is one.
    static func end(in bytes: [UInt8]) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}

extension Diagnostic {
    fileprivate static func missingFrontMatter(_ file: SourceFile, start: Int, firstLine: Range<Int>) -> Diagnostic {
        let bytes = file.bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnostic(
                .invalidUTF8, "the file is UTF-16, and texts are UTF-8", at: SourceSpan(path: file.path, range: start..<start),
                notes: [Note("save the file in the encoding UTF-8")])
        }
        if bytes.prefix(512).contains(0) {
            return Diagnostic(.invalidUTF8, "the file is no text", at: SourceSpan(path: file.path, range: start..<start), notes: [Note("put the text back, saved as UTF-8")])
        }
        let first = SourceSpan(path: file.path, range: firstLine)
        if FrontMatterSplit.looksLikeFence(firstLine, in: bytes) {
            return Diagnostic(
                .missingFrontMatter, "front matter starts with a line of exactly '---'", at: first,
                fixIts: [FixIt(message: "replace with '---'", span: first, replacement: "---", .safe)])
        }
        var content = start
        while content < bytes.count, bytes[content].isBlank || bytes[content].isLineBreak { content += 1 }
        let atFence = content > start && content + 3 <= bytes.count && bytes[content..<content + 3].allSatisfy { $0 == UInt8(ascii: "-") }
        if atFence {
            let gap = SourceSpan(path: file.path, range: start..<content)
            return Diagnostic(
                .missingFrontMatter, "front matter starts at the very top of the file, without blank lines above it", at: gap,
                fixIts: [FixIt(message: "delete the blank lines", span: gap, replacement: "", .safe)])
        }
        return Diagnostic(
            .missingFrontMatter, "the file has no front matter", at: SourceSpan(path: file.path, range: start..<start),
            notes: [Note("begin the file with a line '---', the facts as 'key: value' and another line '---'")])
    }

    fileprivate static func unclosedFrontMatter(_ file: SourceFile, fence: Range<Int>, nearFence: Range<Int>?) -> Diagnostic {
        let opening = SourceSpan(path: file.path, range: fence)
        guard let nearFence else {
            return Diagnostic(
                .unclosedFrontMatter, "front matter is not closed", at: opening,
                notes: [Note("write a line of exactly '---' between the front matter and the story")])
        }
        let near = SourceSpan(path: file.path, range: nearFence)
        return Diagnostic(
            .unclosedFrontMatter, "front matter is not closed by a line of exactly '---'", at: opening,
            notes: [Note("this line is not exactly '---'", at: near)],
            fixIts: [FixIt(message: "replace with '---'", span: near, replacement: "---", FrontMatterSplit.isFenceWithBlanks(nearFence, in: file.bytes) ? .safe : .suggestion)])
    }
}
