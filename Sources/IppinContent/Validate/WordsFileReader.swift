import IppinModel
import IppinSource

/// The keys that a file of words may have. Made once for all files: a key's name is computed by reflection.
struct Vocabulary {
    let names: [String]
    private let keys: [String: WordKey]

    init() {
        names = WordKey.allCases.map(\.name)
        keys = Dictionary(zip(names, WordKey.allCases), uniquingKeysWith: { first, _ in first })
    }

    func key(_ name: String) -> WordKey? { keys[name] }

    /// Words for a language whose file is missing, which is reported.
    func standIn(for language: LanguageTag) -> InterfaceWords {
        InterfaceWords(language: language, messages: names.map { .single($0) })
    }
}

/// Reads `words/<lang>.yaml`: one message for each interface word.
struct WordsFileReader {
    private let language: LanguageTag
    private let vocabulary: Vocabulary
    private let categories: [PluralCategory]
    /// Categories that the language has for large numbers only, such as French `many` for millions.
    private let rareCategory: PluralCategory
    /// Gives the words that the language lacks, if it may lack any.
    private let source: InterfaceWords?

    init(language: LanguageTag, vocabulary: Vocabulary, source: InterfaceWords? = nil) {
        self.source = source
        self.language = language
        self.vocabulary = vocabulary
        let rule = PluralRule(for: language)
        categories = rule.categories
        rareCategory = rule.category(of: 1_000_000)
    }

    /// - Parameter english: the English words by the raw value of their key, as far as there are any, to say what a missing word means.
    func read(_ root: FrontMatterNode, english: [String?], _ reader: inout ValueReader) -> InterfaceWords {
        var messages = [Message?](repeating: nil, count: vocabulary.names.count)
        var isThere = [Bool](repeating: false, count: vocabulary.names.count)
        var unknown: [(name: String, range: Range<Int>)] = []
        for (field, keyRange) in reader.entries(Field(name: "words/" + language.text, node: root), expected: "a list of words, one 'key: text' a line") {
            guard let key = vocabulary.key(field.name) else {
                unknown.append((field.name, keyRange))
                continue
            }
            isThere[key.rawValue] = true
            messages[key.rawValue] = message(key, field, keyRange, &reader)
        }
        let missing = vocabulary.names.indices.filter { !isThere[$0] }
        let misspelt = report(unknown, among: missing.map { vocabulary.names[$0] }, &reader)
        if let source { return InterfaceWords(language: language, messages: messages, completedFrom: source) }
        for index in missing where !misspelt.contains(vocabulary.names[index]) {
            reader.report(.missingWord(vocabulary.names[index], english: index < english.count ? english[index] : nil, language, at: .start(of: reader.path)))
        }
        return InterfaceWords(language: language, messages: messages.enumerated().map { $1 ?? .single(vocabulary.names[$0]) })
    }

    /// The texts of a file, whatever is wrong with them.
    func texts(_ root: FrontMatterNode) -> [String?] {
        var texts = [String?](repeating: nil, count: vocabulary.names.count)
        guard case .mapping(let entries) = root.value else { return texts }
        for entry in entries {
            guard let key = vocabulary.key(entry.key) else { continue }
            switch entry.value.value {
            case .scalar(let scalar): texts[key.rawValue] = scalar.text
            case .mapping(let forms):
                if case .scalar(let scalar)? = forms.last?.value.value { texts[key.rawValue] = scalar.text }
            case .sequence: break
            }
        }
        return texts
    }

    /// - Returns: the words that the unknown ones probably are, which are not reported as missing.
    private func report(_ unknown: [(name: String, range: Range<Int>)], among missing: [String], _ reader: inout ValueReader) -> Set<String> {
        var meant: Set<String> = []
        for (name, range) in unknown {
            // A missing word is the likelier one: the others are there already.
            let suggestion = Spelling.suggestion(for: name, among: missing) ?? Spelling.suggestion(for: name, among: vocabulary.names)
            if let suggestion { meant.insert(suggestion) }
            reader.report(.unknownWord(name, suggestion: suggestion, at: reader.span(range)))
        }
        return meant
    }

    private func message(_ key: WordKey, _ field: Field, _ keyRange: Range<Int>, _ reader: inout ValueReader) -> Message? {
        if field.isScalar {
            guard let text = reader.line(field) else { return nil }
            if key.isPlural, categories.count > 1 {
                reader.report(.wordWithoutForms(field.name, categories, at: reader.span(field)))
            }
            checkPlaceholders(text, key, field, needed: key.placeholders, &reader)
            return .single(text)
        }
        guard key.isPlural else {
            reader.report(.wrongType(field, expected: "a text", at: reader.span(field)))
            return nil
        }
        return forms(key, field, keyRange, &reader)
    }

    private func forms(_ key: WordKey, _ field: Field, _ keyRange: Range<Int>, _ reader: inout ValueReader) -> Message? {
        var forms: [PluralCategory: String] = [:]
        var misspelt: Set<String> = []
        for (form, formRange) in reader.entries(field, expected: "a text for each plural form") {
            guard let category = PluralCategory(rawValue: form.name), categories.contains(category) || category == rareCategory else {
                if let meant = Spelling.suggestion(for: form.name, among: categories.map(\.rawValue)) { misspelt.insert(meant) }
                reader.report(.unknownForm(form.name, language, categories, at: reader.span(formRange)))
                continue
            }
            guard let text = reader.line(form) else {
                forms[category] = ""
                continue
            }
            // Forms for exactly one or two may say so in words; the form for the rest needs its number.
            checkPlaceholders(text, key, form, needed: category == .other ? key.placeholders : [], &reader)
            forms[category] = text
        }
        for category in categories where forms[category] == nil && !misspelt.contains(category.rawValue) {
            reader.report(.missingForm(category, of: field.name, language, at: reader.span(keyRange)))
        }
        return forms[.other].map { .plural(other: $0, forms: forms.filter { $0.key != .other }) }
    }

    private func checkPlaceholders(_ text: String, _ key: WordKey, _ field: Field, needed: [String], _ reader: inout ValueReader) {
        var found: [String] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            found.append(name)
            if !key.placeholders.contains(name) {
                reader.report(.unknownPlaceholder(name, known: key.placeholders, at: reader.span(field)))
            }
            rest = rest[rest.index(after: close)...]
        }
        // One that is unknown is probably the misspelt one that is missing.
        guard found.allSatisfy(key.placeholders.contains) else { return }
        for name in needed where !found.contains(name) {
            reader.report(.missingPlaceholder(name, in: text, at: reader.span(field)))
        }
    }
}

extension Diagnostic {
    fileprivate static func missingWord(_ name: String, english: String?, _ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        let meaning = english.map { " (in English \($0.quoted))" } ?? ""
        return Diagnostic(.missingWord, "the word '\(name)'\(meaning) is missing in language '\(language.text)'", at: span)
    }

    fileprivate static func unknownWord(_ name: String, suggestion: String?, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.unknownWord, "no page uses a word \(name.quoted)", at: span, fixIts: suggestion.map { [.didYouMean($0, at: span)] } ?? [])
    }

    fileprivate static func wordWithoutForms(_ name: String, _ categories: [PluralCategory], at span: SourceSpan) -> Diagnostic {
        let forms = categories.map { $0.rawValue + ": …" }.joined(separator: ", ")
        return Diagnostic(.missingPlural, "'\(name)' is chosen by a number and needs its plural forms, '{\(forms)}'", at: span)
    }

    fileprivate static func missingForm(_ category: PluralCategory, of name: String, _ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.missingPlural, "'\(name)' needs the plural form '\(category.rawValue)' in language '\(language.text)'", at: span)
    }

    fileprivate static func unknownForm(_ name: String, _ language: LanguageTag, _ categories: [PluralCategory], at span: SourceSpan) -> Diagnostic {
        let names = categories.map(\.rawValue)
        let suggestion = Spelling.suggestion(for: name, among: names)
        return Diagnostic(
            .missingPlural, "language '\(language.text)' has the plural forms \(ValueReader.list(names)), and no \(name.quoted)", at: span,
            fixIts: suggestion.map { [.didYouMean($0, at: span)] } ?? [])
    }

    fileprivate static func unknownPlaceholder(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        let rule = known.isEmpty ? "the word has no placeholders" : "the word's placeholders are " + ValueReader.list(known.map { "{" + $0 + "}" })
        let suggestion = Spelling.suggestion(for: name, among: known) ?? (known.count == 1 ? known.first : nil)
        return Diagnostic(.unknownPlaceholder, "\(rule), found '{\(name)}'", at: span, notes: suggestion.map { [Note("did you mean '{\($0)}'?")] } ?? [])
    }

    fileprivate static func missingPlaceholder(_ name: String, in text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.unknownPlaceholder, "the word needs the placeholder '{\(name)}', found \(text.quoted)", at: span)
    }
}
