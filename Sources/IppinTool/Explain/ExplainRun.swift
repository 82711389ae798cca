internal import IppinSource

/// The explanation of rules as a command.
package struct ExplainRun: Sendable {
    private let rules: [String]
    private let isMarkdown: Bool
    private let console: Console

    /// - Parameters:
    ///   - rules: names as messages have them in brackets; empty for the list of all rules.
    ///   - isMarkdown: whether to write the page docs/diagnostics.md instead.
    package init(rules: [String], isMarkdown: Bool, console: Console) {
        self.rules = rules
        self.isMarkdown = isMarkdown
        self.console = console
    }

    /// - Returns: whether all of the names are rules; if one is not, nothing is explained.
    package func run() -> Bool {
        var found: [DiagnosticID] = []
        for name in rules {
            guard let id = RuleBook.rule(named: name) else {
                console.report("ippin: \(RuleBook.unknown(name))\n")
                return false
            }
            if !found.contains(id) { found.append(id) }
        }
        if isMarkdown {
            console.write(RuleBook.markdown)
        } else if found.isEmpty {
            console.write(RuleBook.list)
        } else {
            console.write(found.map { $0.explanation.text(width: 80) }.joined(separator: "\n"))
        }
        return true
    }
}
