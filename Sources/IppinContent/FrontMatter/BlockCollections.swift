import IppinSource

/// Mappings and sequences that nest by indentation.
extension FrontMatterReader {
    /// The whole document: always a mapping.
    mutating func document() -> FrontMatterNode {
        let start = position
        findContent()
        guard indent >= 0 else { return FrontMatterNode(value: .mapping([]), range: start..<start) }
        return mapping(at: indent, parent: -1)
    }

    // MARK: Mappings

    /// A mapping whose keys stand at `column`, inside a block at `parent`. Lines that stand between the two are reported and read as its entries.
    mutating func mapping(at column: Int, parent: Int) -> FrontMatterNode {
        let start = position
        guard enter(parent: parent) else { return FrontMatterNode(value: .mapping([]), range: start..<start) }
        defer { depth -= 1 }
        var entries = EntryList()
        var block = BlockState(column: column)
        while indent > parent {
            if indent != column, !acceptMisplacedLine(&block) { continue }
            if isAtDash {
                report(.unexpectedCharacter, "a list item cannot stand among keys", position..<position + 1, note: "a list is the value of a key: indent it below its key")
                _ = sequence(at: indent, parent: indent - 1)
            } else if let entry = entry(&block) {
                block.last = entry.value
                if let first = entries.add(entry) {
                    report(.duplicateKey, "the key '\(entry.key)' is written twice", entry.keyRange, note: "first written here", noteAt: first)
                }
            }
        }
        return FrontMatterNode(value: .mapping(entries.entries), range: start..<(entries.entries.last?.value.range.upperBound ?? start))
    }

    /// One entry, or nil for a line without a key, which is reported once for a run of such lines.
    private mutating func entry(_ block: inout BlockState) -> FrontMatterEntry? {
        let column = indent
        if skipProperties(), current.isLineBreak {
            nextLine()
            skipLines(deeperThan: column)
            return nil
        }
        if !isAtKey(orMisspelt: true) {
            reportLineWithoutKey(&block)
            nextLine()
            skipLines(deeperThan: column)
            return nil
        }
        block.hasReportedLine = false
        guard let key = key() else {
            nextLine()
            skipLines(deeperThan: column)
            return nil
        }
        let afterColon = position
        let value = value(under: column, allowsListAtSameIndent: true)
        if value.range.isEmpty { reportCommentAsValue(of: key.text, from: afterColon) }
        return FrontMatterEntry(key: key.text, keyRange: key.range, value: value)
    }

    /// `color: #c98a1b` has no value. YAML cannot know better, but whoever wrote it should.
    private mutating func reportCommentAsValue(of key: String, from afterColon: Int) {
        var start = afterColon
        while byte(at: start).isBlank { start += 1 }
        guard start > afterColon, byte(at: start) == UInt8(ascii: "#"), !byte(at: start + 1).isBlankOrBreak, byte(at: start + 1) != UInt8(ascii: "#") else { return }
        var lineEnd = start
        while lineEnd < end, !bytes[lineEnd].isLineBreak { lineEnd += 1 }
        while bytes[lineEnd - 1].isBlank { lineEnd -= 1 }
        report(
            .unquotedSpecial, severity: .warning, "'#' starts a comment here, so '\(key)' has no value", start..<lineEnd,
            fix: quoting(start..<lineEnd, isColor(start..<lineEnd) ? .safe : .suggestion))
    }

    /// `#c98a1b` is a color; anything else may be a comment indeed.
    private func isColor(_ range: Range<Int>) -> Bool { range.count == 7 && bytes[range].dropFirst().allSatisfy { $0.hexadecimalValue != nil } }

    private mutating func reportLineWithoutKey(_ block: inout BlockState) {
        defer { block.hasReportedLine = true }
        if block.hasReportedLine { return }
        let line = position..<contentEnd(from: position)
        if let last = block.last, case .scalar(let scalar) = last.value, scalar.style == .literal || scalar.style == .folded, scalar.text.isEmpty {
            let mark = scalar.style == .literal ? "|" : ">"
            report(
                .badIndentation, "the text below '\(mark)' must be indented by more than its key", lineStart..<position,
                fix: FixIt(message: "indent by \(indent + 2) spaces", span: span(lineStart..<position), replacement: String(repeating: " ", count: indent + 2)))
        } else if let colon = wideColon(in: line) {
            report(
                .missingColon, "expected 'key: value', found a full-width colon", colon, fix: FixIt(message: "replace with ': '", span: span(colon), replacement: ": ", .safe))
        } else {
            report(.missingColon, "expected 'key: value'", line, note: "text over several lines starts with '>-' after its key, and is indented below it")
        }
    }

    /// `：`, which Japanese and Chinese input methods write.
    private func wideColon(in line: Range<Int>) -> Range<Int>? {
        guard line.count >= 3 else { return nil }
        for offset in line.lowerBound...line.upperBound - 3 where bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x9A {
            return offset..<offset + 3
        }
        return nil
    }

    // MARK: Sequences

    /// A sequence whose dashes stand at `column`. With `parent` one less than `column` it may stand at the indentation of its key, and ends at the next one.
    mutating func sequence(at column: Int, parent: Int) -> FrontMatterNode {
        let start = position
        guard enter(parent: parent) else { return FrontMatterNode(value: .sequence([]), range: start..<start) }
        defer { depth -= 1 }
        var items: [FrontMatterNode] = []
        var block = BlockState(column: column)
        while indent > parent {
            if !isAtDash {
                if indent == column, parent == column - 1 { break }
                skipLineInSequence(&block)
                continue
            }
            if indent != column, !acceptMisplacedLine(&block) { continue }
            let item = item()
            items.append(item)
            block.last = item
        }
        return FrontMatterNode(value: .sequence(items), range: start..<(items.last?.range.upperBound ?? start))
    }

    /// A line without a dash: the rest of the item above it, or something at the wrong indentation, which is read for its own errors only.
    private mutating func skipLineInSequence(_ block: inout BlockState) {
        if indent == block.column {
            report(.badIndentation, "expected a list item that starts with '- '", position..<contentEnd(from: position), note: "indent the line like the key that it belongs to")
        } else if !acceptMisplacedLine(&block) {
            return
        }
        if isAtKey(orMisspelt: true) {
            _ = mapping(at: indent, parent: indent - 1)
        } else {
            nextLine()
            skipLines(deeperThan: block.column)
        }
    }

    private mutating func item() -> FrontMatterNode {
        let column = indent
        position += 1
        let afterDash = position
        while current == .space, position < end { position += 1 }
        if current == .tab {
            let tab = position..<position + 1
            report(.tabIndentation, "a tab cannot follow '-', only spaces can", tab, fix: FixIt(message: "replace with a space", span: span(tab), replacement: " ", .safe))
            skipBlanks()
        }
        if !current.isLineBreak, current != UInt8(ascii: "#") {
            if isAtDash {
                indent = position - lineStart
                return sequence(at: indent, parent: column)
            }
            if isAtKey() {
                indent = position - lineStart
                return mapping(at: indent, parent: column)
            }
        }
        position = afterDash
        return value(under: column, allowsListAtSameIndent: false)
    }

    // MARK: Values

    /// The value after a colon or a dash: on the same line, in a block below it, or left out.
    mutating func value(under column: Int, allowsListAtSameIndent: Bool) -> FrontMatterNode {
        let start = position
        skipBlanks()
        skipProperties()
        guard current.isLineBreak || (current == UInt8(ascii: "#") && position > start) else { return inlineValue(under: column) }
        nextLine()
        if indent > column { return block(parent: column) }
        if allowsListAtSameIndent, indent == column, isAtDash { return sequence(at: column, parent: column - 1) }
        return FrontMatterNode(value: .scalar(FrontMatterScalar(text: "", style: .plain)), range: start..<start)
    }

    /// A value that starts on a line of its own.
    private mutating func block(parent: Int) -> FrontMatterNode {
        if isAtDash { return sequence(at: indent, parent: parent) }
        if isAtKey(orMisspelt: true) { return mapping(at: indent, parent: parent) }
        skipProperties()
        return inlineValue(under: parent)
    }

    // MARK: Indentation

    /// What a block collection knows about its lines.
    struct BlockState {
        let column: Int
        /// A wrong indentation that was reported: more lines that stand there are accepted silently.
        var tolerated: Int?
        var last: FrontMatterNode?
        var hasReportedLine = false
    }

    /// Reports a line that stands neither at `column` nor at another open block. False if the line was skipped, as the rest of the value above it.
    private mutating func acceptMisplacedLine(_ block: inout BlockState) -> Bool {
        if indent == block.tolerated { return true }
        if indent > block.column, let last = block.last, case .scalar(let scalar) = last.value, scalar.style == .plain, !scalar.text.isEmpty, !isAtKey(), !isAtDash {
            let insertion = last.range.lowerBound
            // A comment behind the first line would become text.
            let hasComment = bytes[last.range.upperBound...].prefix { !$0.isLineBreak }.contains { !$0.isBlank }
            report(
                .multilinePlainScalar, "a plain text cannot go on over several lines", position..<contentEnd(from: position),
                fix: FixIt(
                    message: "start the text with '>-' and put it on the lines below", span: span(insertion..<insertion),
                    replacement: ">-\n" + String(repeating: " ", count: indent), hasComment ? .suggestion : .safe))
            skipLines(deeperThan: block.column)
            return false
        }
        block.tolerated = indent
        guard !isIndentationDoubtful else { return true }
        let indentation = lineStart..<position
        report(
            .badIndentation, "indented by \(indent) \(indent == 1 ? "space" : "spaces"), but the lines around it \(block.column == 0 ? "are not" : "by \(block.column)")", indentation,
            fix: FixIt(
                message: block.column == 0 ? "remove the indentation" : "indent by \(block.column) \(block.column == 1 ? "space" : "spaces")", span: span(indentation),
                replacement: String(repeating: " ", count: block.column)))
        return true
    }

    /// Opens a collection, unless too many are open: then it is reported and skipped.
    private mutating func enter(parent: Int) -> Bool {
        if depth < FrontMatterParser.maximumDepth {
            depth += 1
            return true
        }
        report(.nestingTooDeep, "nested more than \(FrontMatterParser.maximumDepth) deep", position..<position + 1)
        nextLine()
        skipLines(deeperThan: parent)
        return false
    }
}

/// The entries of a mapping, with their keys unique.
struct EntryList {
    private(set) var entries: [FrontMatterEntry] = []
    /// Made when there are so many entries that comparing with each would be slow.
    private var places: [String: Int] = [:]
    private static let searchLimit = 32

    /// Forgets the entry that was added last.
    mutating func removeLast() {
        if let last = entries.popLast() { places[last.key] = nil }
    }

    /// Adds an entry, or returns where its key already stands.
    mutating func add(_ entry: FrontMatterEntry) -> Range<Int>? {
        if entries.count < Self.searchLimit {
            if let first = entries.first(where: { $0.key == entry.key }) { return first.keyRange }
        } else {
            if places.isEmpty { for (place, known) in entries.enumerated() { places[known.key] = place } }
            if let place = places[entry.key] { return entries[place].keyRange }
            places[entry.key] = entries.count
        }
        if entries.isEmpty { entries.reserveCapacity(8) }
        entries.append(entry)
        return nil
    }
}
