internal import IppinMarkdown
internal import IppinModel

extension EntryReader {
    /// Reads stories with Ippin's own Markdown.
    package init(declarations: Declarations) {
        self.init(declarations: declarations) { file, range, language, record in
            ProseParser.parse(file, range: range, options: ProseOptions(language: language, record: record))
        }
    }
}
