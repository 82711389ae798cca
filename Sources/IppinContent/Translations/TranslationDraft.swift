package import IppinModel
package import IppinSource

/// The text of a new translation: every word of the source in a comment, and below it the place for its translation.
///
/// Everything of the source stands in comments of the front matter, the story too: a comment there can never reach a page, whatever becomes of the file. Until
/// `unfinished: true` is taken away the site does as if the file were not there.
package struct TranslationDraft: Sendable {
    private let source: SourceFile
    private let id: RecordID
    private let text: RecordText
    private let words: SourceWords
    private let language: LanguageTag

    /// - Parameter group: the record; its source file is `source`, which has no errors.
    package init(of group: RecordGroup, source: SourceFile, into language: LanguageTag) {
        self.source = source
        id = group.id
        text = group.source.text
        words = group.words
        self.language = language
    }

    /// Texts longer than this get lines of their own.
    private static let longLine = 60

    package var bytes: [UInt8] {
        let head = head + fieldLines + stamp
        let whole = head + story
        // Front matter has a limit; a story beyond it is better read beside its translation.
        let lines = whole.reduce(0) { $0 + $1.utf8.count + 1 } < FrontMatterParser.maximumBytes - 4096 ? whole : head + ["# The story is too long to stand here: see '\(source.path)'."]
        return Array(("---\n" + lines.joined(separator: "\n") + "\n---\n\n").utf8)
    }

    private var head: [String] {
        [
            "# Translation into '\(language.text)' of '\(source.path)'.",
            "# Lines that start with '#' are the original: write the translation below each. Readers never see them.",
            "# Text on lines of its own below '>-' is indented by two spaces.",
            "# When all is translated, remove the next line; until then the site does as if this file were not there.",
            "unfinished: true",
        ]
    }

    private var fieldLines: [String] {
        var lines: [String] = []
        for name in WordName.plain where words.field(name) != nil { lines += plainField(name) }
        lines += ["", "# The last part of the address, if it should not be '\(id.name)'", "# slug:"]
        if language.language == "ja" { lines += ["", "# How the title is read, in kana, for sorting", "# reading:"] }
        lines += mapping("alt", words.fields.compactMap { if case .alt(let file) = $0.name { (file, text.alt[file] ?? "") } else { nil } })
        lines += mapping("facts", words.fields.compactMap { if case .fact(let field) = $0.name { (field, text.fields[field] ?? "") } else { nil } })
        return lines
    }

    private func plainField(_ name: WordName) -> [String] {
        switch name {
        case .title: entry("title", text.title ?? "")
        case .summary: entry("summary", text.summary ?? "")
        case .region: entry("region", text.region ?? "")
        case .address: list("address", text.address)
        case .hours: list("hours", text.hours)
        case .keywords: [""] + comment(text.keywords.joined(separator: ", ")) + ["keywords: []"]
        case .alt, .fact: []
        }
    }

    private func entry(_ key: String, _ original: String, indent: String = "") -> [String] {
        let isLong = original.utf8.count > Self.longLine || original.utf8.contains(.lineFeed)
        return (indent.isEmpty ? [""] : []) + comment(original, indent: indent) + [indent + key + (isLong ? ": >-" : ":")] + (isLong && !indent.isEmpty ? [""] : [])
    }

    private func list(_ key: String, _ original: [String]) -> [String] { [""] + original.flatMap { comment($0) } + [key + ":", "  -"] }

    private func mapping(_ key: String, _ entries: [(key: String, original: String)]) -> [String] {
        guard !entries.isEmpty else { return [] }
        return ["", key + ":"] + entries.flatMap { entry(FlowText.key($0.key), $0.original, indent: "  ") }
    }

    private var stamp: [String] {
        ["", "# What the original was when this file was made, kept by 'ippin translations'", "source: " + SourceStamp.Prints(words).text]
    }

    private var story: [String] {
        guard !words.story.isEmpty else { return [] }
        return ["", "# The story. Write its translation below the line '---', block by block."]
            + words.story.flatMap { block in ["#"] + comment(String(decoding: source.bytes[block.range], as: UTF8.self)) }
    }

    /// Each line behind a `#`.
    private func comment(_ text: String, indent: String = "") -> [String] {
        text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { $0.isEmpty ? indent + "#" : indent + "# " + $0 }
    }
}
