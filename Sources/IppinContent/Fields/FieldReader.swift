import IppinSource

/// Takes the fields of one mapping by their declarations, and knows in the end which keys are not declared and which required ones are missing.
struct FieldReader {
    private let mapping: MappingDeclaration
    private let entries: [FrontMatterEntry]
    private let start: Int
    private var isTaken: [Bool]
    /// Where the last field was found: editors mostly write fields in the order in which they are read.
    private var cursor = 0
    private var missing: [String] = []

    /// Nil, and reported, if the value is no mapping.
    init?(_ field: Field, as mapping: MappingDeclaration, _ reader: inout ValueReader) {
        guard !reader.isTooLong(field) else { return nil }
        guard case .mapping(let entries) = field.node.value else {
            if case .scalar(let scalar) = field.node.value, scalar.text.isEmpty {
                reader.report(.emptyValue(field, at: reader.span(field)))
            } else {
                reader.report(.wrongType(field, expected: "a mapping", at: reader.span(field)))
            }
            return nil
        }
        self.init(entries, at: field.node.range.lowerBound, as: mapping)
    }

    /// The root of a file. Anything but a mapping is reported, and read as an empty one.
    init(root: FrontMatterNode, as mapping: MappingDeclaration, _ reader: inout ValueReader) {
        switch root.value {
        case .mapping where reader.isTooLong(Field(name: mapping.owner, node: root)):
            self.init([], at: root.range.lowerBound, as: mapping)
        case .mapping(let entries):
            self.init(entries, at: root.range.lowerBound, as: mapping)
        case .scalar(let scalar) where scalar.text.isEmpty:
            self.init([], at: root.range.lowerBound, as: mapping)
        case .scalar, .sequence:
            reader.report(.rootIsNoMapping(at: reader.span(root.range)))
            self.init([], at: root.range.lowerBound, as: mapping)
        }
    }

    private init(_ entries: [FrontMatterEntry], at start: Int, as mapping: MappingDeclaration) {
        self.mapping = mapping
        self.entries = entries
        self.start = start
        isTaken = Array(repeating: false, count: entries.count)
    }

    /// A field by its declaration, if the mapping has it. One that is required and missing is reported by `finish`.
    mutating func take(_ declaration: FieldDeclaration) -> Field? {
        assert(mapping.declares(declaration), "\(mapping.owner) does not declare '\(declaration.name)'")
        guard let index = index(of: declaration.name) else {
            if declaration.isRequired { missing.append(declaration.name) }
            return nil
        }
        isTaken[index] = true
        cursor = index + 1
        return Field(name: declaration.name, node: entries[index].value)
    }

    private func index(of key: String) -> Int? {
        if cursor < entries.count, entries[cursor].key == key { return cursor }
        return entries.firstIndex { $0.key == key }
    }

    /// Reports the keys that are not declared, and then the required ones that are missing and are not what an unknown key probably means.
    ///
    /// - Parameter explain: a better finding than "unknown key", if there is one.
    func finish(_ reader: inout ValueReader, explain: (FrontMatterEntry) -> Diagnostic? = { _ in nil }) {
        guard !missing.isEmpty || isTaken.contains(false) else { return }
        let known = mapping.names
        var misspelt: [String] = []
        for (index, entry) in entries.enumerated() where !isTaken[index] {
            if let finding = explain(entry) {
                reader.report(finding)
                continue
            }
            let suggestion = Spelling.suggestion(for: entry.key, among: known)
            if let suggestion { misspelt.append(suggestion) }
            let isSafe = suggestion.map { isFree($0) && Spelling.isClear($0, for: entry.key, among: known) } ?? false
            reader.report(
                .unknownKey(entry.key, of: mapping.owner, suggestion: suggestion, isSafe ? .safe : .suggestion, known: known, at: reader.span(entry.keyRange)))
        }
        for key in missing where !misspelt.contains(key) {
            reader.report(.missingField(key, of: mapping.owner, at: reader.span(start..<start)))
        }
    }

    /// Whether a key can be given to a misspelt one: nobody has it, and no other misspelt key wants it.
    private func isFree(_ key: String) -> Bool {
        index(of: key) == nil && zip(entries, isTaken).count { !$1 && Spelling.suggestion(for: $0.key, among: [key]) != nil } == 1
    }
}

extension Diagnostic {
    /// - Parameter known: what there is, to be listed where no name is near.
    static func unknownKey(_ key: String, of owner: String, suggestion: String?, _ applicability: FixIt.Applicability = .suggestion, known: [String] = [], at span: SourceSpan) -> Diagnostic {
        var notes: [Note] = []
        if key.hasUnusualSpace {
            notes = [Note(.unusualSpace)]
        } else if suggestion == nil, !known.isEmpty {
            notes = [Note("its fields are " + known.map { "'" + $0 + "'" }.joined(separator: ", "))]
        }
        return Diagnostic(
            .unknownKey, "\(owner) has no field \(key.quoted)", at: span, notes: notes, fixIts: suggestion.map { [.didYouMean($0, at: span, applicability)] } ?? [])
    }

    static func missingField(_ key: String, of owner: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.missingField, "\(owner) needs '\(key)'", at: span)
    }

    fileprivate static func rootIsNoMapping(at span: SourceSpan) -> Diagnostic {
        Diagnostic(.wrongType, "the file holds fields, one 'key: value' a line", at: span)
    }
}
