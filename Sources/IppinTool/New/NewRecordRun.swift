internal import IppinContent
internal import IppinModel
internal import IppinSource

/// `ippin new product` and its like: asks, writes one file, and says what to do next.
package struct NewRecordRun: Sendable {
    private let options: NewRecordOptions
    private let console: Console

    package init(options: NewRecordOptions, console: Console) {
        self.options = options
        self.console = console
    }

    package func run() async -> NewOutcome {
        await NewOutcome.of(console) {
            do {
                return try await write()
            } catch let taken as NewFiles.Taken {
                console.report("ippin: \(taken)\n")
                return .misused
            }
        }
    }

    private func write() async throws -> NewOutcome {
        let (found, diagnostics) = try await RecordCatalogue.read(options.content)
        guard let catalogue = found else {
            console.report(diagnostics, of: options.content.site)
            console.report("Nothing was written: the site's own files must be in order first.\n")
            return .contentErrors
        }
        var dialog = RecordDialog(options, catalogue, options.isSilent ? nil : console.prompter)
        let answers = try dialog.answers()
        let id = RecordID(options.collection, answers.id)
        let path = "\(Inventory.root)/\(id.text)/index.md"
        let text = RecordStarter(declarations: catalogue.declarations, records: catalogue.records).text(of: id.collection, fields: answers.fields, facts: answers.facts)
        // What was given on the command line is checked before it is written.
        let findings = EntryReader(declarations: catalogue.declarations).read(SourceFile(path: path, bytes: Array(text.utf8)), id: id, languageSuffix: nil).diagnostics
        if findings.hasErrors {
            let printer = DiagnosticPrinter(isColored: console.usesColor) { $0 == path ? Array(text.utf8) : nil }
            console.report(printer.text(for: findings.filter { $0.severity == .error }) + "\n")
            console.report("Nothing was written.\n")
            return .misused
        }
        try NewFiles.write([(options.content.site + "/" + path, text)])
        console.write(advice(path))
        return .written
    }

    private func advice(_ path: String) -> String {
        let site = options.content.site
        let place = site == "." ? path : site + "/" + path
        let at = site == "." ? "" : " --site " + ShellText.quoted(site)
        return """
            Wrote \(place)

            Next:
              1. Open it in your editor, and fill in what you know.
              2. See it as readers will: ippin serve\(at)
              3. Look for mistakes: ippin check\(at)
              4. It is a draft. To publish it, remove the line 'draft: yes'.

            """
    }
}
