import IppinSource

extension ValueReader {
    /// One of a closed list of names.
    mutating func choice(_ field: Field?, among names: [String]) -> String? {
        guard let field, let text = scalar(field, expected: "one of " + Self.list(names)) else { return nil }
        if names.contains(text) { return text }
        report(.invalidChoice(field, text, names, at: span(field)))
        return nil
    }

    /// A case of an enumeration by its raw value.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ field: Field?, _ type: Choice.Type) -> Choice? where Choice.RawValue == String {
        guard let field, let text = scalar(field, expected: "one of " + Self.list(Choice.allCases.map(\.rawValue))) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        report(.invalidChoice(field, text, Choice.allCases.map(\.rawValue), at: span(field)))
        return nil
    }

    /// Several of a closed list of names, each once.
    mutating func choices(_ field: Field?, among names: [String]) -> [String] {
        var chosen: [String] = []
        for item in items(field, of: "names") {
            guard let name = choice(item, among: names) else { continue }
            if chosen.contains(name) {
                report(.listedTwice(name, in: item.name, at: span(item)))
            } else {
                chosen.append(name)
            }
        }
        return chosen
    }

    static func list(_ names: [String]) -> String {
        names.prefix(12).map { "'" + $0 + "'" }.joined(separator: ", ") + (names.count > 12 ? " and others" : "")
    }
}

extension Diagnostic {
    static func invalidChoice(_ field: Field, _ text: String, _ names: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .invalidChoice, "'\(field.name)' is one of \(ValueReader.list(names)), found \(text.quoted)", at: span,
            fixIts: FixIt.spelling(of: text, among: names, at: span))
    }

    static func listedTwice(_ name: String, in list: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidChoice, "'\(list)' names \(name.quoted) twice; remove one", at: span)
    }
}
