internal import Foundation
internal import IppinModel
internal import IppinSource

/// What the last check of a site found, kept so that a check of the same content can say it again without reading a story.
///
/// It lies in the user's own cache folder, never in the site: a check writes nothing there. It is one file a site, and may be deleted at any time.
package struct CheckMemory: Sendable {
    private let path: String

    private struct Findings: Codable {
        /// `InputKey` in hexadecimal.
        let key: String
        let diagnostics: [Diagnostic]
    }

    /// - Parameter cache: the folder in which programs keep such things; nil for no memory.
    init?(of options: SiteOptions, cache: String?) {
        guard let cache, let site = Disk.absolute(options.site) else { return nil }
        path = cache + "/ippin/check-" + Fingerprint(of: Array(site.utf8)).shortHex + ".json"
    }

    /// The folder that the XDG Base Directory Specification names for caches; nil where the user has none.
    package static func cacheFolder(environment: [String: String]) -> String? {
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    }

    /// The findings of the last check, if it was of the same content by the same program for the same day.
    func diagnostics(of listing: ContentListing, _ options: SiteOptions) async throws -> [Diagnostic]? {
        guard let bytes = try? Disk.read(path), let known = try? JSONDecoder().decode(Findings.self, from: Data(bytes)),
            let fingerprints = try await listing.fingerprints(options: options)
        else { return nil }
        let key = listing.key(program: try InputKey.runningProgram(), options: options, fingerprints: fingerprints)
        return key.fingerprint.hex == known.key ? known.diagnostics : nil
    }

    /// Keeps findings. Where that is not possible, nothing is lost but time.
    func save(_ diagnostics: [Diagnostic], of listing: ContentListing, _ options: SiteOptions, known fingerprints: [String: Fingerprint]) {
        guard let key = try? listing.key(options: options, known: fingerprints),
            let data = try? JSONEncoder().encode(Findings(key: key.fingerprint.hex, diagnostics: diagnostics))
        else { return }
        _ = try? Disk.write(Array(data), to: path)
    }
}
