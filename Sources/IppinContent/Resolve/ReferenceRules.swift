internal import IppinModel
internal import IppinSource

/// Every record that a fact names must exist.
enum ReferenceRules {
    static func check(_ group: RecordGroup, _ table: RecordTable) -> [Diagnostic] {
        group.facts.references.filter { !table.exists($0.target) }.map { .unknownRecord($0, in: group.source, table) }
    }
}

extension Diagnostic {
    fileprivate static func unknownRecord(_ reference: RecordReference, in entry: Entry, _ table: RecordTable) -> Diagnostic {
        let span = entry.span(reference.range)
        let collection = reference.target.collection
        let suggestion = Spelling.suggestion(for: reference.target.name, among: table.names(in: collection))
        return Diagnostic(
            .unknownRecord, "there is no \(collection.singular) '\(reference.target.name)'", at: span,
            notes: suggestion == nil ? [Note("a \(collection.singular) is a folder 'content/\(collection.rawValue)/\(reference.target.name)/' with an 'index.md'")] : [],
            fixIts: suggestion.map { [.didYouMean($0, at: span)] } ?? [])
    }
}
