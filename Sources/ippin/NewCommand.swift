import ArgumentParser
import Foundation
import IppinTool

/// `ippin new`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new site, product, village, producer, shop, story, page or translation.",
        discussion: """
            On a terminal it asks for what it needs; in scripts, give it as options. It writes one file with comments that say what else can stand in it, \
            and never writes over a file that is there.

            Exit status: 0 written, 1 stopped or the content has errors, 2 the command was misused, 3 a file could not be read or written.
            """,
        subcommands: [
            NewSiteCommand.self, NewProductCommand.self, NewVillageCommand.self, NewProducerCommand.self, NewShopCommand.self, NewStoryCommand.self, NewPageCommand.self,
            NewTranslationCommand.self,
        ])
}

/// The arguments of every new record.
struct NewRecordArguments: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Its name, as readers see it.", valueName: "text"))
    var title: String?

    @Option(name: .long, help: ArgumentHelp("The name of its folder and the end of its address (default: made from the title).", valueName: "id"))
    var id: String?

    @Flag(name: .shortAndLong, help: "Ask nothing: take what the options say.")
    var yes = false

    @OptionGroup var content: SiteArguments

    func write(
        _ subject: NewRecordOptions.Subject, kind: String? = nil, village: String? = nil, producer: String? = nil, facts: [String] = []
    ) async throws {
        let options = NewRecordOptions(
            content.options(), subject, id: id, title: title, kind: kind, village: village, producer: producer, facts: facts, isSilent: yes)
        try await NewRecordRun(options: options, console: Console(environment: ProcessInfo.processInfo.environment)).run().finish()
    }
}

extension NewOutcome {
    /// - Throws: the exit status, unless all is well.
    func finish() throws {
        switch self {
        case .written: break
        case .stopped, .contentErrors: throw ExitStatus.contentErrors
        case .misused: throw ExitStatus.usage
        case .failed: throw ExitStatus.inputOutput
        }
    }
}

/// `ippin new site`
struct NewSiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "site", abstract: "Write a small, complete site that builds at once.")

    @Argument(help: ArgumentHelp("The folder for it, which is new or empty.", valueName: "dir"), completion: .directory)
    var folder: String

    @Option(name: .long, help: ArgumentHelp("The name of the catalogue.", valueName: "text"))
    var title: String?

    @Option(name: .long, help: ArgumentHelp("Languages with commas, the one that you write in first: en, ja, de, fr (default: en).", valueName: "list"))
    var languages: String?

    @Option(name: .long, help: ArgumentHelp("Where it will be published (default: https://catalogue.example/).", valueName: "url"))
    var address: String?

    @Option(name: .long, help: ArgumentHelp("Who publishes it (default: the title).", valueName: "text"))
    var organization: String?

    @Option(name: .long, help: ArgumentHelp("Where buyers write to.", valueName: "address"))
    var email: String?

    @Flag(name: .shortAndLong, help: "Ask nothing: take what the options say.")
    var yes = false

    func validate() throws {
        if folder.isEmpty { throw ValidationError("the site needs a folder, such as 'catalogue'") }
    }

    func run() async throws {
        let options = NewSiteOptions(folder: folder, title: title, languages: languages, address: address, organization: organization, email: email, isSilent: yes)
        try await NewSiteRun(options: options, console: Console(environment: ProcessInfo.processInfo.environment)).run().finish()
    }
}

/// `ippin new product`
struct NewProductCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "product", abstract: "Write a new product.")

    @OptionGroup var record: NewRecordArguments

    @Option(name: .long, help: ArgumentHelp("What it is: a file in 'kinds', such as honey.", valueName: "id"), completion: .kinds)
    var kind: String?

    @Option(name: .long, help: ArgumentHelp("Where it comes from: a folder in 'villages'.", valueName: "id"), completion: .villages)
    var village: String?

    @Option(name: .long, help: ArgumentHelp("Who makes it: a folder in 'producers'.", valueName: "id"), completion: .producers)
    var producer: String?

    @Option(name: .long, parsing: .singleValue, help: ArgumentHelp("A field of its kind, such as moisture=17.2; may be given several times.", valueName: "name=value"))
    var fact: [String] = []

    func run() async throws { try await record.write(.product, kind: kind, village: village, producer: producer, facts: fact) }
}

/// `ippin new producer`
struct NewProducerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "producer", abstract: "Write a new producer.")

    @OptionGroup var record: NewRecordArguments

    @Option(name: .long, help: ArgumentHelp("Where they work: a folder in 'villages'.", valueName: "id"), completion: .villages)
    var village: String?

    func run() async throws { try await record.write(.producer, village: village) }
}

/// `ippin new village`
struct NewVillageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "village", abstract: "Write a new village.")

    @OptionGroup var record: NewRecordArguments

    func run() async throws { try await record.write(.village) }
}

/// `ippin new shop`
struct NewShopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "shop", abstract: "Write a new shop.")

    @OptionGroup var record: NewRecordArguments

    func run() async throws { try await record.write(.shop) }
}

/// `ippin new story`
struct NewStoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "story", abstract: "Write a new story, dated today.")

    @OptionGroup var record: NewRecordArguments

    func run() async throws { try await record.write(.story) }
}

/// `ippin new page`
struct NewPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "page", abstract: "Write a new page.")

    @OptionGroup var record: NewRecordArguments

    func run() async throws { try await record.write(.page) }
}

/// `ippin new translation`
struct NewTranslationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation", abstract: "Begin a translation, with the original in comments to translate under.")

    @Argument(help: ArgumentHelp("What to translate, such as products/white-honey.", valueName: "record"), completion: .records)
    var record: String?

    @Argument(help: ArgumentHelp("The language to translate into, such as ja.", valueName: "lang"), completion: .translationLanguages)
    var language: String?

    @Flag(name: .shortAndLong, help: "Ask nothing: take what the arguments say.")
    var yes = false

    @OptionGroup var content: SiteArguments

    func run() async throws {
        let console = Console(environment: ProcessInfo.processInfo.environment)
        try await NewTranslationRun(options: content.options(), record: record, language: language, isSilent: yes, console: console).run().finish()
    }
}
