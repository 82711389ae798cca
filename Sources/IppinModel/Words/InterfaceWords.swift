/// The interface words of one language, complete: every key has a message.
public struct InterfaceWords: Sendable, Hashable {
    public let language: LanguageTag
    private let messages: [Message]
    private let plural: PluralRule

    /// - Parameter messages: one for each case of `WordKey`, in the order of `allCases`.
    public init(language: LanguageTag, messages: [Message]) {
        precondition(messages.count == WordKey.allCases.count, "one message for each word key")
        self.language = language
        self.messages = messages
        plural = PluralRule(for: language)
    }

    /// The message without arguments: `words[.products]`.
    public subscript(key: WordKey) -> String { messages[key.rawValue].text(for: .other) }

    /// The message with `{name}` replaced by each argument: `words.text(.pageOf, ["page": "2", "total": "9"])`.
    public func text(_ key: WordKey, _ arguments: KeyValuePairs<String, String>) -> String {
        Self.fill(messages[key.rawValue].text(for: .other), arguments)
    }

    /// The message in the plural form for `count`, with `{n}` replaced by `formatted`.
    public func count(_ key: WordKey, _ count: Int, formatted: String) -> String {
        Self.fill(messages[key.rawValue].text(for: plural.category(of: count)), ["n": formatted])
    }

    /// The forms of a message by plural category; a message that no number chooses has `other` alone.
    public func forms(_ key: WordKey) -> [(category: PluralCategory, text: String)] { messages[key.rawValue].forms }

    private static func fill(_ template: String, _ arguments: KeyValuePairs<String, String>) -> String {
        // In bytes: pages say "12 pieces" a million times.
        let source = Array(template.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + 32)
        var start = 0
        while let open = source[start...].firstIndex(of: UInt8(ascii: "{")), let close = source[open...].firstIndex(of: UInt8(ascii: "}")) {
            let name = source[(open + 1)..<close]
            result += source[start..<open]
            if let argument = arguments.first(where: { $0.key.utf8.elementsEqual(name) }) { result += argument.value.utf8 } else { result += source[open...close] }
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
