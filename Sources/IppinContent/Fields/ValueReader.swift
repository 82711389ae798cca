import IppinModel
import IppinSource

/// Reads the values of one file as the types that their fields have, and collects what is wrong with them.
///
/// A reading function takes a field that may not be there, reports what is wrong with one that is, and answers nil in both cases: so a reader of
/// a record is a plain list of assignments, and one run reports every fault of a file. There is one file for each type beside this one.
struct ValueReader {
    /// Entries of one list or mapping. No honest file has more, and it keeps what looks names up among others from taking long.
    static let maximumEntries = 1000

    let path: String
    /// The languages that a localized text may have; the source language first.
    let languages: [LanguageTag]
    private(set) var diagnostics: [Diagnostic]
    private let hasSyntaxErrors: Bool

    /// - Parameter diagnostics: what the parser found in the file.
    init(path: String, languages: [LanguageTag], diagnostics: [Diagnostic] = []) {
        self.path = path
        self.languages = languages
        self.diagnostics = diagnostics
        hasSyntaxErrors = diagnostics.hasErrors
    }

    /// After a syntax error parts of the tree are missing, so that what looks forgotten was perhaps only not understood: that is not reported.
    mutating func report(_ diagnostic: Diagnostic) {
        if hasSyntaxErrors {
            switch diagnostic.id {
            case .missingField, .emptyValue, .wrongType, .missingWord, .missingPlural: return
            default: break
            }
        }
        if diagnostic.id == .emptyValue, let index = diagnostics.firstIndex(where: { $0.isComment(after: diagnostic.span.range.lowerBound) }) {
            diagnostics[index] = diagnostics[index].asError
            return
        }
        diagnostics.append(diagnostic)
    }

    /// Takes over findings that another reader has made.
    mutating func add(_ others: [Diagnostic]) { diagnostics += others }

    /// Takes back what was reported of words that are not written yet: whoever works on a file knows.
    mutating func forgiveWhatIsEmpty() { diagnostics.removeAll { $0.id == .emptyValue || $0.id == .missingField } }

    func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(path: path, range: range) }
    func span(_ field: Field) -> SourceSpan { SourceSpan(path: path, range: field.node.range) }

    /// The text of a scalar as it was written, without white space at its ends. Empty and other values are reported.
    mutating func scalar(_ field: Field, expected: String) -> String? {
        guard case .scalar(let scalar) = field.node.value else {
            report(.wrongType(field, expected: expected, at: span(field)))
            return nil
        }
        let text = scalar.text.trimmed
        guard !text.isEmpty else {
            report(.emptyValue(field, at: span(field)))
            return nil
        }
        if text.utf8.count != scalar.text.utf8.count, scalar.isQuoted { report(.spaceInQuotes(field, scalar, text, at: span(field))) }
        return text
    }

    /// The items of a list, each as a field with the list's name.
    mutating func items(_ field: Field?, of expected: String, isOfScalars: Bool = true) -> [Field] {
        guard let field, !isTooLong(field) else { return [] }
        switch field.node.value {
        case .sequence(let nodes): return nodes.map { Field(name: field.name, node: $0) }
        case .scalar(let scalar) where scalar.text.isEmpty: report(.emptyValue(field, at: span(field)))
        case .scalar, .mapping: report(.wrongType(field, expected: "a list of " + expected, at: span(field), fixIts: isOfScalars ? listFix(field) : []))
        }
        return []
    }

    /// Whether a list or mapping has more entries than any honest one, which is reported.
    mutating func isTooLong(_ field: Field) -> Bool {
        let count =
            switch field.node.value {
            case .scalar: 0
            case .sequence(let items): items.count
            case .mapping(let entries): entries.count
            }
        guard count > Self.maximumEntries else { return false }
        report(.tooManyEntries(field, count, at: span(field.node.range.lowerBound..<field.node.range.lowerBound)))
        return true
    }

    private func listFix(_ field: Field) -> [FixIt] {
        guard case .scalar(let scalar) = field.node.value, scalar.style == .plain, !scalar.text.utf8.contains(where: { ",[]{}#:".utf8.contains($0) }) else { return [] }
        return [.replace(with: "[" + scalar.text + "]", at: span(field), .safe)]
    }

    /// The entries of a mapping, each as a field with its own key as the name, and the key's range.
    mutating func entries(_ field: Field?, expected: String) -> [(field: Field, keyRange: Range<Int>)] {
        guard let field, !isTooLong(field) else { return [] }
        switch field.node.value {
        case .mapping(let entries): return entries.map { (Field(name: $0.key, node: $0.value), $0.keyRange) }
        case .scalar(let scalar) where scalar.text.isEmpty: report(.emptyValue(field, at: span(field)))
        case .scalar, .sequence: report(.wrongType(field, expected: expected, at: span(field)))
        }
        return []
    }
}

extension FrontMatterScalar {
    fileprivate var isQuoted: Bool { style == .singleQuoted || style == .doubleQuoted }
}

extension Diagnostic {
    /// With a fix unless escapes make the written text another than what it means.
    fileprivate static func spaceInQuotes(_ field: Field, _ scalar: FrontMatterScalar, _ text: String, at span: SourceSpan) -> Diagnostic {
        let quote = scalar.style == .singleQuoted ? "'" : "\""
        let isWrittenAsMeant = span.range.count == scalar.text.utf8.count + 2
        return Diagnostic(
            .spaceInQuotes, .warning, "'\(field.name)' begins or ends with a space inside its quotes, which is left out", at: span,
            fixIts: isWrittenAsMeant ? [.replace(with: quote + text + quote, at: span, .safe)] : [])
    }

    static func wrongType(_ field: Field, expected: String, at span: SourceSpan, fixIts: [FixIt] = []) -> Diagnostic {
        Diagnostic(.wrongType, "'\(field.name)' is \(expected), found \(field.shape)", at: span, fixIts: fixIts)
    }

    fileprivate static func tooManyEntries(_ field: Field, _ count: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.outOfRange, "'\(field.name)' has at most \(ValueReader.maximumEntries) entries, found \(count)", at: span)
    }

    /// Whether it says that `#` made a comment of a value that should stand at an offset.
    fileprivate func isComment(after offset: Int) -> Bool { id == .unquotedSpecial && severity == .warning && 0...8 ~= span.range.lowerBound - offset }

    fileprivate var asError: Diagnostic { Diagnostic(id, .error, message, at: span, notes: notes, fixIts: fixIts) }

    static func emptyValue(_ field: Field, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.emptyValue, "'\(field.name)' has no value; write one, or remove the line", at: span)
    }
}

extension FixIt {
    static func replace(with text: String, at span: SourceSpan, _ applicability: Applicability = .suggestion) -> FixIt {
        FixIt(message: "replace with '\(text)'", span: span, replacement: text, applicability)
    }
}

extension String {
    /// Without spaces, tabs and line ends at both ends.
    var trimmed: String {
        let utf8 = self.utf8
        guard let first = utf8.first, let last = utf8.last, first <= 0x20 || last <= 0x20 else { return self }
        var slice = Substring(self).utf8
        while let byte = slice.first, byte <= 0x20 { slice.removeFirst() }
        while let byte = slice.last, byte <= 0x20 { slice.removeLast() }
        return String(Substring(slice))
    }

    static let unusualSpace = "there is a space here that only looks like one (full-width or no-break); write it with the space bar"

    /// Whether a space is in it that looks like a plain one and is none.
    var hasUnusualSpace: Bool { unicodeScalars.contains { $0 == "\u{A0}" || $0 == "\u{3000}" || $0 == "\u{202F}" || $0 == "\u{2009}" } }

    /// At most 60 letters for a message, on one line.
    var quoted: String {
        let line = self.unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : String($0) }.joined()
        return "'" + line + (unicodeScalars.dropFirst(60).isEmpty ? "'" : "…'")
    }
}
