import IppinModel

/// The JSON Schema of `words/<lang>.yaml`.
struct WordsSchema {
    let language: LanguageTag
    /// Of the source language, to say what a word means.
    let meanings: InterfaceWords
    /// Whether words may be left out, which then are the source language's.
    let isPartial: Bool

    func members() -> [JSONValue.Member] {
        let keys = WordKey.allCases
        return [
            .init("type", "object"),
            .init("properties", .object(keys.map { .init($0.name, word($0)) })),
            .init("required", .array(isPartial ? [] : keys.map { .string($0.name) })),
            .init("additionalProperties", false),
        ]
    }

    private func word(_ key: WordKey) -> JSONValue {
        let description = JSONValue.Member("description", .string("In \(meanings.language.text): \(meanings[key].text)"))
        let text = message(key, needed: key.placeholders)
        guard key.isPlural else { return merged(description, text) }
        let rule = PluralRule(for: language)
        let forms = rule.categories + (rule.categories.contains(rule.category(of: 1_000_000)) ? [] : [rule.category(of: 1_000_000)])
        let object: JSONValue = [
            "type": "object",
            "properties": .object(forms.map { .init($0.rawValue, message(key, needed: $0 == .other ? key.placeholders : [])) }),
            "required": .array(rule.categories.map { .string($0.rawValue) }),
            "additionalProperties": false,
        ]
        guard rule.categories.count == 1 else { return merged(description, object) }
        return merged(description, ["if": ["type": "object"], "then": object, "else": text])
    }

    private func message(_ key: WordKey, needed: [String]) -> JSONValue {
        let known = key.placeholders.map(SchemaScalar.escaped).joined(separator: "|")
        let braces = key.placeholders.isEmpty ? "" : #"|\{(?:\#(known))\}"#
        let needs = needed.map { #"(?=[\s\S]*\{\#($0)\})"# }.joined()
        let list = key.placeholders.map { "{\($0)}" }.joined(separator: " and ")
        return SchemaScalar.pattern(
            #"^\#(needs)(?=\s*\S)(?:[^{\n]\#(braces))*\s*$"#, or: needed.isEmpty ? ["number", "boolean"] : [],
            key.placeholders.isEmpty ? "one line of text without braces" : "one line of text with \(list)")
    }

    private func merged(_ first: JSONValue.Member, _ rest: JSONValue) -> JSONValue {
        if case .object(let members) = rest { .object([first] + members) } else { rest }
    }
}
