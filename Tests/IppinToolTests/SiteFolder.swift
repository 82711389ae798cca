import Foundation
import IppinBuild
import IppinSource
import SiteSupport
import Templates
import Testing

@testable import IppinTool

/// A site in a folder of its own below the system's temporary one; removed when the test is done with it.
final class SiteFolder {
    let root: String
    /// `public` in the site, where builds go unless a test says otherwise.
    var output: String { root + "/public" }

    init(_ texts: [String: String] = [:], pictures: [String] = [], reversed: Bool = false) throws {
        root = FileManager.default.temporaryDirectory.path + "/ippin-tests-" + UUID().uuidString
        let site = SmallSite(texts, pictures: pictures)
        let paths = site.files.keys.sorted()
        for path in reversed ? paths.reversed() : paths { try write(site.files[path] ?? [], to: "content/" + path) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ bytes: [UInt8], to path: String) throws {
        let url = URL(filePath: root + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func read(_ path: String) -> String? { FileManager.default.contents(atPath: root + "/" + path).map { String(decoding: $0, as: UTF8.self) } }

    func append(_ text: String, to path: String) throws { try write((read(path) ?? "") + text, to: path) }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root + "/" + path) }

    func options(out: String? = nil, drafts: Bool = false, jobs: Int = 2, day: String = "2026-11-21") throws -> BuildOptions {
        BuildOptions(SiteOptions(site: root, day: try #require(BuildDay(day)), showsDrafts: drafts, jobs: jobs), output: out)
    }

    @discardableResult
    func build(out: String? = nil, drafts: Bool = false, jobs: Int = 2) async throws -> BuildReport {
        try await Builder(options: options(out: out, drafts: drafts, jobs: jobs), templates: TemplateSet(renderer: Templates.renderer), progress: .silent).build()
    }

    /// A build of content without errors.
    @discardableResult
    func written(out: String? = nil, jobs: Int = 2, sourceLocation: SourceLocation = #_sourceLocation) async throws -> BuildReport.Written {
        let report = try await build(out: out, jobs: jobs)
        #expect(report.diagnostics.filter { $0.severity == .error }.map(\.message) == [], sourceLocation: sourceLocation)
        return try #require(report.written, sourceLocation: sourceLocation)
    }

    /// Every file below a folder with its bytes, folders as empty data with a slash behind their names.
    static func tree(_ folder: String) -> [String: Data] {
        var files: [String: Data] = [:]
        for path in FileManager.default.enumerator(atPath: folder)?.allObjects.compactMap({ $0 as? String }) ?? [] {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder) else { continue }
            files[isFolder.boolValue ? path + "/" : path] = isFolder.boolValue ? Data() : FileManager.default.contents(atPath: folder + "/" + path)
        }
        return files
    }

    var tree: [String: Data] { Self.tree(output) }
}

/// A few records of every collection.
let sampleTexts: [String: String] = [
    "products/jar/index.md": SmallSite.product("Jar", "price: {eu: 12.50 EUR}\nphotos: [{file: jar.png, alt: A jar}]\naliases: [/old/]", story: "Honey from [Naryn](../../villages/naryn/index.md)."),
    "products/jar/index.ja.md": SmallSite.record("瓶", "slug: 瓶"), "products/pail/index.md": SmallSite.product("Pail"),
    "producers/p/index.md": SmallSite.record("Keepers", "village: naryn"), "shops/osh/index.md": SmallSite.record("Osh"),
    "stories/s/index.md": SmallSite.record("Spring", "date: 2026-05-01"), "pages/about/index.md": SmallSite.record("About", "order: 1"), "static/favicon.svg": "<svg/>",
]
let samplePictures = ["products/jar/jar.png"]
