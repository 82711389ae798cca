/// All rules in their groups.
package enum RuleBook {
    /// The rule of a name as messages print it, with or without its brackets.
    package static func rule(named name: String) -> DiagnosticID? {
        DiagnosticID(rawValue: String(name.drop { $0 == "[" }.prefix { $0 != "]" }))
    }

    /// What to answer to a name that is no rule's.
    package static func unknown(_ name: String) -> String {
        let names = DiagnosticID.allCases.map(\.rawValue)
        let meant = Spelling.suggestion(for: name, among: names).map { [$0] } ?? (name.isEmpty ? [] : names.filter { $0.contains(name.lowercased()) })
        let shown = SourceSnippet.visible(String(name.prefix(80)))
        let advice = 1...4 ~= meant.count ? "did you mean " + meant.map { "'\($0)'" }.joined(separator: " or ") + "?" : "'ippin explain' lists all of them"
        return "there is no rule '\(shown)'; \(advice)"
    }

    /// For the terminal.
    package static var list: String {
        let width = (DiagnosticID.allCases.map(\.rawValue.count).max() ?? 0) + 2
        let groups = sections.map { group, rules in
            "\(group.rawValue)\n"
                + rules.map { "  \($0.id.rawValue)" + String(repeating: " ", count: width - $0.id.rawValue.count) + $0.title + "\n" }.joined()
        }
        return groups.joined(separator: "\n") + "\nFor more about one of them: ippin explain \(DiagnosticID.unknownRecord.rawValue)\n"
    }

    /// The page docs/diagnostics.md.
    package static var markdown: String {
        let contents = sections.map { group, rules in
            "**\(group.rawValue):** " + rules.map { "[\($0.id.rawValue)](#\($0.id.rawValue))" }.joined(separator: ", ") + "\n"
        }
        let chapters = sections.map { group, rules in
            "## \(group.rawValue)\n\n" + rules.map { "### \($0.id.rawValue)\n\n\($0.title).\n\n\($0.markdown)" }.joined(separator: "\n")
        }
        return introduction + contents.joined(separator: "\n") + "\n" + chapters.joined(separator: "\n")
    }

    private static let introduction = """
        # What Ippin's messages mean

        <!-- Written by `ippin explain --markdown`. Do not change it by hand: change Sources/IppinSource/Explain. -->

        Every message of `ippin build` and `ippin check` ends with the name of its rule in brackets. `ippin explain NAME` shows the same text as this page.
        An **error** keeps the whole site from being built, so that nothing wrong is ever published; a **warning** does not.
        The examples stand in a small catalogue with one village, `naryn`, and the kinds `honey` and `felt`.


        """

    private static var sections: [(RuleExplanation.Group, [RuleExplanation])] {
        let rules = DiagnosticID.allCases.map(\.explanation)
        return RuleExplanation.Group.allCases.map { group in (group, rules.filter { $0.group == group }) }
    }
}
