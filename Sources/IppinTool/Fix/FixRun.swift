internal import IppinModel
internal import IppinSource

/// `ippin fix`: finds what can be fixed safely, shows it, asks, and writes.
package struct FixRun: Sendable {
    package enum Outcome: Sendable, Hashable {
        /// The content has no errors, and nothing that could be fixed safely is left.
        case clean
        /// Errors are left, or fixes that were not made.
        case findings
        case misused
        /// A file could not be read or written, or the site is not there.
        case failed
    }

    private let options: FixOptions
    private let console: Console

    package init(options: FixOptions, console: Console) {
        self.options = options
        self.console = console
    }

    package func run() async -> Outcome {
        do {
            let listing = try ContentListing(site: options.content.site)
            return try await fix(PathSelection(options.paths, site: options.content.site, listing: listing))
        } catch let error as PathSelection.Unknown {
            console.report("ippin: \(error)\n")
            return .misused
        } catch is Prompter.Ended {
            console.report("Nothing was changed.\n")
            return .findings
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func fix(_ paths: PathSelection) async throws -> Outcome {
        let first = try await read([:])
        var current = first.diagnostics
        var repair = Repair { paths.contains($0) }
        while let proposal = repair.propose(for: current, source: { original($0, first.fingerprints) }) {
            let after = try await read(proposal.texts).diagnostics
            if repair.accept(proposal, before: current, after: after) { current = after }
        }
        let texts = repair.texts.filter(\.value.isChanged).sorted { $0.key.precedesInBytes($1.key) }
        guard !texts.isEmpty else { return nothingToFix(current, paths) }
        for (path, text) in texts { console.write(UnifiedDiff(path: path, text, isColored: console.usesColorInOutput).description) }
        console.write("\n")
        guard try isAllowed(repair.madeCount, files: texts.count) else {
            if options.consent == .dryRun { _ = tellRest(current, paths, trying: repair.texts) }
            return .findings
        }
        try SafeReplacement.replace(texts.map { .init(path: options.content.site + "/" + $0.key, original: $0.value.original, bytes: $0.value.bytes) })
        // What is said to be left is read from the disk again.
        let left = try await read([:]).diagnostics
        console.write("Made \(changes(repair.madeCount, files: texts.count)).\n")
        return tellRest(left, paths)
    }

    private func read(_ overlay: [String: [UInt8]]) async throws -> (diagnostics: [Diagnostic], fingerprints: [String: Fingerprint]) {
        var clock = PhaseClock()
        let listing = try ContentListing(site: options.content.site)
        let loader = ContentLoader(options: options.content, listing: listing, progress: .silent, overlay: overlay)
        let loaded = try await loader.load(&clock)
        return (loaded.diagnostics.sorted(), loaded.fingerprints)
    }

    /// The bytes of a file, if they are still those in which the findings were made.
    private func original(_ path: String, _ fingerprints: [String: Fingerprint]) -> [UInt8]? {
        guard let bytes = try? Disk.read(options.content.site + "/" + path), let known = fingerprints[path], Fingerprint(of: bytes) == known else { return nil }
        return bytes
    }

    // MARK: - Words

    private func isAllowed(_ count: Int, files: Int) throws -> Bool {
        let summary = changes(count, files: files)
        switch options.consent {
        case .given: return true
        case .dryRun:
            console.write("Would make \(summary). Nothing was changed.\n")
            return false
        case .ask:
            guard let prompter = console.prompter else {
                console.report("Nothing was changed: this is no terminal where you could be asked. To make \(summary), run the command with --yes\n")
                return false
            }
            if try prompter.confirm("Make \(summary)?") { return true }
            console.report("Nothing was changed.\n")
            return false
        }
    }

    private func changes(_ count: Int, files: Int) -> String {
        "\(BuildSummary.count(count, "change")) in \(BuildSummary.count(files, "file"))"
    }

    private func nothingToFix(_ diagnostics: [Diagnostic], _ paths: PathSelection) -> Outcome {
        let found = diagnostics.filter { paths.contains($0.span.path) }
        console.write(found.isEmpty ? "Nothing to fix: no errors and no warnings.\n" : "Nothing here can be fixed without you.\n")
        return tellRest(diagnostics, paths)
    }

    /// What asks for a decision is shown in full; of everything else the number.
    /// - Parameter texts: files that are not written, in which the findings were made.
    private func tellRest(_ diagnostics: [Diagnostic], _ paths: PathSelection, trying texts: [String: EditedText] = [:]) -> Outcome {
        let rest = diagnostics.filter { paths.contains($0.span.path) }
        guard !rest.isEmpty else { return .clean }
        let guesses = rest.filter { !$0.fixIts.isEmpty }
        if !guesses.isEmpty {
            let reader = SourceReader(site: options.content.site)
            let printer = DiagnosticPrinter(isColored: console.usesColor) { texts[$0]?.bytes ?? reader.bytes(of: $0) }
            console.report("For these there is only a suggestion, so you decide:\n\n" + printer.text(for: guesses) + "\n")
        }
        let errors = rest.count { $0.severity == .error }
        let warnings = rest.count - errors
        let parts = [errors > 0 ? BuildSummary.count(errors, "error") : nil, warnings > 0 ? BuildSummary.count(warnings, "warning") : nil].compactMap { $0 }
        console.write("\(parts.joined(separator: " and ")) \(texts.isEmpty ? "left" : "would be left")\(guesses.count == rest.count ? "" : "; ippin check shows them all").\n")
        return errors > 0 ? .findings : .clean
    }
}
