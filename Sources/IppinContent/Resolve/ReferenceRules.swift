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
        let fixIts = FixIt.spelling(of: reference.target.name, among: table.names(in: collection), at: span)
        return Diagnostic(
            .unknownRecord, "there is no \(collection.singular) '\(reference.target.name)'", at: span,
            notes: fixIts.isEmpty ? [Note("a \(collection.singular) is a folder 'content/\(collection.rawValue)/\(reference.target.name)/' with an 'index.md'")] : [],
            fixIts: fixIts)
    }
}
