internal import IppinContent
internal import IppinModel
internal import IppinSource

/// What `ippin new site` was asked for; what is nil is asked for on a terminal.
package struct NewSiteOptions: Sendable {
    package let folder: String
    package let title: String?
    package let languages: String?
    package let address: String?
    package let organization: String?
    package let email: String?
    /// Whether nobody is to be asked, as in scripts.
    package let isSilent: Bool

    package init(folder: String, title: String?, languages: String?, address: String?, organization: String?, email: String?, isSilent: Bool) {
        self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        self.title = title
        self.languages = languages
        self.address = address
        self.organization = organization
        self.email = email
        self.isSilent = isSilent
    }
}

/// `ippin new site`: a small site that builds at once.
package struct NewSiteRun: Sendable {
    private let options: NewSiteOptions
    private let console: Console

    package init(options: NewSiteOptions, console: Console) {
        self.options = options
        self.console = console
    }

    package func run() async -> NewOutcome {
        await NewOutcome.of(console) {
            try checkFolder()
            let starter = try starter(options.isSilent ? nil : console.prompter)
            let findings = DeclarationsReader.read(starter.files.filter { $0.path.hasSuffix(".yaml") }.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) }).diagnostics
            if let first = findings.first(where: { $0.severity == .error }) { throw NewFailure.refused(first.message) }
            try NewFiles.write(starter.files.map { (options.folder + "/" + $0.path, $0.text) })
            console.write(advice(starter))
            return .written
        }
    }

    /// A folder of its own: what is in it already might be somebody's site.
    private func checkFolder() throws {
        guard Disk.isFolder(options.folder) else {
            if Disk.absolute(options.folder) != nil { throw NewFailure.refused("'\(options.folder)' is a file; name a new folder") }
            return
        }
        let entries = try FolderListing.names(in: options.folder)
        let others = entries.filter { $0 != ".git" && $0 != ".DS_Store" }
        guard let first = others.first(where: { !$0.hasPrefix(".") }) ?? others.first else { return }
        throw NewFailure.refused("'\(options.folder)' is not empty ('\(first)' is in it); name a new folder, such as 'catalogue'")
    }

    // MARK: - Answers

    private func starter(_ prompter: Prompter?) throws -> SiteStarter {
        guard let prompter else {
            guard let title = options.title else { throw NewFailure.missing(["--title \"…\"  the name of the catalogue, as readers see it"]) }
            return SiteStarter(
                title: try checked("--title", title, Self.line), languages: try checked("--languages", options.languages ?? "en", Self.languages),
                address: try checked("--address", options.address ?? Self.exampleAddress, Self.address), organization: try checked("--organization", options.organization ?? title, Self.line),
                email: try options.email.map { try checked("--email", $0, Self.line) })
        }
        prompter.say("A new site in '\(options.folder)'. Press Enter to take what stands in brackets, and Ctrl-C to stop.\n")
        let title = try given("--title", options.title, Self.line) ?? prompter.ask("Name of the catalogue", read: Self.line)
        let languages = try given("--languages", options.languages, Self.languages)
        let known = BuiltInWords.languages.map { "\($0) (\(SampleTexts.of($0).language))" }.joined(separator: ", ")
        if languages == nil { prompter.say("Languages: \(known). Name yours with commas; the first is the one that you write in.") }
        return SiteStarter(
            title: title, languages: try languages ?? prompter.ask("Languages", suggestion: "en", read: Self.languages),
            address: try given("--address", options.address, Self.address) ?? prompter.ask("Address where it will be published", suggestion: Self.exampleAddress, read: Self.address),
            organization: try given("--organization", options.organization, Self.line) ?? prompter.ask("Who publishes it", suggestion: title, read: Self.line),
            email: try options.email.map { try checked("--email", $0, Self.line) })
    }

    private func given<Value>(_ flag: String, _ text: String?, _ read: (String) throws(Prompter.Refusal) -> Value) throws -> Value? {
        try text.map { try checked(flag, $0, read) }
    }

    private func checked<Value>(_ flag: String, _ text: String, _ read: (String) throws(Prompter.Refusal) -> Value) throws -> Value {
        do throws(Prompter.Refusal) { return try read(text) } catch { throw NewFailure.refused("\(flag) '\(text)': \(error.reason)") }
    }

    private static let exampleAddress = "https://catalogue.example/"

    private static func line(_ text: String) throws(Prompter.Refusal) -> String {
        guard !text.isEmpty, !text.unicodeScalars.contains(where: { $0.value < 0x20 }) else { throw Prompter.Refusal("Please write one line of text.") }
        return text
    }

    private static func languages(_ text: String) throws(Prompter.Refusal) -> [String] {
        let names = text.lowercased().split { $0 == "," || $0 == " " || $0 == "、" || $0 == ";" }.map(String.init)
        for name in names where !BuiltInWords.languages.contains(name) {
            throw Prompter.Refusal("'\(name)' is none of \(BuiltInWords.languages.joined(separator: ", ")); other languages can be added later in 'content/site.yaml', with a file of words.")
        }
        guard !names.isEmpty, Set(names).count == names.count else { throw Prompter.Refusal("Please name each language once, such as: en, ja") }
        return names
    }

    private static func address(_ text: String) throws(Prompter.Refusal) -> String {
        let full = text.contains("://") ? text : "https://" + text
        guard full.hasPrefix("https://") || full.hasPrefix("http://"), !full.contains(" "), full.contains(".") || full.contains("localhost") else {
            throw Prompter.Refusal("Please write an address such as \(exampleAddress)")
        }
        return full.hasSuffix("/") ? full : full + "/"
    }

    private func advice(_ starter: SiteStarter) -> String {
        """
        Wrote a site of \(starter.files.count) files in '\(options.folder)'.

        Next:
          1. Go into it: cd \(ShellText.quoted(options.folder))
          2. Look at it: ippin serve
          3. Read the page 'First steps', and change 'content/site.yaml'.
          4. Add what is yours: ippin new village, then ippin new product

        """
    }
}
