import IppinSource

/// Text without quotes, which ends at `: `, at ` #` and at the line's end, and inside brackets at `,` `[` `]` `{` `}`.
extension FrontMatterReader {
    enum PlainStop { case lineEnd, comment, colon, flowIndicator, colonBeforeFlowIndicator }

    /// The plain text from `start`: its end without blanks, why it stops, and where.
    func plainText(from start: Int, inFlow: Bool) -> (end: Int, stop: PlainStop, stopAt: Int) {
        var offset = start
        var textEnd = start
        while offset < end {
            let byte = bytes[offset]
            switch byte {
            case .lineFeed, .carriageReturn: return (textEnd, .lineEnd, offset)
            case .space, .tab:
                offset += 1
                continue
            case UInt8(ascii: "#"):
                if offset > start, bytes[offset - 1].isBlank { return (textEnd, .comment, offset) }
            case UInt8(ascii: ":"):
                let next = self.byte(at: offset + 1)
                if next.isBlankOrBreak { return (textEnd, .colon, offset) }
                if inFlow, next.isFlowIndicator || next == UInt8(ascii: "?") { return (textEnd, .colonBeforeFlowIndicator, offset) }
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                if inFlow { return (textEnd, .flowIndicator, offset) }
            default: break
            }
            offset += 1
            textEnd = offset
        }
        return (textEnd, .lineEnd, offset)
    }

    /// A plain text as the value of a key or an item.
    mutating func plainValue() -> FrontMatterNode {
        let start = position
        var plain = plainText(from: start, inFlow: false)
        if plain.stop == .colon { plain.end = contentEnd(from: start) }
        if !refusePlainStart(start..<plain.end, inFlow: false), plain.stop == .colon {
            report(.unquotedSpecial, "': ' cannot stand in a text without quotes", plain.stopAt..<plain.stopAt + 1, fix: quoting(start..<plain.end))
        }
        position = plain.end
        return FrontMatterNode(value: .scalar(FrontMatterScalar(text: text(start..<plain.end), style: .plain)), range: start..<plain.end)
    }

    /// Reports a plain text that starts with a character that YAML gives another meaning.
    mutating func refusePlainStart(_ range: Range<Int>, inFlow: Bool) -> Bool {
        let first = range.lowerBound
        let next = byte(at: first + 1)
        switch byte(at: first) {
        case UInt8(ascii: "*"):
            report(
                .aliasesUnsupported, "a text that starts with '*' is an alias, which is not supported", range, note: "write the value itself here", fix: quoting(range))
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "|"),
            UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "#"):
            reportPlainStart(range)
        case UInt8(ascii: "-") where next.isBlankOrBreak && !inFlow:
            report(.unexpectedCharacter, "a list starts on the line below its key", first..<first + 1, note: "put each item on a line of its own that starts with '- '")
        case UInt8(ascii: "-") where next.isBlankOrBreak || next.isFlowIndicator,
            UInt8(ascii: "?") where inFlow || next.isBlankOrBreak, UInt8(ascii: ":") where inFlow || next.isBlankOrBreak:
            reportPlainStart(range)
        default: return false
        }
        return true
    }

    private mutating func reportPlainStart(_ range: Range<Int>) {
        let first = range.lowerBound
        report(
            .unquotedSpecial, "'\(text(first..<first + 1))' cannot start a text without quotes", first..<first + 1, fix: quoting(range))
    }

    /// The edit that puts quotes around a text.
    func quoting(_ range: Range<Int>, _ applicability: FixIt.Applicability = .safe) -> FixIt {
        let quoted: String
        if !bytes[range].contains(UInt8(ascii: "'")) {
            quoted = "'" + text(range) + "'"
        } else if !bytes[range].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            quoted = "\"" + text(range) + "\""
        } else {
            var escaped: [UInt8] = []
            for byte in bytes[range] { escaped += byte == UInt8(ascii: "'") ? [byte, byte] : [byte] }
            quoted = "'" + String(decoding: escaped, as: UTF8.self) + "'"
        }
        return FixIt(message: "put the text in quotes", span: span(range), replacement: quoted, applicability)
    }
}
