package import IppinModel
package import IppinSource

/// The files of a site, sorted out by what their paths say they are. Nothing has been read yet.
package struct Inventory: Sendable {
    /// A Markdown file of a record.
    package struct RecordFile: Sendable, Hashable {
        /// `content/products/white-honey/index.ja.md`
        package let path: String
        package let id: RecordID
        /// `ja`; nil for `index.md`.
        package let languageSuffix: String?
    }

    /// `site.yaml`, `certificates.yaml` and the files of `words/`, `markets/` and `kinds/`.
    package let settingsFiles: [String]
    /// In byte order of their paths.
    package let recordFiles: [RecordFile]
    /// Other files beside a record's texts, by the record: names in byte order.
    package let attachments: [RecordID: [String]]
    /// Files of `static/`, as paths below it, in byte order.
    package let staticFiles: [String]
    /// Files that belong to nothing, by whether that is an error: the ledger names them too.
    package let leftOut: [(path: String, isError: Bool)]
    package let diagnostics: [Diagnostic]

    /// The folder of the content in a site.
    package static let root = "content"

    /// - Parameter paths: every file below `content/`, relative to the site's folder, in any order.
    package init(paths: [String]) {
        var builder = Builder()
        for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { builder.add(path) }
        builder.checkSources()
        settingsFiles = builder.settingsFiles
        recordFiles = builder.recordFiles
        attachments = builder.attachments
        staticFiles = builder.staticFiles
        leftOut = builder.leftOut
        diagnostics = builder.diagnostics
    }

    /// Whether `name` may be a record's name: `[a-z0-9-]+`.
    package static func isRecordName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
            }
    }
}

private struct Builder {
    var settingsFiles: [String] = []
    var recordFiles: [Inventory.RecordFile] = []
    var attachments: [RecordID: [String]] = [:]
    var staticFiles: [String] = []
    var leftOut: [(path: String, isError: Bool)] = []
    var diagnostics: [Diagnostic] = []
    private var badFolders: Set<String> = []

    mutating func add(_ path: String) {
        let parts = path.split(separator: "/").dropFirst()
        guard let first = parts.first else { return }
        // Editors and file managers leave such files behind.
        guard !parts.contains(where: { $0.hasPrefix(".") || $0.hasSuffix("~") || $0 == "Thumbs.db" }) else { return }
        if let collection = RecordCollection(rawValue: String(first)) { return addRecordFile(path, Array(parts.dropFirst()), collection) }
        switch (first, parts.count) {
        case ("static", 2...): staticFiles.append(parts.dropFirst().joined(separator: "/"))
        case ("words", 2) where path.hasSuffix(".yaml"), ("markets", 2) where path.hasSuffix(".yaml"), ("kinds", 2) where path.hasSuffix(".yaml"),
            ("site.yaml", 1), ("certificates.yaml", 1):
            settingsFiles.append(path)
        default:
            leftOut.append((path, false))
            diagnostics.append(.unexpectedFile(path, folder: String(first)))
        }
    }

    private mutating func addRecordFile(_ path: String, _ parts: [Substring], _ collection: RecordCollection) {
        guard parts.count >= 2, let name = parts.first else {
            leftOut.append((path, true))
            diagnostics.append(.fileOutsideRecord(path, collection: collection))
            return
        }
        guard Inventory.isRecordName(name) else {
            leftOut.append((path, true))
            if badFolders.insert(collection.rawValue + "/" + name).inserted { diagnostics.append(.invalidRecordName(String(name), path: path, collection)) }
            return
        }
        let id = RecordID(collection, String(name))
        let file = parts[1]
        if parts.count == 2, file == "index.md" {
            recordFiles.append(.init(path: path, id: id, languageSuffix: nil))
        } else if parts.count == 2, file.hasPrefix("index."), file.hasSuffix(".md") {
            recordFiles.append(.init(path: path, id: id, languageSuffix: String(file.dropFirst(6).dropLast(3))))
        } else if parts.count == 2, file.hasSuffix(".md") || file.hasSuffix(".markdown") || file.hasSuffix(".MD") {
            leftOut.append((path, true))
            diagnostics.append(.unexpectedText(path, id))
        } else {
            attachments[id, default: []].append(parts.dropFirst().joined(separator: "/"))
        }
    }

    /// Every record needs its `index.md`.
    mutating func checkSources() {
        let sources = Set(recordFiles.lazy.filter { $0.languageSuffix == nil }.map(\.id))
        for file in recordFiles where file.languageSuffix != nil && !sources.contains(file.id) {
            diagnostics.append(.orphanTranslation(file.path, id: file.id))
        }
        let translated = Set(recordFiles.map(\.id))
        for (id, names) in attachments where !translated.contains(id) {
            guard let name = names.first else { continue }
            diagnostics.append(.recordWithoutText("\(Inventory.root)/\(id.text)/\(name)", id: id))
        }
    }
}

extension Diagnostic {
    fileprivate static func unexpectedFile(_ path: String, folder: String) -> Diagnostic {
        let known = RecordCollection.allCases.map(\.rawValue) + ["words", "markets", "kinds", "static", "site.yaml", "certificates.yaml"]
        let suggestion = Spelling.suggestion(for: folder, among: known)
        let advice = suggestion.map { "did you mean '\($0)'?" } ?? "files to be copied as they are belong into 'static/'"
        return Diagnostic(.unexpectedFile, .warning, "'\(folder)' is no part of a catalogue; the file is not used", at: .start(of: path), notes: [Note(advice)])
    }

    fileprivate static func fileOutsideRecord(_ path: String, collection: RecordCollection) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "a \(collection.singular) is a folder with an 'index.md' in it; this file lies beside the folders", at: .start(of: path),
            notes: [Note("move it to '\(Inventory.root)/\(collection.rawValue)/<name>/index.md'")])
    }

    fileprivate static func invalidRecordName(_ name: String, path: String, _ collection: RecordCollection) -> Diagnostic {
        let folded = String(
            String.UnicodeScalarView(
                name.lowercased().unicodeScalars.map { "a"..."z" ~= $0 || "0"..."9" ~= $0 ? $0 : "-" }))
        return Diagnostic(
            .invalidName, "the name of a record's folder has only the letters a to z, digits and hyphens, not '\(name)'", at: .start(of: path),
            notes: [Note("rename the folder, for example to '\(folded)'")])
    }

    fileprivate static func unexpectedText(_ path: String, _ id: RecordID) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "the texts of a record are called 'index.md' and 'index.<language>.md'; this file is not used", at: .start(of: path),
            notes: [Note("rename it, or give it a folder of its own beside '\(id.name)'")])
    }

    fileprivate static func orphanTranslation(_ path: String, id: RecordID) -> Diagnostic {
        Diagnostic(
            .orphanTranslation, "a translation needs its source: '\(Inventory.root)/\(id.text)/index.md' is missing", at: .start(of: path),
            notes: [Note("write 'index.md' with the facts and the text of the source language, or remove the translation")])
    }

    fileprivate static func recordWithoutText(_ path: String, id: RecordID) -> Diagnostic {
        Diagnostic(
            .missingFile, "the \(id.collection.singular) '\(id.name)' has no 'index.md'", at: .start(of: path),
            notes: [Note("write 'index.md', or move the file to 'static/'")])
    }
}
