import IppinSource

extension ValueReader {
    /// Which source text a translation was made from: one fingerprint, or a print of each field and block.
    mutating func sourceStamp(_ field: Field?) -> SourceStamp? {
        guard let field else { return nil }
        if case .mapping = field.node.value { return prints(field).map { .words($0) } }
        guard let text = scalar(field, expected: "what the source text was when this was translated") else { return nil }
        let isHex = text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 }
        if isHex, 8...32 ~= text.utf8.count { return .whole(text) }
        report(.invalidFingerprint(text, at: span(field)))
        return nil
    }

    private mutating func prints(_ field: Field) -> SourceStamp.Prints? {
        guard var fields = FieldReader(field, as: SourceFields.mapping, &self) else { return nil }
        var prints: [SourceStamp.Prints.Field] = []
        for name in WordName.plain {
            guard let declaration = SourceFields.declaration(of: name) else { continue }
            if let value = fields.take(declaration), let print = wordPrint(value) { prints.append(.init(name: name, print: print)) }
        }
        for (value, _) in entries(fields.take(SourceFields.alt), expected: "a mapping of photo files, each with a print of its alternative text") {
            if let print = wordPrint(value) { prints.append(.init(name: .alt(value.name), print: print)) }
        }
        for (value, _) in entries(fields.take(SourceFields.facts), expected: "a mapping of the kind's text fields, each with a print of its text") {
            if let print = wordPrint(value) { prints.append(.init(name: .fact(value.name), print: print)) }
        }
        let story = items(fields.take(SourceFields.story), of: "prints, one for each block of the story").compactMap { blockPrint($0) }
        fields.finish(&self)
        return SourceStamp.Prints(fields: prints, story: story)
    }

    private mutating func wordPrint(_ field: Field) -> WordPrint? {
        guard let text = scalar(field, expected: "a print of the source text") else { return nil }
        if let print = WordPrint(text) { return print }
        report(.invalidPrint(text, "six letters such as 'dkfmrw'", at: span(field)))
        return nil
    }

    private mutating func blockPrint(_ field: Field) -> BlockPrint? {
        guard let text = scalar(field, expected: "a print of a block of the source text") else { return nil }
        if let print = BlockPrint(text) { return print }
        report(.invalidPrint(text, "seven letters such as 'pdkfmrw'", at: span(field)))
        return nil
    }
}

extension Diagnostic {
    private static let byProgram = Note("nobody need write it: 'ippin translations accept' does, once the translation has been reviewed")

    fileprivate static func invalidFingerprint(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .wrongType, "'source' is a fingerprint of 8 to 32 digits and letters from a to f, or a print of each field, found \(text.quoted)", at: span,
            notes: [byProgram])
    }

    fileprivate static func invalidPrint(_ text: String, _ expected: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongType, "a print of the source text is \(expected), found \(text.quoted)", at: span, notes: [byProgram])
    }
}
