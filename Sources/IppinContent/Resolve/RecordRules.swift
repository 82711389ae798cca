internal import IppinModel
internal import IppinSource

/// The rules that look at one record among the others. A preview runs them for the record that changed, a build for all.
struct RecordRules {
    private let table: RecordTable
    private let input: ResolveInput
    private let lint: RecordLint

    init(_ table: RecordTable, _ input: ResolveInput) {
        self.table = table
        self.input = input
        lint = RecordLint(languages: input.declarations.languages)
    }

    func check(_ group: RecordGroup) -> [Diagnostic] {
        let declarations = input.declarations
        return ReferenceRules.check(group, table) + TranslationRules.check(group, policy: declarations.settings.staleTranslation)
            + CertificateRules.check(group, table, on: input.date) + PictureRules.check(group, input: input)
            + LinkRules.check(group, table, declarations: declarations) + (table.isPublished(group.id) ? lint.check(group) : [])
    }
}
