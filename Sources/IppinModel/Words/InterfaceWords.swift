/// The interface words of one language, complete: every key has a message, if need be in another language, which its text then says.
public struct InterfaceWords: Sendable, Hashable {
    public let language: LanguageTag
    private let messages: Messages

    /// - Parameter messages: one for each case of `WordKey`, in the order of `allCases`.
    public init(language: LanguageTag, messages: [Message]) {
        precondition(messages.count == WordKey.allCases.count, "one message for each word key")
        self.language = language
        let plural = PluralRule(for: language)
        self.messages = Messages(messages.map { Entry($0, language: nil, plural: plural) })
    }

    /// - Parameters:
    ///   - messages: nil where the language has none.
    ///   - source: gives those.
    public init(language: LanguageTag, messages: [Message?], completedFrom source: InterfaceWords) {
        precondition(messages.count == WordKey.allCases.count, "one message or none for each word key")
        self.language = language
        let plural = PluralRule(for: language)
        self.messages = Messages(
            zip(messages, source.messages.entries).map { own, other in
                own.map { Entry($0, language: nil, plural: plural) } ?? Entry(other.message, language: source.language, plural: other.plural)
            })
    }

    /// The message without arguments: `words[.products]`.
    public subscript(key: WordKey) -> LocalText { messages.entries[key.rawValue].text }

    /// The message with `{name}` replaced by each argument: `words.text(.pageOf, ["page": "2", "total": "9"])`.
    public func text(_ key: WordKey, _ arguments: KeyValuePairs<String, String>) -> LocalText {
        // Amid text from right to left, names may be in either direction: each is isolated from what stands around it (Unicode Standard Annex 9, section 2.4).
        let text = messages.entries[key.rawValue].template(of: .other).filled { name in
            arguments.first { $0.key == name }.map { language.isRightToLeft ? "\u{2068}" + $0.value + "\u{2069}" : $0.value }
        }
        return LocalText(text, language: self[key].language)
    }

    /// The message in the plural form for `count`, with `{n}` replaced by `formatted`.
    public func count(_ key: WordKey, _ count: Int, formatted: String) -> LocalText {
        let category = messages.entries[key.rawValue].plural.category(of: count)
        let template = messages.entries[key.rawValue].template(of: category)
        return LocalText(template.filled { $0 == "n" ? formatted : nil }, language: self[key].language)
    }

    /// The forms of a message by plural category; a message that no number chooses has `other` alone.
    public func forms(_ key: WordKey) -> [MessageForm] { messages.entries[key.rawValue].forms }

    public static func == (first: InterfaceWords, second: InterfaceWords) -> Bool {
        first.language == second.language && first.messages.entries == second.messages.entries
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(language)
        hasher.combine(messages.entries)
    }

    /// Behind one reference, since every component of every page is handed the words; it never changes.
    private final class Messages: Sendable {
        let entries: [Entry]

        init(_ entries: [Entry]) { self.entries = entries }
    }

    /// A message made ready: pages say "12 pieces" a million times, and none of them copies it.
    private final class Entry: Sendable, Hashable {
        let message: Message
        /// Its form for any number, as it is written.
        let text: LocalText
        /// The one for any number comes last.
        let forms: [MessageForm]
        /// For each of `forms`.
        private let templates: [MessageTemplate]
        let plural: PluralRule

        /// - Parameters:
        ///   - language: of the message, if not that of the words.
        ///   - plural: of the language of the message.
        init(_ message: Message, language: LanguageTag?, plural: PluralRule) {
            self.message = message
            self.plural = plural
            text = LocalText(message.text(for: .other), language: language)
            forms = message.forms
            templates = forms.map { MessageTemplate($0.text) }
        }

        func template(of category: PluralCategory) -> MessageTemplate { templates[forms.firstIndex { $0.category == category } ?? forms.count - 1] }

        static func == (first: Entry, second: Entry) -> Bool { first.message == second.message && first.text == second.text && first.plural == second.plural }

        func hash(into hasher: inout Hasher) { hasher.combine(message) }
    }
}

/// A form of a message, for the numbers of a plural category.
public struct MessageForm: Sendable, Hashable {
    public let category: PluralCategory
    public let text: String
}

/// A message cut at its arguments.
private struct MessageTemplate: Sendable, Hashable {
    private enum Part: Sendable, Hashable {
        case text(String)
        /// By its name; the braces belong to it where nobody knows it.
        case argument(String)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.argument(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// - Parameter argument: what stands for a name; nil for one that is not known, which stays as it is.
    func filled(_ argument: (String) -> String?) -> String {
        func piece(_ index: Int) -> String {
            guard index < parts.count else { return "" }
            switch parts[index] {
            case .text(let text): return text
            case .argument(let name): return argument(name) ?? "{" + name + "}"
            }
        }
        // Few messages have more pieces.
        if parts.count <= 4 { return String(joining: piece(0), piece(1), piece(2), piece(3)) }
        return parts.indices.map(piece).joined()
    }
}

/// An interface word: one text, or one for each plural category that its language has.
public enum Message: Sendable, Hashable {
    case single(String)
    /// `other` is always there.
    case plural(other: String, forms: [PluralCategory: String])

    /// In the order of CLDR's categories.
    var forms: [MessageForm] {
        switch self {
        case .single(let text): [MessageForm(category: .other, text: text)]
        case .plural(let other, let forms):
            PluralCategory.allCases.compactMap { category in (category == .other ? other : forms[category]).map { MessageForm(category: category, text: $0) } }
        }
    }

    func text(for category: PluralCategory) -> String {
        switch self {
        case .single(let text): text
        case .plural(let other, let forms): forms[category] ?? other
        }
    }
}
