internal import IppinContent
internal import IppinModel

/// `ippin new translation`: asks for the record and the language, and begins the translation as `ippin translations start` does.
package struct NewTranslationRun: Sendable {
    private let options: SiteOptions
    private let record: String?
    private let language: String?
    /// Whether nobody is to be asked, as in scripts.
    private let isSilent: Bool
    private let console: Console

    package init(options: SiteOptions, record: String?, language: String?, isSilent: Bool, console: Console) {
        self.options = options
        self.record = record
        self.language = language
        self.isSilent = isSilent
        self.console = console
    }

    package func run() async -> NewOutcome {
        await NewOutcome.of(console) {
            do {
                let (record, language) = try await answers()
                switch await TranslationsRun(options: options, console: console).start(record, into: language) {
                case .done:
                    console.write("\nNext:\n  1. Open it in your editor, and write the translation below each line that starts with '#'.\n  2. When all is translated, remove the line 'unfinished: true'.\n")
                    return .written
                case .contentErrors: return .contentErrors
                case .misused: return .misused
                case .failed: return .failed
                }
            } catch let failure as TranslationFailure {
                console.report("ippin: \(failure)\n")
                if case .misuse = failure { return .misused }
                return .contentErrors
            }
        }
    }

    private func answers() async throws -> (record: String, language: String) {
        if let record, let language { return (record, language) }
        guard let prompter = isSilent ? nil : console.prompter else {
            throw NewFailure.missing([record == nil ? "RECORD  what to translate, such as products/white-honey" : nil, "LANG  the language to translate into, such as ja"].compactMap { $0 })
        }
        let catalogue = try await TranslationCatalogue(options, progress: .silent)
        let id = try record.map(catalogue.record)
            ?? prompter.ask("Record to translate, such as products/white-honey") { text throws(Prompter.Refusal) in
                do throws(TranslationFailure) { return try catalogue.record(text) } catch { throw Prompter.Refusal(error.description) }
            }
        return (id.text, try language ?? self.language(of: id, catalogue, prompter))
    }

    /// One of the languages that the record does not have yet.
    private func language(of id: RecordID, _ catalogue: TranslationCatalogue, _ prompter: Prompter) throws -> String {
        let site = options.site + "/" + Inventory.root + "/" + id.text
        let open = catalogue.languages.dropFirst().map(\.text).filter { Disk.stamp(of: "\(site)/index.\($0).md") == nil }
        guard !open.isEmpty else { throw NewFailure.refused("'\(id.text)' is in every language of the site already; ippin translations shows how up to date they are") }
        let choices = open.map { Prompter.Choice($0, title: BuiltInWords.languages.contains($0) ? SampleTexts.of($0).language : "") }
        prompter.say("\nLanguage to translate into")
        return try prompter.choose("Number or name", from: choices, suggestion: choices.count == 1 ? 0 : nil).name
    }
}
