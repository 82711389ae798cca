internal import IppinContent
internal import IppinModel
internal import IppinSource

/// `ippin schema` as a command: lists, prints or writes the JSON Schemas of a site's files.
package struct SchemaRun: Sendable {
    package enum Request: Sendable, Hashable {
        case list
        case print(name: String)
        /// Writes all schemas, or one, into a folder.
        case write(folder: String, name: String?)
    }

    package enum Outcome: Sendable, Hashable {
        case done
        /// The site's own files have errors, so that the schemas are not complete, or could not be made.
        case contentErrors
        case unknownName
        /// A file could not be read or written, or the site is not there.
        case failed
    }

    private let options: SiteOptions
    private let console: Console

    package init(options: SiteOptions, console: Console) {
        self.options = options
        self.console = console
    }

    package func run(_ request: Request) -> Outcome {
        do {
            let listing = try ContentListing(site: options.site)
            let settings = SettingsFiles(listing: listing, site: options.site).read()
            let diagnostics = settings.diagnostics.sorted()
            if diagnostics.hasErrors { console.report(diagnostics, of: options.site) }
            guard let declarations = settings.declarations else {
                console.report("ippin: no schema can be made before the errors above are mended\n")
                return .contentErrors
            }
            let schemas = JSONSchemas(SchemaSite(declarations, inventory: listing.inventory))
            let outcome = try answer(request, schemas)
            return outcome == .done && diagnostics.hasErrors ? .contentErrors : outcome
        } catch {
            console.report("ippin: \(error)\n")
            return .failed
        }
    }

    private func answer(_ request: Request, _ schemas: JSONSchemas) throws -> Outcome {
        switch request {
        case .list: console.write(Self.list(schemas.entries))
        case .print(let name):
            guard let text = schemas.text(of: name) else { return unknown(name, schemas) }
            console.write(text)
        case .write(let folder, let name):
            let entries = schemas.entries.filter { name == nil || $0.name == name }
            if let name, entries.isEmpty { return unknown(name, schemas) }
            for entry in entries {
                guard let text = schemas.text(of: entry.name) else { continue }
                let path = folder + "/" + entry.fileName
                if (try? Disk.read(path)) != Array(text.utf8) { _ = try Disk.write(Array(text.utf8), to: path) }
            }
            console.write("Wrote \(BuildSummary.count(entries.count, "schema")) to \(folder)\n")
        }
        return .done
    }

    private func unknown(_ name: String, _ schemas: JSONSchemas) -> Outcome {
        let names = schemas.entries.map(\.name)
        let hint = Spelling.suggestion(for: name, among: names).map { "did you mean '\($0)'?" } ?? "there are " + names.joined(separator: ", ")
        console.report("ippin: there is no schema '\(name)'; \(hint)\n")
        return .unknownName
    }

    private static func list(_ entries: [JSONSchemas.Entry]) -> String {
        let width = (entries.map(\.name.count).max() ?? 0) + 2
        return entries.map { $0.name + String(repeating: " ", count: width - $0.name.count) + $0.title + "\n" }.joined()
    }
}
