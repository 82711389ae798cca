internal import IppinBuild
internal import IppinModel

/// Where the manifest of an output folder lies, and what its last build found: one for each folder that a site was built into.
struct ManifestStore: Sendable {
    private let path: String
    /// Of a `BuildMemory`.
    let memoryPath: String

    init(options: BuildOptions) {
        let output = Disk.resolved(options.output)
        let name = Fingerprint(of: Array(output.utf8)).shortHex
        path = options.stateFolder + "/manifest-" + name
        memoryPath = options.stateFolder + "/memory-" + name + ".json"
    }

    /// What is known of the output folder. After a build that was killed, or with a manifest that cannot be read, contents are not trusted.
    func load() -> (manifest: Manifest, isTrusted: Bool) {
        guard let bytes = try? Disk.read(path), let manifest = Manifest(bytes) else { return (.empty, true) }
        return (manifest, manifest.isComplete)
    }

    func save(_ manifest: Manifest) throws(FileFailure) { _ = try Disk.write(manifest.bytes, to: path) }
}
