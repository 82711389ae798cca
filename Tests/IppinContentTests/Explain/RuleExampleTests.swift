import IppinSource
import SiteSupport
import Testing

/// The examples of `ippin explain` are tried on a small site: the wrong one breaks its rule, the right one breaks none.
struct RuleExampleTests {
    private static let tried = DiagnosticID.allCases.filter { $0.explanation.wrong.canBeTried }

    @Test(arguments: tried)
    func theWrongExampleBreaksItsRule(id: DiagnosticID) throws {
        let found = try findings(id.explanation.wrong)
        #expect(found.contains { $0.id == id }, "\(found.map { "\($0.id.rawValue): \($0.message)" })")
        let severities = Set(found.filter { $0.id == id }.map(\.severity))
        switch id.explanation.severity {
        case .error: #expect(severities == [.error])
        case .warning: #expect(severities == [.warning])
        case .either: break
        }
    }

    @Test(arguments: DiagnosticID.allCases.filter { $0.explanation.right.canBeTried })
    func theRightExampleBreaksNone(id: DiagnosticID) throws {
        let found = try findings(id.explanation.right)
        #expect(found.map { "\($0.id.rawValue): \($0.message)" } == [])
    }

    /// What is only described lies in a file's bytes, size or rights, or needs all of a site's words.
    @Test func nearlyAllExamplesAreTried() {
        let described = DiagnosticID.allCases.filter { !Self.tried.contains($0) }
        #expect(Set(described).isSubset(of: [
            .unreadableFile, .invalidUTF8, .fileTooLarge, .frontMatterTooLarge, .storyTooComplex, .missingTranslation, .unknownWord, .missingPlural, .unknownPlaceholder,
        ]))
    }

    @Test(arguments: DiagnosticID.allCases)
    func explanationsAreWhole(id: DiagnosticID) {
        let rule = id.explanation
        #expect(rule.id == id)
        #expect(!rule.title.hasSuffix(".") && rule.title.count < 80)
        #expect(rule.meaning.hasSuffix(".") && rule.mend.hasSuffix("."))
        for line in rule.text(width: 80).split(separator: "\n") where !line.hasPrefix("    ") { #expect(line.count <= 80 || line.hasPrefix(id.rawValue)) }
    }

    private func findings(_ example: RuleExample) throws -> [Diagnostic] {
        let texts = example.others.merging([example.path: example.text]) { $1 }
        let site = SmallSite(texts, pictures: example.pictures)
        return site.diagnostics()
    }
}
