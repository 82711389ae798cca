internal import IppinContent
internal import IppinModel
internal import IppinSource

/// The commands about translations: each tells what it found or did, and says how it ended.
package struct TranslationsRun: Sendable {
    package enum Outcome: Sendable, Hashable {
        case done
        case contentErrors
        case misused
        /// A file could not be read or written, or the site is not there.
        case failed
    }

    /// Which translations are looked at: all, or those into one language, of one record.
    package struct Selection: Sendable, Hashable {
        package let language: String?
        package let record: String?

        package init(language: String? = nil, record: String? = nil) {
            self.language = language
            self.record = record
        }
    }

    private let options: SiteOptions
    private let console: Console

    package init(options: SiteOptions, console: Console) {
        self.options = options
        self.console = console
    }

    /// How far the translations are.
    package func status(_ selection: Selection, asJSON: Bool) async -> Outcome {
        await run { catalogue in
            let language = try selection.language.map(catalogue.language)
            let record = try selection.record.map(catalogue.record)
            let sources = SourceReader(site: options.site)
            if asJSON {
                console.write(try TranslationsJSON(catalogue.overview, language: language, record: record, source: sources.bytes).text())
            } else if let record {
                console.write(TranslationDetail(catalogue.overview, record, language: language, source: sources.bytes).text)
            } else {
                console.write(TranslationTable(catalogue.overview, language: language).text)
            }
            let errors = catalogue.diagnostics.count { $0.severity == .error }
            if errors > 0, !asJSON { console.report("The content has \(BuildSummary.count(errors, "error")); 'ippin build' lists \(errors == 1 ? "it" : "them").\n") }
        }
    }

    /// Writes a new translation to be filled in.
    package func start(_ record: String, into language: String) async -> Outcome {
        await conclude {
            let started = try await TranslationStarter(site: options, progress: progress).start(record, into: language)
            console.write(
                """
                Wrote \(started.path): \(BuildSummary.count(started.fields, "field")) and \(BuildSummary.count(started.blocks, "block")) of the story to translate.
                Until its line 'unfinished: true' is removed, the site does as if it were not there.

                """)
        }
    }

    /// Stamps the named records, in one language or in all that they have.
    package func accept(_ arguments: [String], all: Bool, isSure: Bool) async -> Outcome {
        await run { catalogue in
            let accepter = TranslationAccepter(site: options.site, catalogue: catalogue)
            let (language, records) = try split(arguments, catalogue)
            guard all else {
                guard !records.isEmpty else { throw TranslationFailure.misuse("which records? Name them, or say --all --yes") }
                return report(try accepter.accept(records.map { (try catalogue.record($0), language) }))
            }
            guard records.isEmpty else { throw TranslationFailure.misuse("--all takes no records: it accepts every translation that is stale or has no stamp") }
            let pending = accepter.pending(language)
            guard isSure else {
                throw TranslationFailure.misuse("--all would accept \(BuildSummary.count(pending.count, "translation")) that nobody may have reviewed; add --yes if they all are")
            }
            report(try accepter.accept(pending.map { ($0.id, $0.language) }))
        }
    }

    /// A language may stand before the records.
    private func split(_ arguments: [String], _ catalogue: TranslationCatalogue) throws -> (language: Int?, records: [String]) {
        guard let first = arguments.first, !first.contains("/") else { return (nil, arguments) }
        if catalogue.languages.contains(where: { $0.text == first }) { return (try catalogue.language(first), Array(arguments.dropFirst())) }
        // What is neither is more likely a language where more follows.
        if arguments.count > 1, (try? catalogue.record(first)) == nil { _ = try catalogue.language(first) }
        return (nil, arguments)
    }

    private func report(_ files: [TranslationAccepter.Accepted]) {
        for file in files {
            switch file.outcome {
            case .stamped(let changes): console.write("Stamped \(file.path)\(changes.map { ": since the last time \($0)" } ?? "")\n")
            case .alreadyCurrent: console.write("Unchanged \(file.path): its stamp is that of the present text\n")
            }
            if file.isUnfinished { console.write("  It is still unfinished: remove the line 'unfinished: true' to publish it.\n") }
        }
        if files.isEmpty { console.write("Nothing to accept: every translation has the stamp of the present text.\n") }
    }

    // MARK: - Endings

    private var progress: Progress { Progress(style: console.progressStyle, write: console.report) }

    private func run(_ work: (TranslationCatalogue) throws -> Void) async -> Outcome {
        await conclude { try work(try await TranslationCatalogue(options, progress: progress)) }
    }

    private func conclude(_ work: () async throws -> Void) async -> Outcome {
        do {
            try await work()
            return .done
        } catch let failure as TranslationFailure {
            if case .content(_, let diagnostics) = failure { console.report(diagnostics, of: options.site) }
            console.report("ippin: \(failure)\n")
            if case .misuse = failure { return .misused }
            return .contentErrors
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }
}
