internal import IppinSource

/// What to say to somebody who typed a command that there is not.
package enum CommandAdvice {
    /// Nil if the first argument is a command, or an option.
    package static func unknownCommand(_ arguments: [String], among names: [String]) -> String? {
        guard let typed = arguments.first, !typed.hasPrefix("-"), !names.contains(typed) else { return nil }
        let advice = Spelling.suggestion(for: typed, among: names).map { "did you mean '\($0)'?" } ?? "there are " + names.joined(separator: ", ")
        return "there is no command '\(SourceSnippet.visible(String(typed.prefix(60))))'; \(advice)"
    }
}
