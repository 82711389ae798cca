internal import IppinBuild
internal import IppinModel

/// Writes outputs of a plan where they differ from what is there.
struct OutputWriter: Sendable {
    enum Change: Sendable { case written, unchanged }

    let plan: Plan
    let render: TemplateSet.Renderer
    let options: BuildOptions
    /// What the last build wrote, by file.
    let previous: [String: Manifest.Entry]
    let pictures: PictureShelf

    func write(_ output: Output) throws -> (entry: Manifest.Entry, change: Change) {
        let path = options.output + "/" + output.file
        switch plan.content(of: output) {
        case .page(let page): return try write(render(page), to: path, known: previous[output.file])
        case .bytes(let bytes): return try write(bytes, to: path, known: previous[output.file])
        case .copy(let asset):
            let known = previous[output.file]
            if let known, isUntouched(path, known, fingerprint: asset.fingerprint) { return (known, .unchanged) }
            let bytes = try Disk.read(options.site + "/" + asset.source)
            guard Fingerprint(of: bytes) == asset.fingerprint else { throw BuildFailure.changedWhileBuilding(path: asset.source) }
            return try write(bytes, asset.fingerprint, to: path, known: nil)
        case .picture(let place, let rendition):
            guard let file = pictures.file(place, rendition) else { throw BuildFailure.changedWhileBuilding(path: output.file) }
            let known = previous[output.file]
            if let known, isUntouched(path, known, fingerprint: file.fingerprint) { return (known, .unchanged) }
            let whole = try pictures.bytes(of: file)
            return try write(whole.bytes, whole.fingerprint, to: path, known: nil)
        }
    }

    private func write(_ bytes: [UInt8], to path: String, known: Manifest.Entry?) throws -> (entry: Manifest.Entry, change: Change) {
        try write(bytes, Fingerprint(of: bytes), to: path, known: known)
    }

    /// - Parameter fingerprint: of the bytes, for whoever has just compared it with them.
    private func write(_ bytes: [UInt8], _ fingerprint: Fingerprint, to path: String, known: Manifest.Entry?) throws -> (entry: Manifest.Entry, change: Change) {
        if let known, isUntouched(path, known, fingerprint: fingerprint) { return (known, .unchanged) }
        // In a folder that was not there nothing need be looked for.
        let isFolderNew = known == nil ? try Disk.createFolder(Disk.parent(of: path)) : false
        // What an ended build left behind, or somebody touched: compare the bytes.
        if !isFolderNew, let stamp = Disk.stamp(of: path), stamp.size == bytes.count, (try? Disk.read(path)) == bytes {
            return (Manifest.Entry(fingerprint: fingerprint, size: stamp.size, modified: stamp.modified), .unchanged)
        }
        let stamp = isFolderNew ? try Disk.writeFirst(bytes, to: path) : try Disk.write(bytes, to: path)
        return (Manifest.Entry(fingerprint: fingerprint, size: stamp.size, modified: stamp.modified), .written)
    }

    /// Whether the last build wrote these bytes and nobody has touched the file since.
    private func isUntouched(_ path: String, _ known: Manifest.Entry, fingerprint: Fingerprint) -> Bool {
        known.fingerprint == fingerprint && Disk.stamp(of: path) == Disk.Stamp(size: known.size, modified: known.modified)
    }
}
