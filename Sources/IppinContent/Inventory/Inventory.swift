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
    /// Records whose folder has a wrong name, by the name that was probably meant, so that links to them are not reported as well.
    package let misnamed: Set<RecordID>
    /// Files that belong to nothing, by whether that is an error: the ledger names them too.
    package let leftOut: [(path: String, isError: Bool)]
    package let diagnostics: [Diagnostic]

    /// The folder of the content in a site.
    package static let root = "content"

    /// What lies right in it.
    fileprivate static let folders = RecordCollection.allCases.map(\.rawValue) + ["words", "markets", "kinds", "static", "site.yaml", "certificates.yaml"]

    /// - Parameter paths: every file below `content/`, relative to the site's folder, in any order.
    package init(paths: [String]) {
        let paths = paths.sortedByBytes()
        var builder = Builder(paths: paths)
        for path in paths { builder.add(path) }
        builder.checkSources()
        builder.diagnostics += NamesDifferingInCase.check(paths, except: Set(builder.leftOut.lazy.filter(\.isError).map(\.path)))
        settingsFiles = builder.settingsFiles
        recordFiles = builder.recordFiles
        attachments = builder.attachments
        staticFiles = builder.staticFiles
        misnamed = builder.misnamed
        leftOut = builder.leftOut
        diagnostics = builder.diagnostics
    }

    /// Whether a path has a part that editors and file managers leave behind, which is no content.
    package static func isLeftBehind(_ path: String) -> Bool { path.split(separator: "/").contains(where: isLeftBehind(name:)) }

    fileprivate static func isLeftBehind(name: Substring) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) || name == "Thumbs.db" || name == "desktop.ini"
    }

    /// Whether `name` may be a record's name: `[a-z0-9-]+`.
    package static func isRecordName(_ name: some StringProtocol) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy(isPartOfRecordName)
    }

    static func isPartOfRecordName(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
    }
}

private struct Builder {
    /// All of them, in byte order.
    let paths: [String]
    var settingsFiles: [String] = []
    var recordFiles: [Inventory.RecordFile] = []
    var attachments: [RecordID: [String]] = [:]
    var staticFiles: [String] = []
    var misnamed: Set<RecordID> = []
    var leftOut: [(path: String, isError: Bool)] = []
    var diagnostics: [Diagnostic] = []
    private var badFolders: Set<String> = []
    /// Records whose `index.md` is there under a misspelt name.
    private var misspeltSources: Set<RecordID> = []

    init(paths: [String]) { self.paths = paths }

    mutating func add(_ path: String) {
        if let file = RecordFilePath(path) { return recordFiles.append(file.recordFile) }
        let parts = path.split(separator: "/").dropFirst()
        guard let first = parts.first else { return }
        guard !parts.contains(where: Inventory.isLeftBehind(name:)) else { return }
        if let collection = RecordCollection(rawValue: String(first)) { return addRecordFile(path, Array(parts.dropFirst()), collection) }
        switch (first, parts.count) {
        case ("static", 2...): staticFiles.append(parts.dropFirst().joined(separator: "/"))
        case ("words", 2) where path.hasSuffix(".yaml"), ("markets", 2) where path.hasSuffix(".yaml"), ("kinds", 2) where path.hasSuffix(".yaml"),
            ("site.yaml", 1), ("certificates.yaml", 1):
            settingsFiles.append(path)
        case ("words", _), ("markets", _), ("kinds", _):
            leftOut.append((path, true))
            diagnostics.append(.unexpectedSettingsFile(path, folder: String(first)))
        default: addUnknown(path, parts, in: String(first))
        }
    }

    /// A folder that is none of ours is reported once. If its name is a misspelt one, its records are known to be meant.
    private mutating func addUnknown(_ path: String, _ parts: ArraySlice<Substring>, in first: String) {
        let meant = Spelling.suggestion(for: first, among: Inventory.folders)
        leftOut.append((path, meant != nil))
        if badFolders.insert(first).inserted { diagnostics.append(.unexpectedFile(path, folder: first, meant: meant, isFolder: parts.count > 1)) }
        guard parts.count > 2, let name = parts.dropFirst().first, let meant, let collection = RecordCollection(rawValue: meant) else { return }
        misnamed.insert(RecordID(collection, String(name)))
    }

    private mutating func addRecordFile(_ path: String, _ parts: [Substring], _ collection: RecordCollection) {
        guard parts.count >= 2, let name = parts.first else {
            leftOut.append((path, true))
            diagnostics.append(.fileOutsideRecord(path, collection: collection))
            return
        }
        guard Inventory.isRecordName(name) else {
            leftOut.append((path, true))
            let meant = RecordFolderName.repaired(name)
            if let meant { misnamed.insert(RecordID(collection, meant)) }
            if badFolders.insert(collection.rawValue + "/" + name).inserted { diagnostics.append(.invalidRecordName(String(name), meant: meant, path: path)) }
            return
        }
        let id = RecordID(collection, String(name))
        let file = parts[1]
        if parts.count == 2, file == "index.md" {
            recordFiles.append(.init(path: path, id: id, languageSuffix: nil))
        } else if parts.count == 2, file.hasPrefix("index."), file.hasSuffix(".md") {
            recordFiles.append(.init(path: path, id: id, languageSuffix: String(file.dropFirst(6).dropLast(3))))
        } else if parts.count == 2, let text = MisspeltText(file) {
            let hasMeant = text.meant.map { isThere("\(Inventory.root)/\(id.text)/\($0)") } ?? false
            if text.meant == "index.md" { misspeltSources.insert(id) }
            leftOut.append((path, true))
            diagnostics.append(.unexpectedText(path, id, meant: text.meant, hasMeant: hasMeant))
        } else {
            attachments[id, default: []].append(parts.dropFirst().joined(separator: "/"))
        }
    }

    /// By binary search: a whole site may be misspelt.
    private func isThere(_ path: String) -> Bool {
        var range = paths.indices
        while let last = range.last {
            let middle = (range.lowerBound + last) / 2
            if paths[middle] == path { return true }
            range = paths[middle].precedesInBytes(path) ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }

    /// Every record needs its `index.md`.
    mutating func checkSources() {
        var start = 0
        while start < recordFiles.count {
            let first = recordFiles[start]
            // The files of a record stand together, in byte order.
            let end = recordFiles[start...].firstIndex { $0.id != first.id } ?? recordFiles.count
            if !recordFiles[start..<end].contains(where: { $0.languageSuffix == nil }), !misspeltSources.contains(first.id) {
                diagnostics.append(.orphanTranslation(first.path, id: first.id))
            }
            start = end
        }
        guard !attachments.isEmpty else { return }
        let translated = Set(recordFiles.map(\.id))
        for (id, names) in attachments where !translated.contains(id) && !misspeltSources.contains(id) {
            guard let name = names.first else { continue }
            diagnostics.append(.recordWithoutText("\(Inventory.root)/\(id.text)/\(name)", id: id))
        }
    }
}

private enum RecordFolderName {
    /// The nearest name that a record's folder may have; nil if nothing would be left.
    static func repaired(_ name: Substring) -> String? {
        let words = name.lowercased().unicodeScalars.split { !("a"..."z" ~= $0 || "0"..."9" ~= $0) }
        return words.isEmpty ? nil : words.map(String.init).joined(separator: "-")
    }
}

extension Diagnostic {
    fileprivate static func unexpectedSettingsFile(_ path: String, folder: String) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "the folder '\(folder)' holds files with names such as '\(folder == "words" ? "en" : folder == "markets" ? "jp" : "honey").yaml'; this one is not used",
            at: .start(of: path), notes: path.hasSuffix(".yml") ? [Note("rename it to end in '.yaml'")] : [])
    }

    fileprivate static func unexpectedFile(_ path: String, folder: String, meant: String?, isFolder: Bool) -> Diagnostic {
        let advice = meant.map { "did you mean '\($0)'?" } ?? "files to be copied as they are belong into 'static/'"
        // A misspelt folder is a part of the catalogue that would be missing.
        return Diagnostic(
            .unexpectedFile, meant == nil ? .warning : .error,
            "'\(folder)' is no part of a catalogue; \(isFolder ? "nothing in this folder is used" : "the file is not used")", at: .start(of: path),
            notes: [Note(advice)])
    }

    fileprivate static func fileOutsideRecord(_ path: String, collection: RecordCollection) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "a \(collection.singular) is a folder with an 'index.md' in it; this file lies beside the folders", at: .start(of: path),
            notes: [Note("move it to '\(Inventory.root)/\(collection.rawValue)/<name>/index.md'")])
    }

    fileprivate static func invalidRecordName(_ name: String, meant: String?, path: String) -> Diagnostic {
        Diagnostic(
            .invalidName, "the name of a record's folder has only the letters a to z, digits and hyphens, not '\(name)'", at: .start(of: path),
            notes: [Note(meant.map { "rename the folder, for example to '\($0)'" } ?? "rename the folder; the title keeps its own letters")])
    }

    fileprivate static func unexpectedText(_ path: String, _ id: RecordID, meant: String?, hasMeant: Bool) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "the texts of a record are called 'index.md' and 'index.<language>.md'; this file is not used", at: .start(of: path),
            notes: [Note(meant.map { hasMeant ? "there is an '\($0)' already: remove this file, after taking over what is only here" : "rename it to '\($0)'" } ?? "rename it, or give it a folder of its own beside '\(id.name)'")])
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
