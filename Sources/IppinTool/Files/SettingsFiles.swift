internal import IppinContent
internal import IppinSource

/// Reads a site's own files, and none of its records: for what needs the declarations alone.
struct SettingsFiles: Sendable {
    let listing: ContentListing
    let site: String

    func read() -> (declarations: Declarations?, diagnostics: [Diagnostic]) {
        var files: [SourceFile] = []
        var unreadable: [Diagnostic] = []
        for path in listing.inventory.settingsFiles {
            do throws(FileFailure) {
                files.append(SourceFile(path: path, bytes: try Disk.read(site + "/" + path, limit: 4 << 20)))
            } catch {
                unreadable.append(Diagnostic(.unreadableFile, "this file cannot be read: \(error.reason)", at: .start(of: path)))
            }
        }
        let (declarations, findings) = DeclarationsReader.read(files)
        return (declarations, unreadable + findings)
    }
}
