import IppinSource

/// `[a, b]` and `{a: b}`, on one line, nested to any depth that blocks may have.
extension FrontMatterReader {
    /// Why a flow collection was given up.
    enum FlowProblem {
        /// The line ended inside the brackets that opened at these offsets, and nothing is reported yet.
        case lineEnded(bracket: Int)
        /// A quote at the cursor is not closed on the line.
        case quoteUnclosed
        /// The comma of a decimal ended the value before the cursor, which is reported.
        case decimalComma
        case reported
    }

    /// A flow collection as the value of a key or an item.
    mutating func flowValue(under column: Int) -> FrontMatterNode {
        let start = position
        flowProblem = nil
        let node = flowNode()
        guard let problem = flowProblem else {
            finishLine()
            return node
        }
        flowProblem = nil
        switch problem {
        case .lineEnded(let bracket): reportLineEnd(from: start, bracket: bracket, under: column)
        case .quoteUnclosed: skipUnclosedQuote(under: column)
        case .decimalComma, .reported:
            nextLine()
            skipLines(deeperThan: column)
        }
        skipClosingLine(column)
        return FrontMatterNode(value: node.value, range: start..<max(start, min(node.range.upperBound, position)))
    }

    private mutating func reportLineEnd(from start: Int, bracket: Int, under column: Int) {
        let lineEnd = contentEnd(from: start)
        nextLine()
        if indent > column || isAtClosingBracket(column) {
            report(
                .multilineFlowCollection, "'\(text(start..<start + 1))' must be closed on its line", start..<lineEnd,
                note: bytes[start] == UInt8(ascii: "[") ? "write a long list as lines that start with '- '" : "write a long mapping as lines 'key: value', indented below its key")
            skipLines(deeperThan: column)
        } else {
            let closing = bytes[bracket] == UInt8(ascii: "[") ? "]" : "}"
            report(
                .unclosedBracket, "'\(text(bracket..<bracket + 1))' is not closed", bracket..<bracket + 1,
                fix: FixIt(message: "close it at the end of the line", span: span(lineEnd..<lineEnd), replacement: closing, .safe))
        }
    }

    private func isAtClosingBracket(_ column: Int) -> Bool {
        indent >= column && indent >= 0 && (current == UInt8(ascii: "]") || current == UInt8(ascii: "}"))
    }

    private mutating func skipClosingLine(_ column: Int) {
        guard isAtClosingBracket(column) else { return }
        nextLine()
        skipLines(deeperThan: column)
    }

    private mutating func flowNode() -> FrontMatterNode {
        skipProperties(inFlow: true)
        let start = position
        switch current {
        case UInt8(ascii: "["): return flowCollection(closing: UInt8(ascii: "]"))
        case UInt8(ascii: "{"): return flowCollection(closing: UInt8(ascii: "}"))
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let scalar = quotedScalar() else {
                flowProblem = .quoteUnclosed
                return empty(at: start)
            }
            return FrontMatterNode(value: .scalar(scalar), range: start..<position)
        default:
            let plain = plainText(from: start, inFlow: true)
            _ = refusePlainStart(start..<max(plain.end, start + 1), inFlow: true)
            position = plain.end
            if plain.end == start { flowProblem = .reported }
            return FrontMatterNode(value: .scalar(FrontMatterScalar(text: text(start..<plain.end), style: .plain)), range: start..<plain.end)
        }
    }

    private func empty(at offset: Int) -> FrontMatterNode {
        FrontMatterNode(value: .scalar(FrontMatterScalar(text: "", style: .plain)), range: offset..<offset)
    }

    private mutating func flowCollection(closing: UInt8) -> FrontMatterNode {
        let start = position
        let isSequence = closing == UInt8(ascii: "]")
        var items: [FrontMatterNode] = []
        var entries = EntryList()
        if depth >= FrontMatterParser.maximumDepth {
            fail(.nestingTooDeep, "nested more than \(FrontMatterParser.maximumDepth) deep", at: start)
        }
        depth += 1
        defer { depth -= 1 }
        if flowProblem == nil { position += 1 }
        while flowProblem == nil {
            skipBlanks()
            if current == closing {
                position += 1
                break
            }
            if endsLine(bracket: start) { break }
            if isSequence {
                items.append(flowNode())
            } else if let entry = flowEntry(bracket: start), let first = entries.add(entry) {
                report(.duplicateKey, "the key '\(entry.key)' is written twice", entry.keyRange, note: "first written here", noteAt: first)
            }
            if flowProblem == nil { finishFlowItem(bracket: start, closing: closing) }
        }
        if case .decimalComma = flowProblem {
            // Half a number would only be misread.
            entries.removeLast()
            flowProblem = .reported
        }
        let value: FrontMatterNode.Value = isSequence ? .sequence(items) : .mapping(entries.entries)
        return FrontMatterNode(value: value, range: start..<position)
    }

    /// Between an item and the next: a comma, or the closing bracket, at which the cursor stays.
    private mutating func finishFlowItem(bracket: Int, closing: UInt8) {
        skipBlanks()
        if current == closing || endsLine(bracket: bracket) { return }
        if current == UInt8(ascii: ",") {
            position += 1
        } else if current == UInt8(ascii: ":"), closing == UInt8(ascii: "]") {
            fail(.unexpectedCharacter, "'key: value' in a list needs braces around it", at: position, note: "write '{key: value}', or put the text in quotes")
        } else {
            let close = String(decoding: [closing], as: UTF8.self)
            fail(.unexpectedCharacter, "expected ',' or '\(close)'", at: position, note: "a text that contains ',' ':' or brackets needs quotes")
        }
    }

    private mutating func flowEntry(bracket: Int) -> FrontMatterEntry? {
        skipProperties(inFlow: true)
        guard let key = flowKey(bracket: bracket) else { return nil }
        let colonEnd = position
        skipBlanks()
        if current == UInt8(ascii: ",") || current == UInt8(ascii: "}") || endsLine(bracket: bracket) {
            return FrontMatterEntry(key: key.text, keyRange: key.range, value: empty(at: colonEnd))
        }
        return FrontMatterEntry(key: key.text, keyRange: key.range, value: flowNode())
    }

    /// A key and its colon. On a problem nil, or the key with `flowProblem` unset if reading can go on.
    private mutating func flowKey(bracket: Int) -> Key? {
        let start = position
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let scalar = quotedScalar() else {
                flowProblem = .quoteUnclosed
                return nil
            }
            let range = start..<position
            skipBlanks()
            return flowColon(after: (scalar.text, range), bracket: bracket)
        case UInt8(ascii: "?") where byte(at: position + 1).isBlankOrBreak:
            fail(.complexKeysUnsupported, "a key that starts with '? ' is not supported", at: start, note: "write 'key: value'")
            return nil
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            fail(.complexKeysUnsupported, "a list or a mapping cannot be a key", at: start)
            return nil
        default: break
        }
        let plain = plainText(from: start, inFlow: true)
        guard plain.end > start else {
            let found = current == UInt8(ascii: ":") ? "':'" : current == UInt8(ascii: ",") ? "','" : "this"
            fail(.unexpectedCharacter, "expected a key before \(found)", at: start)
            return nil
        }
        let isRefused = refusePlainStart(start..<plain.end, inFlow: true)
        if plain.stop == .flowIndicator || plain.stop == .lineEnd || plain.stop == .comment, let colon = misspeltColon(in: start..<plain.end) {
            reportMissingSpace(colon: colon)
            position = colon + 1
            return checked((text(start..<colon), start..<colon), colon: colon)
        }
        position = plain.stop == .colon || plain.stop == .colonBeforeFlowIndicator ? plain.stopAt : plain.end
        let key = (text(start..<plain.end), start..<plain.end)
        return flowColon(after: key, bracket: bracket, isRefused: isRefused)
    }

    private mutating func flowColon(after key: Key, bracket: Int, isRefused: Bool = false) -> Key? {
        guard current == UInt8(ascii: ":") else {
            if endsLine(bracket: bracket) { return nil }
            if let comma = decimalComma(before: key.range.lowerBound) {
                let decimals = bytes[comma.upperBound..<end].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
                // Three digits behind a comma may be thousands.
                let fix = FixIt(message: "replace with '.'", span: span(comma), replacement: ".", decimals == 3 ? .suggestion : .safe)
                report(.unexpectedCharacter, "a comma ends a value inside braces; decimals have a point", comma, fix: fix)
                flowProblem = .decimalComma
            } else {
                fail(.missingColon, "expected ': ' and a value after the key", at: key.range)
            }
            return nil
        }
        position += 1
        if !current.isBlankOrBreak { reportMissingSpace(colon: position - 1) }
        return isRefused ? key : checked(key, colon: position - 1)
    }

    /// The comma of `{eu: 12,50 EUR}`, right between two digits.
    private func decimalComma(before offset: Int) -> Range<Int>? {
        func isDigit(_ offset: Int) -> Bool { offset >= 0 && UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte(at: offset) }
        guard offset > 1, byte(at: offset - 1) == UInt8(ascii: ","), isDigit(offset - 2), isDigit(offset) else { return nil }
        return offset - 1..<offset
    }

    /// Whether the line is over inside the brackets, which is a problem.
    private mutating func endsLine(bracket: Int) -> Bool {
        guard current.isLineBreak || (current == UInt8(ascii: "#") && position > bracket && bytes[position - 1].isBlank) else { return false }
        flowProblem = .lineEnded(bracket: bracket)
        return true
    }

    private mutating func fail(_ id: DiagnosticID, _ message: String, at offset: Int, note: String? = nil) {
        fail(id, message, at: offset..<min(offset + 1, end), note: note)
    }

    private mutating func fail(_ id: DiagnosticID, _ message: String, at range: Range<Int>, note: String? = nil) {
        report(id, message, range, note: note)
        flowProblem = .reported
    }
}
