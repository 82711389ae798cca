internal import IppinBuild
internal import IppinModel

/// Brings an output folder to what a plan says, under a lock, so that a build that is killed at any point leaves nothing that the next does not know.
struct Publisher: Sendable {
    let plan: Plan
    let templates: TemplateSet
    let options: BuildOptions
    let store: ManifestStore
    let pictures: PictureShelf
    let progress: Progress

    /// Writes what changed and removes what is gone. The output folder exists.
    func publish(_ clock: inout PhaseClock) async throws -> BuildReport.Written {
        try Disk.createFolder(options.stateFolder)
        guard let lock = try FolderLock(file: options.stateFolder + "/lock") else { throw BuildFailure.alreadyRunning(site: options.site) }
        defer { extendLifetime(lock) }
        let known = store.load()
        let previous = known.isTrusted ? known.manifest.entriesByPath() : [:]
        // From here until the end, what the last build found does not go with what is there.
        try Disk.remove(store.memoryPath)
        try announce(after: known.manifest)
        // Where nothing is known, nothing is looked for among them.
        let coming = known.manifest.files.isEmpty ? [] : Set(plan.outputs.lazy.map(\.file))
        let cleared = try clearTheWay(known.manifest, for: coming)

        progress.begin("Writing", total: plan.outputs.count)
        let results = try await write(previous)
        progress.end()
        clock.end("rendering and writing")

        let removed = try prune(known.manifest, keeping: coming, isInterrupted: !known.isTrusted)
        try store.save(Manifest(files: zip(plan.outputs, results).map { .init(path: $0.file, entry: $1.entry) }, isComplete: true))
        clock.end("cleaning up")
        return BuildReport.Written(
            editions: plan.editionSummaries.map { .init(edition: $0.path, pages: $0.pages, untranslated: $0.untranslated) },
            written: results.count { $0.change == .written }, unchanged: results.count { $0.change == .unchanged }, removed: removed + cleared)
    }

    /// Writes all outputs, grouped by edition: what a renderer remembers of one is gone when that is written.
    private func write(_ previous: [String: Manifest.Entry]) async throws -> [(entry: Manifest.Entry, change: OutputWriter.Change)] {
        var groups: [Range<Int>] = []
        while let start = groups.last?.upperBound ?? plan.outputs.indices.first, start < plan.outputs.count {
            let edition = plan.outputs[start].edition
            groups.append(start..<(plan.outputs[start...].firstIndex { $0.edition != edition } ?? plan.outputs.count))
        }
        return try await Workers.map(
            groups: groups, jobs: options.jobs, advance: { [progress] in progress.advance($0) },
            sharing: { OutputWriter(plan: plan, render: templates.renderer(), options: options, previous: previous, pictures: pictures) }
        ) { writer, index in try writer.write(plan.outputs[index]) }
    }

    /// Before the first byte is written, notes every file that may come, so that a build that is killed leaves nothing that the next would not know as ours.
    private func announce(after manifest: Manifest) throws {
        let placeholder = Manifest.Entry(fingerprint: Fingerprint(high: 0, low: 0), size: 0, modified: 0)
        let known = Set(manifest.files.lazy.map(\.path))
        let coming = plan.outputs.filter { !known.contains($0.file) }.map { Manifest.File(path: $0.file, entry: placeholder) }
        guard !coming.isEmpty || !manifest.isComplete else { return }
        try store.save(Manifest(files: manifest.files + coming, isComplete: false))
    }

    /// Removes old files that stand where this build needs a folder, and those below what is to be a file.
    private func clearTheWay(_ manifest: Manifest, for coming: Set<String>) throws -> Int {
        let stale = manifest.files.map(\.path).filter { !coming.contains($0) }
        guard !stale.isEmpty else { return 0 }
        let folders = Set(coming.flatMap(Self.folders))
        return try stale.count { file in try (folders.contains(file) || Self.folders(above: file).contains(where: coming.contains)) && remove(file) }
    }

    /// `ja` and `ja/products` for `ja/products/index.html`.
    private static func folders(above file: String) -> [String] {
        file.indices.filter { file[$0] == "/" }.map { String(file[..<$0]) }
    }

    /// Removes what the last build wrote and this one did not, with the folders that become empty.
    private func prune(_ manifest: Manifest, keeping written: Set<String>, isInterrupted: Bool) throws -> Int {
        try manifest.files.count { file in
            if isInterrupted { try Disk.remove(Disk.temporaryName(for: options.output + "/" + file.path)) }
            return try !written.contains(file.path) && remove(file.path)
        }
    }

    /// - Returns: whether the file was there. A folder or a link of its name is not ours.
    private func remove(_ file: String) throws -> Bool {
        let path = options.output + "/" + file
        guard Disk.stamp(of: path) != nil else { return false }
        try Disk.remove(path)
        Disk.removeEmptyFolders(from: Disk.parent(of: path), upTo: options.output)
        return true
    }
}
