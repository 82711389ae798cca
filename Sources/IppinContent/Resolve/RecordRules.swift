internal import IppinModel
internal import IppinSource

/// The rules that look at one record among the others. A preview runs them for the record that changed, a build for all.
enum RecordRules {
    static func check(_ group: RecordGroup, _ table: RecordTable, _ input: ResolveInput) -> [Diagnostic] {
        ReferenceRules.check(group, table) + TranslationRules.check(group) + CertificateRules.check(group, table, on: input.date)
            + PictureRules.check(group, input: input) + LinkRules.check(group, table, declarations: input.declarations)
    }
}
