import IppinModel
package import IppinSource

/// Reads what the site's own files declare.
///
///     let (declarations, findings) = DeclarationsReader.read(yamlFiles)
package enum DeclarationsReader {
    /// - Parameter files: every `*.yaml` file of the site with paths like `content/words/ja.yaml`, in any order.
    /// - Returns: no declarations when `site.yaml` does not say what the other files need; otherwise as much as the files say, so that one run reports the
    ///   errors of all files. Where something required is missing a stand-in is there: a site with errors is never built.
    package static func read(_ files: [SourceFile]) -> (declarations: Declarations?, diagnostics: [Diagnostic]) {
        var run = Run(files: files)
        let declarations = run.declarations()
        return (declarations, undeclaredLanguagesOnce(run.diagnostics))
    }

    /// A language that `site.yaml` does not declare mostly stands in every label: its first place is enough.
    private static func undeclaredLanguagesOnce(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        func isRepeated(_ diagnostic: Diagnostic) -> Bool { diagnostic.id == .unknownLanguage && !diagnostic.span.range.isEmpty }
        var places: [String: Int] = [:]
        for diagnostic in diagnostics where isRepeated(diagnostic) { places[diagnostic.message, default: 0] += 1 }
        return diagnostics.sorted().compactMap { diagnostic in
            guard isRepeated(diagnostic), let count = places[diagnostic.message], count != 1 else { return diagnostic }
            places[diagnostic.message] = 0
            guard count > 1 else { return nil }
            let more = Diagnostic.Note("it is used in \(count - 1) more \(count == 2 ? "place" : "places")")
            return Diagnostic(diagnostic.id, diagnostic.severity, diagnostic.message, at: diagnostic.span, notes: diagnostic.notes + [more], fixIts: diagnostic.fixIts)
        }
    }

    private struct Run {
        private var sorted = SortedSiteFiles()
        private(set) var diagnostics: [Diagnostic] = []

        init(files: [SourceFile]) {
            for file in files.sorted(by: { $0.path.precedesInBytes($1.path) }) {
                if let finding = sorted.add(file) { diagnostics.append(finding) }
            }
        }

        mutating func declarations() -> Declarations? {
            guard let file = sorted.site else {
                diagnostics.append(.missingSiteFile())
                return nil
            }
            var (reader, root) = open(file, languages: [])
            let site = SiteFileReader.read(root, &reader)
            guard let site else {
                diagnostics += reader.diagnostics
                return nil
            }
            let markets = sorted.markets.compactMap { read($0, site.languages, MarketFileReader.read(_:id:_:)) }
            let byID = Dictionary(markets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            let editions = EditionsReader.read(site.editions, languages: site.languages, markets: byID, missing: site.settings.missingTranslation, &reader)
            diagnostics += reader.diagnostics
            let kinds = sorted.kinds.compactMap { read($0, site.languages, KindFileReader.read(_:id:_:)) }
            let certificates = sorted.certificates.map { file in
                read(.init(id: "certificates", file: file), site.languages) { root, _, reader in CertificatesFileReader.read(root, &reader) }
            }
            let words = readWords(site.languages, partial: editions.partialLanguages, site: file.path)
            guard !editions.isEmpty else { return nil }
            return Declarations(
                settings: site.settings, languages: site.languages, editions: editions, markets: byID, kinds: kinds, certificates: certificates ?? [], words: words, logo: site.logo)
        }

        private mutating func read<Value>(
            _ named: SortedSiteFiles.Named, _ languages: [LanguageTag], _ body: (FrontMatterNode, String, inout ValueReader) -> Value
        ) -> Value {
            var (reader, root) = open(named.file, languages: languages)
            let value = body(root, named.id, &reader)
            diagnostics += reader.diagnostics
            return value
        }

        private func open(_ file: SourceFile, languages: [LanguageTag]) -> (ValueReader, FrontMatterNode) {
            let (root, syntax) = FrontMatterParser.parse(file)
            return (ValueReader(path: file.path, languages: languages, diagnostics: syntax), root)
        }

        /// - Parameter partial: languages that may lack words, even a file of them; those are the source language's.
        private mutating func readWords(_ languages: [LanguageTag], partial: Set<Int>, site: String) -> [InterfaceWords] {
            let vocabulary = Vocabulary()
            let english = sorted.words.first { $0.id == "en" }.map { named in
                WordsFileReader(language: languages[0], vocabulary: vocabulary).texts(open(named.file, languages: languages).1)
            }
            for file in sorted.words where !languages.contains(where: { $0.text == file.id }) {
                diagnostics.append(.unknownLanguage(file.id, languages, at: .start(of: file.file.path)))
            }
            var words: [InterfaceWords] = []
            for (index, language) in languages.enumerated() {
                let source = partial.contains(index) ? words.first : nil
                if let named = sorted.words.first(where: { $0.id == language.text }) {
                    words.append(
                        read(named, languages) { root, _, reader in
                            WordsFileReader(language: language, vocabulary: vocabulary, source: source).read(root, english: english ?? [], &reader)
                        })
                } else if let source {
                    words.append(InterfaceWords(language: language, messages: WordKey.allCases.map { _ in nil }, completedFrom: source))
                } else {
                    diagnostics.append(.missingWordsFile(language, at: .start(of: site)))
                    words.append(vocabulary.standIn(for: language))
                }
            }
            return words
        }
    }
}

/// The site's own files by what they declare.
private struct SortedSiteFiles {
    struct Named {
        let id: String
        let file: SourceFile
    }

    private(set) var site: SourceFile?
    private(set) var certificates: SourceFile?
    private(set) var words: [Named] = []
    private(set) var markets: [Named] = []
    private(set) var kinds: [Named] = []

    /// - Returns: what is wrong with the file's place or name.
    mutating func add(_ file: SourceFile) -> Diagnostic? {
        let parts = file.path.split(separator: "/").drop { $0 == "content" }
        guard let last = parts.last, last.hasSuffix(".yaml") else { return .unexpectedFile(file.path) }
        let id = String(last.dropLast(".yaml".utf8.count))
        if parts.count == 1 {
            switch id {
            case "site": site = file
            case "certificates": certificates = file
            default: return .unexpectedFile(file.path, suggestion: Spelling.suggestion(for: id, among: ["site", "certificates"]).map { $0 + ".yaml" })
            }
            return nil
        }
        guard parts.count == 2, let folder = parts.first else { return .unexpectedFile(file.path) }
        switch folder {
        case "words":
            words.append(Named(id: id, file: file))
        case "markets", "kinds":
            // A file with a wrong name is read by its right one, so that what refers to it is not reported as well.
            let name = NameForm.isID(id) ? id : NameForm.repaired(id)
            if let name { folder == "kinds" ? kinds.append(Named(id: name, file: file)) : markets.append(Named(id: name, file: file)) }
            if name != id { return .invalidFileName(file.path, id) }
        default:
            return .unexpectedFile(file.path, suggestion: Spelling.suggestion(for: String(folder), among: ["words", "markets", "kinds"]).map { $0 + "/" })
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func missingSiteFile() -> Diagnostic {
        Diagnostic(.missingFile, "a site needs the file 'site.yaml' in its content folder", at: .start(of: "content/site.yaml"))
    }

    fileprivate static func missingWordsFile(_ language: LanguageTag, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingFile, "language '\(language.text)' needs its interface words in the file 'words/\(language.text).yaml'", at: span,
            notes: [Note("copy the file of another language and translate it")])
    }

    fileprivate static func unexpectedFile(_ path: String, suggestion: String? = nil) -> Diagnostic {
        let hint = suggestion.map { Note("did you mean '\($0)'?") }
        let rule = "the site's own files are 'site.yaml', 'certificates.yaml' and those in 'words', 'markets' and 'kinds'; nothing reads this one"
        return Diagnostic(.unexpectedFile, rule, at: .start(of: path), notes: hint.map { [$0] } ?? [])
    }

    fileprivate static func invalidFileName(_ path: String, _ id: String) -> Diagnostic {
        let note = NameForm.repaired(id).map { Note("call it '\($0).yaml'") }
        return Diagnostic(.invalidName, "a file's name is lower-case letters, digits and hyphens, found \(id.quoted)", at: .start(of: path), notes: note.map { [$0] } ?? [])
    }
}
