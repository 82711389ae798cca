import IppinModel
import IppinSource

/// A partial edition that no record is written for is not published, and its editors should know.
enum EditionRules {
    static func check(_ site: Site, _ declarations: Declarations) -> [Diagnostic] {
        let published = Set(site.editions.map(\.path))
        return declarations.editions.filter { !published.contains($0.path) }.map(Diagnostic.emptyEdition)
    }
}

extension Diagnostic {
    fileprivate static func emptyEdition(_ edition: Edition) -> Diagnostic {
        Diagnostic(
            .missingTranslation, .warning, "nothing is written in '\(edition.language.text)', so the edition '\(edition.path)' is not published",
            at: .start(of: Inventory.root + "/site.yaml"), notes: [Note("it withholds what is not translated; write a record for it, such as 'index.\(edition.language.text).md', or remove it")])
    }
}
