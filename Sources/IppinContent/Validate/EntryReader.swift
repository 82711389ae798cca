package import IppinModel
package import IppinSource

/// Reads the files of records: front matter and story to a validated `Entry`.
///
///     let reader = EntryReader(declarations: declarations, story: parseStory)
///     let (entry, findings) = reader.read(file, id: RecordID(.products, "white-honey"), languageSuffix: nil)
package struct EntryReader: Sendable {
    /// Parses the bytes of a file that are its story.
    package typealias StoryParser = @Sendable (SourceFile, Range<Int>, LanguageTag, RecordID) -> (Prose, [Diagnostic])

    private let names: DeclaredNames
    private let story: StoryParser

    package init(declarations: Declarations, story: @escaping StoryParser) {
        names = DeclaredNames(declarations)
        self.story = story
    }

    /// - Parameters:
    ///   - file: `content/<collection>/<id>/index[.<lang>].md`; the caller has checked that its path has this form.
    ///   - languageSuffix: `ja` for `index.ja.md`, nil for `index.md`.
    ///   - known: the story, if it is known to have no findings; it is then not parsed.
    /// - Returns: no entry if the file has no front matter or is in no language of the site. An entry of a file with errors has stand-ins for what could not
    ///   be read, so that other records can still be checked against it; a site with errors is never built.
    package func read(_ file: SourceFile, id: RecordID, languageSuffix: String?, known: Prose? = nil) -> (entry: Entry?, diagnostics: [Diagnostic]) {
        guard let language = language(of: languageSuffix) else {
            return (nil, [.unknownFileLanguage(languageSuffix ?? "", names.languages, at: .start(of: file.path))])
        }
        if languageSuffix != nil, language == 0 {
            return (nil, [.suffixOfSourceLanguage(names.languages[0], at: .start(of: file.path))])
        }
        let split = FrontMatterSplit(file)
        guard let range = split.frontMatter else { return (nil, split.diagnostics) }
        let (root, syntax) = FrontMatterParser.parse(file, range: range)
        let (prose, findings) = known.map { ($0, []) } ?? story(file, split.body, names.languages[language], id)
        var reader = ValueReader(path: file.path, languages: names.languages, diagnostics: split.diagnostics + syntax)
        let record = RecordReader(names: names, id: id, root: root)
        let content = language == 0 ? record.source(story: prose, &reader) : record.translation(story: prose, &reader)
        // A file in another encoding is wrong in both of its parts, for one reason.
        let isEncodingReported = syntax.contains { $0.id == .invalidUTF8 }
        reader.add(isEncodingReported ? findings.filter { $0.id != .invalidUTF8 } : findings)
        let role: Entry.Role =
            switch content.part {
            case .source(let facts): .source(facts, SourceWords(root, content.text, bytes: file.bytes, body: split.body))
            case .translation(let origin): .translation(origin)
            }
        return (Entry(id: id, path: file.path, language: language, role: role, text: content.text, spans: content.spans), reader.diagnostics)
    }

    private func language(of suffix: String?) -> Int? {
        guard let suffix else { return names.languages.isEmpty ? nil : 0 }
        return names.languages.firstIndex { $0.text == suffix }
    }
}

extension Diagnostic {
    fileprivate static func unknownFileLanguage(_ suffix: String, _ languages: [LanguageTag], at span: SourceSpan) -> Diagnostic {
        let suggestion = languages.dropFirst().first { $0.text.lowercased() == suffix.lowercased() || $0.language == suffix.prefix(2).lowercased() }
        let note = Note("site.yaml declares the languages " + ValueReader.list(languages.map(\.text)))
        return Diagnostic(
            .unknownLanguage, "the file's language \(suffix.quoted) is not declared", at: span,
            notes: [note] + (suggestion.map { [Note("did you mean 'index.\($0.text).md'?")] } ?? []))
    }

    fileprivate static func suffixOfSourceLanguage(_ source: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidName, "the text in the source language '\(source.text)' stands in 'index.md', without a suffix", at: span)
    }
}
