import IppinSource

/// Texts in single and double quotes, on one line.
extension FrontMatterReader {
    /// The offset behind the closing quote, or nil if it is not on the line.
    func quotedEnd(from start: Int) -> Int? {
        let quote = byte(at: start)
        var offset = start + 1
        while offset < end {
            let byte = bytes[offset]
            if byte.isLineBreak { return nil }
            if byte == quote {
                if quote == UInt8(ascii: "'"), self.byte(at: offset + 1) == quote {
                    offset += 2
                    continue
                }
                return offset + 1
            }
            offset += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") && !self.byte(at: offset + 1).isLineBreak ? 2 : 1
        }
        return nil
    }

    /// The quoted text at the cursor, which moves behind it; nil, without a report and a move, if the quote is not closed on its line.
    mutating func quotedScalar() -> FrontMatterScalar? {
        guard let after = quotedEnd(from: position) else { return nil }
        let content = position + 1..<after - 1
        let isSingle = current == UInt8(ascii: "'")
        let special = isSingle ? UInt8(ascii: "'") : UInt8(ascii: "\\")
        let hasSpecial = bytes[content].contains(special)
        position = after
        let style: FrontMatterScalar.Style = isSingle ? .singleQuoted : .doubleQuoted
        if !hasSpecial { return FrontMatterScalar(text: text(content), style: style) }
        return FrontMatterScalar(text: isSingle ? unescapedSingle(content) : unescapedDouble(content), style: style)
    }

    private func unescapedSingle(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            out.append(bytes[offset])
            offset += bytes[offset] == UInt8(ascii: "'") ? 2 : 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func unescapedDouble(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard bytes[offset] == UInt8(ascii: "\\") else {
                out.append(bytes[offset])
                offset += 1
                continue
            }
            offset = appendEscape(at: offset, in: range, to: &out)
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends what the escape at `start` means and returns the offset behind it.
    private mutating func appendEscape(at start: Int, in range: Range<Int>, to out: inout [UInt8]) -> Int {
        let letter = byte(at: start + 1)
        if let digits = Self.digitCount(letter) { return appendNumericEscape(at: start, digits: digits, in: range, to: &out) }
        guard let scalar = Self.escapes(letter) else {
            var after = min(start + 2, range.upperBound)
            while after < range.upperBound, bytes[after] & 0xC0 == 0x80 { after += 1 }
            let escape = start..<after
            report(
                .invalidEscape, "'\(text(escape))' is not an escape", escape, note: "write '\\\\' for a backslash, or use single quotes",
                fix: FixIt(message: "double the backslash", span: span(start..<start), replacement: "\\", .safe))
            out += bytes[escape]
            return after
        }
        out += scalar.utf8
        return start + 2
    }

    private mutating func appendNumericEscape(at start: Int, digits: Int, in range: Range<Int>, to out: inout [UInt8]) -> Int {
        var value: UInt32 = 0
        var offset = start + 2
        while offset < min(start + 2 + digits, range.upperBound), let digit = bytes[offset].hexadecimalValue {
            value = value << 4 | digit
            offset += 1
        }
        let escape = start..<offset
        if offset < start + 2 + digits {
            report(.invalidEscape, "'\(text(start..<start + 2))' needs \(digits) hexadecimal digits", escape)
        } else if let scalar = Unicode.Scalar(value) {
            out += String(Character(scalar)).utf8
        } else {
            report(.invalidEscape, "'\(text(escape))' is not a character of Unicode", escape, note: "write the character itself, or '\\U' with its number in 8 digits")
        }
        return offset
    }

    private static func digitCount(_ letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: nil
        }
    }

    /// The escapes of one letter, from section 5.7 of YAML 1.2.2.
    private static func escapes(_ letter: UInt8) -> String? {
        switch letter {
        case UInt8(ascii: "0"): "\0"
        case UInt8(ascii: "a"): "\u{7}"
        case UInt8(ascii: "b"): "\u{8}"
        case UInt8(ascii: "t"), .tab: "\t"
        case UInt8(ascii: "n"): "\n"
        case UInt8(ascii: "v"): "\u{B}"
        case UInt8(ascii: "f"): "\u{C}"
        case UInt8(ascii: "r"): "\r"
        case UInt8(ascii: "e"): "\u{1B}"
        case .space: " "
        case UInt8(ascii: "\""): "\""
        case UInt8(ascii: "/"): "/"
        case UInt8(ascii: "\\"): "\\"
        case UInt8(ascii: "N"): "\u{85}"
        case UInt8(ascii: "_"): "\u{A0}"
        case UInt8(ascii: "L"): "\u{2028}"
        case UInt8(ascii: "P"): "\u{2029}"
        default: nil
        }
    }

    /// Reports a quote without its partner on the line, and skips the lines that may belong to it.
    mutating func skipUnclosedQuote(under column: Int) {
        let start = position
        let quote = current
        let lineEnd = contentEnd(from: start)
        nextLine()
        let goesOn = skipLines(deeperThan: column, lookingFor: quote)
        let name = quote == UInt8(ascii: "'") ? "single" : "double"
        if goesOn {
            report(
                .multilineQuotedScalar, "a text in \(name) quotes cannot go on over several lines", start..<lineEnd,
                note: "write '>-' after the key and the text without quotes on the lines below")
        } else {
            report(
                .unclosedQuote, "the \(name) quote is not closed", start..<start + 1,
                fix: FixIt(message: "close it at the end of the line", span: span(lineEnd..<lineEnd), replacement: text(start..<start + 1), quote == UInt8(ascii: "\"") ? .safe : .suggestion))
        }
    }
}
