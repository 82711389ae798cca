import IppinSource

extension ValueReader {
    /// A text of any number of lines.
    mutating func text(_ field: Field?) -> String? {
        guard let field, let text = scalar(field, expected: "a text") else { return nil }
        if let control = text.withBytes({ $0.first { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F } }) {
            report(.controlCharacter(field, control, at: span(field)))
            return nil
        }
        return text
    }

    /// A text on one line.
    mutating func line(_ field: Field?) -> String? {
        guard let field, let text = text(field) else { return nil }
        guard !text.withBytes({ $0.contains(0x0A) }) else {
            report(.severalLines(field, at: span(field)))
            return nil
        }
        return text
    }

    /// A list of texts, each on one line.
    mutating func lines(_ field: Field?) -> [String] {
        items(field, of: "texts").compactMap { line($0) }
    }
}

extension Diagnostic {
    fileprivate static func controlCharacter(_ field: Field, _ byte: UInt8, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.controlCharacter, "'\(field.name)' holds a control character (code \(byte)), which no page can show", at: span)
    }

    fileprivate static func severalLines(_ field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongType, "'\(field.name)' is one line, found several; write the text on one line, or fold it with '>-'", at: span)
    }
}
