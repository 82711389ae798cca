internal import Foundation
internal import IppinContent
internal import IppinModel
internal import IppinSource

/// What the last check of a site found and read, kept so that a check of the same content can say it again, and a check after an edit parses only the stories
/// that were edited.
///
/// It lies in the user's own cache folder, never in the site: a check writes nothing there. It is two files a site, and may be deleted at any time.
package struct CheckMemory: Sendable {
    private let findingsPath: String
    private let storiesPath: String

    private struct Findings: Codable {
        /// `InputKey` in hexadecimal.
        let key: String
        /// Of the files' sizes and times, in hexadecimal.
        let stamps: String
        let diagnostics: [Diagnostic]
    }

    /// - Parameter cache: the folder in which programs keep such things; nil for no memory.
    init?(of options: SiteOptions, cache: String?) {
        guard let cache, let site = Disk.absolute(options.site) else { return nil }
        let name = cache + "/ippin/check-" + Fingerprint(of: Array(site.utf8)).shortHex
        findingsPath = name + ".json"
        storiesPath = name + ".stories"
    }

    /// The folder that the XDG Base Directory Specification names for caches; nil where the user has none.
    package static func cacheFolder(environment: [String: String]) -> String? {
        if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
    }

    // MARK: - The same content

    /// The findings of the last check, if it was of the same content by the same program for the same day.
    ///
    /// Sizes and times of files only tell whether it is worth looking: where they differ, all is read anyway. That nothing changed is known from the bytes, but for
    /// photos that the last build has read and nobody has touched since (`PhotoMemory`).
    /// - Parameter stamps: of the listing's files.
    func diagnostics(of listing: ContentListing, stamps: Fingerprint, _ options: SiteOptions) async throws -> [Diagnostic]? {
        guard let bytes = try? Disk.read(findingsPath), let known = try? JSONDecoder().decode(Findings.self, from: Data(bytes)),
            stamps.hex == known.stamps, let fingerprints = try await listing.fingerprints(options: options, knowing: PhotoMemory(of: options))
        else { return nil }
        let key = listing.key(program: try InputKey.runningProgram(), options: options, fingerprints: fingerprints)
        return key.fingerprint.hex == known.key ? known.diagnostics : nil
    }

    /// Keeps findings. Where that is not possible, nothing is lost but time.
    /// - Parameter stamps: of the listing's files, before any was read.
    func save(_ loaded: ContentLoader.Loaded, of listing: ContentListing, stamps: Fingerprint, _ options: SiteOptions) {
        guard let key = try? listing.key(options: options, known: loaded.fingerprints),
            let data = try? JSONEncoder().encode(Findings(key: key.fingerprint.hex, stamps: stamps.hex, diagnostics: loaded.diagnostics))
        else { return }
        _ = try? Disk.write(Array(data), to: findingsPath)
    }

    // MARK: - The same stories

    /// Stories that changed and are parsed again at each check, before it is worth writing all of them anew.
    private static let toleratedChanges = 100

    /// Stories of the last checks; empty if there is nothing usable.
    func stories() -> StoryMemory {
        guard let program = try? InputKey.runningProgram() else { return .empty }
        return StoryMemory(at: storiesPath, program: program) ?? .empty
    }

    /// Keeps the stories that were read without a finding, unless nearly all of them were known before.
    func saveStories(_ loaded: ContentLoader.Loaded, known: StoryMemory, jobs: Int) async throws {
        let texts = loaded.resolved?.texts ?? []
        let parsed = texts.count { $0.diagnostics.isEmpty && $0.entry?.text.story.events.isEmpty == false }
        guard parsed > Self.toleratedChanges || known.count == 0, let program = try? InputKey.runningProgram() else { return }
        let readings = texts.filter(\.diagnostics.isEmpty)
        let lines = try await Workers.map(readings.count, jobs: jobs) { index -> StoryMemory.Line? in
            guard let entry = readings[index].entry, let fingerprint = readings[index].fingerprint else { return nil }
            return StoryMemory.Line(path: entry.path, fingerprint: fingerprint, story: entry.text.story)
        }
        _ = try? Disk.write(StoryMemory.bytes(of: lines.compactMap(\.self), program: program), to: storiesPath)
    }
}
