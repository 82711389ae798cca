internal import Foundation
internal import IppinModel
internal import IppinSource

/// What was found, for the overlay in the page.
struct FindingsJSON: Sendable {
    private struct Item: Encodable, Sendable {
        struct Note: Encodable, Sendable {
            let message: String
            let place: String?
        }

        let id: String
        let severity: String
        let message: String
        let file: String
        /// Nil where the whole file is meant.
        let line: Int?
        let column: Int?
        let before: String?
        let marked: String?
        let after: String?
        let underline: String?
        let notes: [Note]
        let fixes: [String]
    }

    private struct Message: Encodable {
        /// Grows with each change, so that a late message does not undo a later one.
        let revision: Int
        let errors: Int
        let warnings: Int
        /// How many of the items are about the record of the page; they come first.
        let own: Int
        /// Whether the site is shown as it was before the errors.
        let isHeldBack: Bool
        let failure: String?
        let items: [Item]
    }

    private let revision: Int
    private let findings: [Diagnostic]
    private let isHeldBack: Bool
    private let failure: String?
    private let source: SourceReader

    /// More would help nobody.
    private static let limit = 100

    init(_ snapshot: PreviewSnapshot, site: String) {
        revision = snapshot.revision
        // Errors first; both sorted by place.
        findings = snapshot.findings.filter { $0.severity == .error } + snapshot.findings.filter { $0.severity == .warning }
        isHeldBack = snapshot.pages != nil && findings.hasErrors
        failure = snapshot.failure
        source = SourceReader(site: site)
    }

    /// As a terminal would have it.
    var plainText: String {
        let text = DiagnosticPrinter(isColored: false, source: source.bytes).text(for: Array(findings.prefix(Self.limit)))
        return (failure.map { SourceSnippet.visible($0) + "\n\n" } ?? "") + text
    }

    /// One line, with the findings about a record before all others.
    func text(for record: RecordID?) -> String {
        let folder = record.map { "content/\($0.text)/" }
        let own = folder.map { folder in findings.filter { $0.span.path.hasPrefix(folder) } } ?? []
        let others = folder.map { folder in findings.filter { !$0.span.path.hasPrefix(folder) } } ?? findings
        var snippets: [String: SourceSnippet] = [:]
        let items = (own + others).prefix(Self.limit).map { item($0, &snippets) }
        let message = Message(
            revision: revision, errors: findings.count { $0.severity == .error }, warnings: findings.count { $0.severity == .warning }, own: own.count, isHeldBack: isHeldBack,
            failure: failure.map(SourceSnippet.visible), items: items)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and numbers can always be encoded.
        return (try? encoder.encode(message)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    private func item(_ diagnostic: Diagnostic, _ snippets: inout [String: SourceSnippet]) -> Item {
        func snippet(_ path: String) -> SourceSnippet {
            let snippet = snippets[path] ?? SourceSnippet(source.bytes(of: path) ?? [])
            snippets[path] = snippet
            return snippet
        }
        let range = diagnostic.span.range
        let hasPlace = !range.isEmpty || range.lowerBound > 0
        let place = hasPlace ? snippet(diagnostic.span.path).place(of: range.lowerBound) : nil
        let excerpt = hasPlace ? snippet(diagnostic.span.path).excerpt(of: range) : nil
        let notes = diagnostic.notes.map { note in
            Item.Note(message: SourceSnippet.visible(note.message), place: note.span.map { span in
                let place = snippet(span.path).place(of: span.range.lowerBound)
                return SourceSnippet.visible("\(span.path):\(place.line):\(place.column)")
            })
        }
        return Item(
            id: diagnostic.id.rawValue, severity: diagnostic.severity.rawValue, message: SourceSnippet.visible(diagnostic.message),
            file: SourceSnippet.visible(diagnostic.span.path), line: place?.line, column: place?.column, before: excerpt?.before, marked: excerpt?.marked,
            after: excerpt?.after, underline: excerpt?.underline, notes: notes, fixes: diagnostic.fixIts.map { SourceSnippet.visible($0.message) })
    }
}
