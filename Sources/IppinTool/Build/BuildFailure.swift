/// Why a build could not even begin, in a sentence for the person who asked for it.
package enum BuildFailure: Error, Sendable, Hashable, CustomStringConvertible {
    case noContent(site: String)
    case unsuitableOutput(String, reason: String)
    case alreadyRunning(site: String)
    case changedWhileBuilding(path: String)
    case noPictureLibrary

    package var description: String {
        switch self {
        case .noContent(let site):
            "there is no catalogue in '\(site)': it should have a folder 'content' with a 'site.yaml'; run ippin in the site's folder, or say where it is with --site"
        case .unsuitableOutput(let path, let reason): "cannot build into '\(path)': \(reason)"
        case .alreadyRunning(let site): "another build of '\(site)' is running; wait until it is done, or end it"
        case .changedWhileBuilding(let path): "'\(path)' changed while the site was built; build again"
        case .noPictureLibrary: "the catalogue has photos, and libvips, which makes the pictures of pages from them, is not installed; on Debian and Ubuntu: apt-get install libvips42"
        }
    }
}
