package import IppinModel

/// Writes the file of a new record: what is known as fields, everything else that it may have as comments with an example and an explanation.
///
/// ```swift
/// let starter = RecordStarter(declarations: declarations, records: ids)
/// let text = starter.text(of: .products, fields: ["title": "White honey", "kind": "honey", "village": "at-bashy"])
/// ```
package struct RecordStarter: Sendable {
    private let declarations: Declarations
    private let records: [RecordID]

    /// - Parameter records: the site's records, so that examples name such as there are.
    package init(declarations: Declarations, records: [RecordID]) {
        self.declarations = declarations
        self.records = records
    }

    /// - Parameters:
    ///   - fields: values by the name of their field, as plain texts.
    ///   - facts: values of the kind's own fields by their name.
    package func text(of collection: RecordCollection, fields: [String: String], facts: [String: String] = [:]) -> String {
        var lines = [
            "---", "# A new \(collection.singular). To use a line that starts with '#', take the '#' away and write your own value.",
            "# What readers read stands below the second '---': plain paragraphs, with an empty line between two.",
        ]
        let kind = fields[ProductFields.kind.name].flatMap { declarations.kind(KindID($0)) }.map(KindDeclaration.init)
        for field in RecordDeclarations.source(collection).fields where isOffered(field) {
            if field === ProductFields.facts {
                if let kind, !kind.facts.fields.isEmpty { lines += self.facts(of: kind, facts) }
            } else if field === RecordFields.draft {
                lines.append(Self.line("draft: yes", "keeps it out of the catalogue: remove this line when it is ready"))
            } else if let value = fields[field.name] {
                lines.append(field.name + ": " + FrontMatterText.scalar(value))
            } else {
                lines.append(Self.line("#\(field.name): \(example(of: field))", field.summary))
            }
        }
        return lines.joined(separator: "\n") + "\n---\n\n"
    }

    /// How titles are read is asked of languages that do not write it.
    private func isOffered(_ field: FieldDeclaration) -> Bool {
        field !== RecordFields.reading || declarations.languages.first?.language == "ja"
    }

    private func facts(of kind: KindDeclaration, _ values: [String: String]) -> [String] {
        let mark = values.isEmpty ? "#" : ""
        return [Self.line("\(mark)facts:", "the fields of the kind '\(kind.kind.id.name)'; indent them by two spaces")]
            + kind.facts.fields.map { field in
                if let value = values[field.name] { return "  \(field.name): " + FrontMatterText.scalar(value) }
                return Self.line("#  \(field.name): \(example(of: field))", field.summary + field.type.hint)
            }
    }

    // MARK: - Examples

    /// The declared example, but with the markets, certificates and records of this site.
    private func example(of field: FieldDeclaration) -> String {
        switch field.type {
        case .byMarket(.money): "{" + markets.map { "\($0.id.name): \($0.currency.digits == 0 ? "1800" : "12.50") \($0.currency.code)" }.joined(separator: ", ") + "}"
        case .byMarket: "{\(markets.first?.id.name ?? "eu"): on-request}"
        case .list(.either(.certificate, _)): "[" + (declarations.certificates.first?.id.name ?? "") + "]"
        case .record(let collection): first(collection) ?? field.example
        case .list(.record(let collection)): "[" + (first(collection) ?? "") + "]"
        default: field.example
        }
    }

    private var markets: [Market] { declarations.markets.values.sorted { $0.id.name < $1.id.name } }

    private func first(_ collection: RecordCollection) -> String? { records.filter { $0.collection == collection }.map(\.name).min() }

    /// A line with its explanation, which stands in a column of its own where there is room.
    private static func line(_ text: String, _ comment: String) -> String {
        text + String(repeating: " ", count: max(2, 44 - text.count)) + "# " + comment
    }
}

extension FieldType {
    /// What a kind's own field takes, behind its label: ` (one of set, liquid)`.
    fileprivate var hint: String {
        let words: String =
            switch self {
            case .choice(let names): "one of " + names.joined(separator: ", ")
            case .choices(let names): "any of " + names.joined(separator: ", ")
            case .measure(let unit, let range): "a number in \(unit)" + range.hint
            case .decimal(let range): "a number" + range.hint
            case .months: "months, as numbers or names"
            case .yesNo: "yes or no"
            case .date: "year-month-day"
            case .list(.mapping): "countries with their shares, 100 % in all"
            case .list: "a list"
            default: "text"
            }
        return " (" + words + ")"
    }
}

extension NumberRange {
    fileprivate var hint: String {
        switch (minimum?.machineText, maximum?.machineText) {
        case (let low?, let high?): ", \(low) to \(high)"
        case (let low?, nil): ", at least \(low)"
        case (nil, let high?): ", at most \(high)"
        case (nil, nil): ""
        }
    }
}
