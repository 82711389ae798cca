import Foundation
import IppinSource
import Testing

/// What `ippin explain` says.
struct ExplainTests {
    /// `ippin explain --markdown > docs/diagnostics.md` brings the page in step.
    @Test func thePageIsInStep() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        #expect(try String(contentsOf: root.appending(path: "docs/diagnostics.md"), encoding: .utf8) == RuleBook.markdown)
    }

    @Test func theListHasEveryRuleOnce() {
        let names = RuleBook.list.split(separator: "\n").filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    }

    @Test func namesOfRules() {
        #expect(RuleBook.rule(named: "unknown-record") == .unknownRecord && RuleBook.rule(named: "[unknown-record]") == .unknownRecord)
        #expect(RuleBook.rule(named: "") == nil && RuleBook.rule(named: "Unknown-Record") == nil)
        #expect(RuleBook.unknown("unknwon-record") == "there is no rule 'unknwon-record'; did you mean 'unknown-record'?")
        #expect(RuleBook.unknown("Unknown-Record").hasSuffix("did you mean 'unknown-record'?"))
        #expect(RuleBook.unknown("unused") == "there is no rule 'unused'; did you mean 'unused-photo'?")
        #expect(RuleBook.unknown("") == "there is no rule ''; 'ippin explain' lists all of them")
        #expect(!RuleBook.unknown("\u{1B}[2J").contains("\u{1B}"))
    }
}
