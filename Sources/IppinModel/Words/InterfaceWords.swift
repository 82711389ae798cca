/// The interface words of one language, complete: every key has a message, if need be in another language, which its text then says.
public struct InterfaceWords: Sendable, Hashable {
    public let language: LanguageTag
    private let messages: [Message]
    private let plural: PluralRule
    private let borrowed: Borrowed?

    /// Messages that the language has none of its own for.
    private struct Borrowed: Sendable, Hashable {
        let language: LanguageTag
        let plural: PluralRule
        /// By raw value of the key.
        let isBorrowed: [Bool]
    }

    /// - Parameter messages: one for each case of `WordKey`, in the order of `allCases`.
    public init(language: LanguageTag, messages: [Message]) {
        precondition(messages.count == WordKey.allCases.count, "one message for each word key")
        self.language = language
        self.messages = messages
        plural = PluralRule(for: language)
        borrowed = nil
    }

    /// - Parameters:
    ///   - messages: nil where the language has none.
    ///   - source: gives those.
    public init(language: LanguageTag, messages: [Message?], completedFrom source: InterfaceWords) {
        precondition(messages.count == WordKey.allCases.count, "one message or none for each word key")
        self.language = language
        self.messages = zip(messages, source.messages).map { $0 ?? $1 }
        plural = PluralRule(for: language)
        let isBorrowed = messages.map { $0 == nil }
        borrowed = isBorrowed.contains(true) ? Borrowed(language: source.language, plural: source.plural, isBorrowed: isBorrowed) : nil
    }

    /// The message without arguments: `words[.products]`.
    public subscript(key: WordKey) -> LocalText { LocalText(messages[key.rawValue].text(for: .other), language: lender(of: key)) }

    /// The message with `{name}` replaced by each argument: `words.text(.pageOf, ["page": "2", "total": "9"])`.
    public func text(_ key: WordKey, _ arguments: KeyValuePairs<String, String>) -> LocalText {
        LocalText(fill(messages[key.rawValue].text(for: .other), arguments), language: lender(of: key))
    }

    /// The message in the plural form for `count`, with `{n}` replaced by `formatted`.
    public func count(_ key: WordKey, _ count: Int, formatted: String) -> LocalText {
        let lender = lender(of: key)
        let category = (lender == nil ? plural : borrowed?.plural ?? plural).category(of: count)
        return LocalText(Self.fill(messages[key.rawValue].text(for: category)) { $0.elementsEqual("n".utf8) ? formatted : nil }, language: lender)
    }

    /// The language that the message is in, if not in this one.
    private func lender(of key: WordKey) -> LanguageTag? {
        guard let borrowed, borrowed.isBorrowed[key.rawValue] else { return nil }
        return borrowed.language
    }

    /// The forms of a message by plural category; a message that no number chooses has `other` alone.
    public func forms(_ key: WordKey) -> [(category: PluralCategory, text: String)] { messages[key.rawValue].forms }

    /// Amid text from right to left, names may be in either direction: each is isolated from what stands around it (Unicode Standard Annex 9, section 2.4).
    private func fill(_ template: String, _ arguments: KeyValuePairs<String, String>) -> String {
        Self.fill(template) { name in
            arguments.first { $0.key.utf8.elementsEqual(name) }.map { language.isRightToLeft ? "\u{2068}" + $0.value + "\u{2069}" : $0.value }
        }
    }

    /// In bytes: pages say "12 pieces" a million times.
    private static func fill(_ template: String, argument: (ArraySlice<UInt8>) -> String?) -> String {
        let source = Array(template.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 32)
        var start = 0
        while let open = source[start...].firstIndex(of: UInt8(ascii: "{")), let close = source[open...].firstIndex(of: UInt8(ascii: "}")) {
            result += source[start..<open]
            if let argument = argument(source[(open + 1)..<close]) { result += argument.utf8 } else { result += source[open...close] }
            start = close + 1
        }
        result += source[start...]
        return String(decoding: result, as: UTF8.self)
    }
}

/// An interface word: one text, or one for each plural category that its language has.
public enum Message: Sendable, Hashable {
    case single(String)
    /// `other` is always there.
    case plural(other: String, forms: [PluralCategory: String])

    /// In the order of CLDR's categories.
    var forms: [(category: PluralCategory, text: String)] {
        switch self {
        case .single(let text): [(.other, text)]
        case .plural(let other, let forms): PluralCategory.allCases.compactMap { category in (category == .other ? other : forms[category]).map { (category, $0) } }
        }
    }

    func text(for category: PluralCategory) -> String {
        switch self {
        case .single(let text): text
        case .plural(let other, let forms): forms[category] ?? other
        }
    }
}
