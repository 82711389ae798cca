/// A file that breaks a rule, or one that keeps it.
package struct RuleExample: Sendable, Hashable {
    /// Below `content/`.
    package let path: String
    package let text: String
    /// Further files that it takes to try the example on a small site, by path below `content/`; they are not shown.
    package let others: [String: String]
    /// Pictures that it takes to try it, by path below `content/`.
    package let pictures: [String]
    /// Whether the example can be tried on a small site in memory. What lies in a file's bytes, its size or its rights cannot.
    package let canBeTried: Bool

    private init(_ path: String, _ text: String, others: [String: String], pictures: [String], canBeTried: Bool) {
        self.path = path
        self.text = text.hasSuffix("\n") ? text : text + "\n"
        self.others = others
        self.pictures = pictures
        self.canBeTried = canBeTried
    }

    static func file(_ path: String, _ text: String, others: [String: String] = [:], pictures: [String] = []) -> RuleExample {
        RuleExample(path, text, others: others, pictures: pictures, canBeTried: true)
    }

    /// The front matter and the story of a record.
    static func record(_ path: String, _ lines: String, story: String = "", others: [String: String] = [:], pictures: [String] = []) -> RuleExample {
        .file(path, frontMatter(lines, story), others: others, pictures: pictures)
    }

    /// A jar of honey with a few more lines.
    static func product(_ lines: String = "", story: String = "", others: [String: String] = [:], pictures: [String] = []) -> RuleExample {
        .record("products/jar/index.md", jar + (lines.isEmpty ? "" : "\n" + lines), story: story, others: others, pictures: pictures)
    }

    /// A translation of the jar of honey.
    static func translation(_ lines: String, story: String = "", source: String = "", sourceStory: String = "", language: String = "de") -> RuleExample {
        let original = frontMatter(jar + (source.isEmpty ? "" : "\n" + source), sourceStory)
        return .record("products/jar/index.\(language).md", lines, story: story, others: ["products/jar/index.md": original])
    }

    /// What can only be described.
    static func described(_ path: String, _ text: String) -> RuleExample { RuleExample(path, text, others: [:], pictures: [], canBeTried: false) }

    private static let jar = "title: Jar of honey\nkind: honey\nvillage: naryn"

    static func frontMatter(_ lines: String, _ story: String = "") -> String { "---\n\(lines)\n---\n" + (story.isEmpty ? "" : "\n\(story)\n") }
}
