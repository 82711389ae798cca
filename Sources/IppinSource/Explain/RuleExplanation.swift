/// What a rule means, for whoever has broken it: in plain words, with an example of what is wrong and one of what is right.
///
/// `ippin explain`, docs/diagnostics.md and the help in SARIF logs are all made from this.
package struct RuleExplanation: Sendable, Hashable {
    /// What a rule is about; the order is that of the lists.
    package enum Group: String, Sendable, Hashable, CaseIterable {
        case files = "Files and folders"
        case form = "The form of front matter"
        case values = "Values of fields"
        case site = "Names, numbers and addresses"
        case translations = "Translations and interface words"
        case pictures = "Pictures"
        case stories = "Stories and links"
        case words = "Words that could be better"
    }

    package enum Severity: Sendable, Hashable {
        case error
        case warning
        /// Depends on the case.
        case either
    }

    package let id: DiagnosticID
    package let group: Group
    package let severity: Severity
    /// A line without a full stop.
    package let title: String
    /// What the rule is, and why it matters.
    package let meaning: String
    package let wrong: RuleExample
    package let right: RuleExample
    /// How to mend it.
    package let mend: String

    init(
        _ id: DiagnosticID, _ group: Group, _ severity: Severity, _ title: String, _ meaning: String, wrong: RuleExample, right: RuleExample, mend: String
    ) {
        self.id = id
        self.group = group
        self.severity = severity
        self.title = title
        self.meaning = meaning
        self.wrong = wrong
        self.right = right
        self.mend = mend
    }

    /// What the rule does to a build.
    private var consequence: String {
        switch severity {
        case .error: "Error: the site is not built until it is mended."
        case .warning: "Warning: the site is built all the same."
        case .either: "Error or warning, as the message says."
        }
    }

    /// For the terminal.
    package func text(width: Int) -> String {
        """
        \(id.rawValue): \(title)
        \(consequence)

        \(TextWrap.wrapped(meaning, width: width))

        Wrong, in content/\(wrong.path):

        \(TextWrap.indented(wrong.text))
        Right\(right.path == wrong.path ? "" : ", in content/\(right.path)"):

        \(TextWrap.indented(right.text))
        \(TextWrap.wrapped("How to mend it: " + mend, width: width))

        """
    }

    /// A section without its heading.
    package var markdown: String {
        """
        *\(consequence)*

        \(meaning)

        Wrong, in `content/\(wrong.path)`:

        \(Self.fenced(wrong))
        Right\(right.path == wrong.path ? "" : ", in `content/\(right.path)`"):

        \(Self.fenced(right))
        **How to mend it:** \(mend)

        """
    }

    /// Four backticks, since stories may hold three.
    private static func fenced(_ example: RuleExample) -> String { "````\(example.path.hasSuffix(".md") ? "markdown" : "yaml")\n\(example.text)````\n" }
}

/// Lays out plain text.
enum TextWrap {
    /// Lines of at most `width` letters, broken at spaces.
    static func wrapped(_ text: String, width: Int) -> String {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " " + word
        }
        return (lines + [line]).joined(separator: "\n")
    }

    static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
    }
}
