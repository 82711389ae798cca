internal import IppinContent
internal import IppinModel
internal import IppinSource

/// Finds out what a new record needs: from the flags, and what they leave open from the person at the terminal.
struct RecordDialog {
    struct Answers {
        let id: String
        let fields: [String: String]
        let facts: [String: String]
    }

    private let options: NewRecordOptions
    private let catalogue: RecordCatalogue
    /// Nil where nobody can be asked.
    private let prompter: Prompter?
    /// Flags that are missing and that nobody can be asked for.
    private var missing: [String] = []
    private var fields: [String: String] = [:]

    init(_ options: NewRecordOptions, _ catalogue: RecordCatalogue, _ prompter: Prompter?) {
        self.options = options
        self.catalogue = catalogue
        self.prompter = prompter
    }

    /// - Throws: `NewFailure`, or `Prompter.Ended`.
    mutating func answers() throws -> Answers {
        try checkPossible()
        let facts = try givenFacts()
        fields[RecordFields.title.name] = try title()
        let id = try id()
        switch options.collection {
        case .products:
            let kind = try required(ProductFields.kind, flag: "--kind", given: options.kind, from: catalogue.kinds)
            try village(ProductFields.village)
            try producer()
            try checkFacts(facts, kind)
        case .producers: try village(ProducerFields.village)
        case .stories: fields[StoryFields.date.name] = options.content.date.isoText
        case .villages, .shops, .pages: break
        }
        guard missing.isEmpty else { throw NewFailure.missing(missing) }
        return Answers(id: id, fields: fields, facts: facts)
    }

    /// What a record stands on has to be there first.
    private func checkPossible() throws(NewFailure) {
        let noun = "a " + options.collection.singular
        if options.collection == .products, catalogue.kinds.isEmpty {
            throw .notYet("\(noun) has a kind, and this site has none yet; write one as 'content/kinds/honey.yaml' (docs/site-files.md shows how)")
        }
        if [.products, .producers].contains(options.collection), catalogue.choices(.villages).isEmpty {
            throw .notYet("\(noun) belongs to a village, and this site has none yet; begin with: ippin new village")
        }
    }

    // MARK: - Title and id

    private mutating func title() throws -> String {
        if let title = options.title {
            guard !title.isEmpty, !title.unicodeScalars.contains(where: { $0.value < 0x20 }) else { throw NewFailure.refused("--title is one line of text") }
            return title
        }
        guard let prompter else {
            missing.append("--title \"…\"  the name of the \(options.collection.singular), as readers see it")
            return ""
        }
        return try prompter.ask("Title of the \(options.collection.singular), as readers see it") { $0 }
    }

    private mutating func id() throws -> String {
        let noun = options.collection.singular
        if let id = options.id {
            do throws(Prompter.Refusal) { return try checkedID(id) } catch { throw NewFailure.refused("--id \(id): \(error.reason)") }
        }
        let proposal = Transliteration.id(for: fields[RecordFields.title.name] ?? "").map(freeID)
        guard let prompter else {
            if let proposal { return proposal }
            if fields[RecordFields.title.name]?.isEmpty == false { missing.append("--id …  the name of the \(noun)'s folder: the letters a to z, digits and hyphens") }
            return ""
        }
        prompter.say("The id is the name of its folder and the end of its address. It stays for ever: the letters a to z, digits and hyphens.")
        return try prompter.ask("Id", suggestion: proposal) { answer throws(Prompter.Refusal) in try checkedID(answer) }
    }

    private func checkedID(_ text: String) throws(Prompter.Refusal) -> String {
        guard Inventory.isRecordName(text) else {
            let meant = Transliteration.id(for: text)
            throw Prompter.Refusal("an id has only the letters a to z, digits and hyphens" + (meant.map { ", such as '\($0)'" } ?? ""))
        }
        if let taken = catalogue.taken(text, in: options.collection) {
            throw Prompter.Refusal("'content/\(options.collection.rawValue)/\(taken)' is there already; take another id")
        }
        return text
    }

    /// The id itself, or with the first number that is free.
    private func freeID(_ id: String) -> String {
        guard catalogue.taken(id, in: options.collection) != nil else { return id }
        return (2...999).lazy.map { "\(id)-\($0)" }.first { catalogue.taken($0, in: options.collection) == nil } ?? id
    }

    // MARK: - What it belongs to

    @discardableResult
    private mutating func required(_ field: FieldDeclaration, flag: String, given: String?, from choices: [Prompter.Choice]) throws -> String {
        let value: String
        if let given {
            value = try known(given, flag: flag, among: choices)
        } else if let prompter {
            prompter.say("\n\(field.name.capitalizedFirst): \(field.summary)")
            value = try prompter.choose("Number or name", from: choices, suggestion: choices.count == 1 ? 0 : nil).name
        } else {
            missing.append("\(flag) …  \(field.summary); one of " + Self.list(choices))
            return ""
        }
        fields[field.name] = value
        return value
    }

    private mutating func village(_ field: FieldDeclaration) throws {
        try required(field, flag: "--village", given: options.village, from: catalogue.choices(.villages))
    }

    /// A product may do without one; where the village has one producer, it is most likely theirs.
    private mutating func producer() throws {
        let choices = catalogue.choices(.producers)
        if let given = options.producer {
            fields[ProductFields.producer.name] = try known(given, flag: "--producer", among: choices)
            return
        }
        guard let prompter, !choices.isEmpty else { return }
        let none = Prompter.Choice("none", title: "leave it open")
        let own = catalogue.producers(of: fields[ProductFields.village.name] ?? "")
        let all = choices + [none]
        prompter.say("\nProducer: \(ProductFields.producer.summary)")
        let suggestion = own.count == 1 ? all.firstIndex { $0.name == own[0] } : all.count - 1
        let answer = try prompter.choose("Number or name", from: all, suggestion: suggestion)
        if answer != none { fields[ProductFields.producer.name] = answer.name }
    }

    private func known(_ name: String, flag: String, among choices: [Prompter.Choice]) throws(NewFailure) -> String {
        if choices.contains(where: { $0.name == name }) { return name }
        let meant = Spelling.suggestion(for: name, among: choices.map(\.name))
        throw .refused("\(flag) \(name): there is none of that name; " + (meant.map { "did you mean '\($0)'?" } ?? "there are " + Self.list(choices)))
    }

    private static func list(_ choices: [Prompter.Choice]) -> String {
        choices.prefix(12).map(\.name).joined(separator: ", ") + (choices.count > 12 ? " and \(choices.count - 12) more" : "")
    }

    // MARK: - Fields of the kind

    private func givenFacts() throws(NewFailure) -> [String: String] {
        var facts: [String: String] = [:]
        for fact in options.facts {
            let parts = fact.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw .refused("--fact \(fact): write it as 'name=value', such as --fact moisture=17.2") }
            facts[String(parts[0])] = String(parts[1])
        }
        return facts
    }

    private mutating func checkFacts(_ facts: [String: String], _ kindName: String) throws {
        guard let kind = catalogue.declarations.kind(KindID(kindName)) else { return }
        let names = kind.fields.map(\.name)
        for name in facts.keys.sorted() where !names.contains(name) {
            throw NewFailure.refused("--fact \(name): the kind '\(kindName)' has no such field; it has " + names.joined(separator: ", "))
        }
        for field in kind.fields where field.isRequired && facts[field.name] == nil {
            missing.append("--fact \(field.name)=…  which every product of the kind '\(kindName)' needs")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
