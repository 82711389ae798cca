import Foundation
import Glibc
import IppinBuild
import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Templates
import Testing

@testable import IppinTool

/// What builds remember of photos spares reading them, and never changes what is built.
@Suite("Photos that were not touched") struct PhotoMemoryTests {
    private static let photo = "content/products/jar/jar.jpg"
    private static let second: Int64 = 1_000_000_000

    private func site(_ fixture: String = "turned.jpg") throws -> SiteFolder {
        let site = try SiteFolder(["products/jar/index.md": SmallSite.product("Jar", "photos: [{file: jar.jpg, alt: A jar}]")])
        try site.write(try PictureFixture.bytes(fixture), to: Self.photo)
        return site
    }

    private func line(_ site: SiteFolder, of bytes: [UInt8], path: String = photo, header: ImageHeader? = nil) throws -> PhotoMemory.Line {
        let trace = try #require(Disk.trace(of: site.root + "/" + path))
        return PhotoMemory.Line(path: path, trace: trace, fingerprint: Fingerprint(of: bytes), header: header ?? ImageHeader(bytes))
    }

    /// Writes a memory as a build does, half a minute after the photos were last touched.
    private func remember(_ lines: [PhotoMemory.Line], _ site: SiteFolder) throws {
        let options = try site.options().content
        PhotoMemory(of: options, now: Disk.now() + 30 * Self.second).save(lines, options)
    }

    private func knows(_ site: SiteFolder, _ path: String = photo) throws -> Bool { PhotoMemory(of: try site.options().content).line(path) != nil }

    private func load(_ site: SiteFolder) async throws -> ContentLoader.Loaded {
        let options = try site.options().content
        var clock = PhaseClock()
        return try await ContentLoader(options: options, listing: ContentListing(site: options.site), progress: .silent, knownPhotos: PhotoMemory(of: options)).load(&clock)
    }

    /// Paths and fingerprints: what the name of a published file depends on.
    private func published(_ site: SiteFolder, _ out: String = "public") -> [String] {
        SiteFolder.tree(site.root + "/" + out).keys.filter { $0.hasPrefix("assets/jar-") }.sorted()
    }

    /// Changes a photo so that its size and the time that programs can set stay as they were.
    private func replaceKeepingTime(_ bytes: [UInt8], _ site: SiteFolder) throws {
        var status = stat()
        #expect(stat(site.root + "/" + Self.photo, &status) == 0)
        var padded = bytes
        padded += [UInt8](repeating: 0, count: max(0, Int(status.st_size) - bytes.count))
        try site.write(padded, to: Self.photo)
        #expect(padded.count == Int(status.st_size))
        #expect(utimensat(AT_FDCWD, site.root + "/" + Self.photo, [status.st_atim, status.st_mtim], 0) == 0)
        #expect(Disk.stamp(of: site.root + "/" + Self.photo)?.modified == Int64(status.st_mtim.tv_sec) * Self.second + Int64(status.st_mtim.tv_nsec))
    }

    @Test func anUntouchedPhotoIsNotRead() async throws {
        let site = try site()
        let bytes = try PictureFixture.bytes("turned.jpg")
        let other = try PictureFixture.bytes("progressive.jpg")
        // What is remembered of it is false, which nobody can know who does not read it.
        try remember([line(site, of: other)], site)
        let loaded = try await load(site)
        #expect(loaded.fingerprints[Self.photo] == Fingerprint(of: other) && loaded.site?.pictures.first?.width == 96)
        try site.write(bytes, to: Self.photo)
        let again = try await load(site)
        #expect(again.fingerprints[Self.photo] == Fingerprint(of: bytes) && again.site?.pictures.first?.width == 64)
    }

    /// They use what builds leave, and leave nothing themselves.
    @Test func checksAndPreviewsDoNotReadItEither() async throws {
        let site = try site()
        let options = try site.options().content
        func messages() async throws -> [String] {
            let check = CheckRun(options: options, only: [], format: .json, isStrict: false, version: "1.0", console: Console(environment: [:]))
            let preview = PreviewSite(options: options, templates: TemplateSet(renderer: Templates.renderer), progress: .silent)
            try await preview.load()
            let shown = await preview.snapshot.findings.map(\.message)
            #expect(try await check.report().diagnostics.map { $0.message } == shown)
            return shown
        }
        #expect(try await messages() == [] && !site.exists(".ippin"))
        try remember([line(site, of: PictureFixture.bytes("moving.gif"))], site)
        #expect(try await messages() == ["'jar.jpg' moves, and only its first frame is shown"])
        try site.write(try PictureFixture.bytes("turned.jpg"), to: Self.photo)
        #expect(try await messages() == [])
    }

    @Test func aReplacedPhotoOfEqualSizeAndTimeIsSeen() async throws {
        let site = try site()
        try await site.written()
        try remember([line(site, of: PictureFixture.bytes("turned.jpg"))], site)
        #expect(try knows(site))
        let before = published(site)
        try replaceKeepingTime(try PictureFixture.bytes("progressive.jpg"), site)
        #expect(try !knows(site))
        try await site.written()
        #expect(published(site) != before && published(site).count == 3)
    }

    /// A file that was changed within the last tick of its clock could be changed once more and look the same.
    @Test func whatWasTouchedJustNowIsNotRemembered() throws {
        let site = try site()
        let options = try site.options().content
        let line = try line(site, of: PictureFixture.bytes("turned.jpg"))
        let touched = max(line.trace.changed, line.trace.stamp.modified)
        for start in [touched - Self.second, touched, touched + 2 * Self.second] {
            PhotoMemory(of: options, now: start).save([line], options)
            #expect(try !knows(site))
        }
        PhotoMemory(of: options, now: touched + 2 * Self.second + 1).save([line], options)
        #expect(try knows(site))
        // A time to come is no proof of anything.
        #expect(utimensat(AT_FDCWD, site.root + "/" + Self.photo, [timespec(tv_sec: 4_000_000_000, tv_nsec: 0), timespec(tv_sec: 4_000_000_000, tv_nsec: 0)], 0) == 0)
        try remember([self.line(site, of: PictureFixture.bytes("turned.jpg"))], site)
        #expect(try !knows(site))
    }

    /// The first build comes too soon, the second remembers, and each later one gives the same, wherever it goes.
    @Test func buildsRememberByThemselves() async throws {
        let site = try site()
        try site.write("spare", to: "content/products/jar/spare.bin")
        try await site.written()
        #expect(try !knows(site))
        try await Task.sleep(for: .milliseconds(2100))
        try await site.written(out: site.root + "/second")
        #expect(try knows(site) && knows(site, "content/products/jar/spare.bin"))
        #expect(try await site.written().unchanged > 0)
        try await site.written(out: site.root + "/third")
        #expect(SiteFolder.tree(site.root + "/second") == site.tree && SiteFolder.tree(site.root + "/third") == site.tree)
        try site.write("Spare", to: "content/products/jar/spare.bin")
        try site.remove(Self.photo)
        let report = try await site.build()
        #expect(report.written == nil && report.diagnostics.contains { $0.id == .missingPhoto })
        #expect(try !knows(site))
    }

    /// Whatever is remembered: a photo whose bytes are not what its pictures are called after ends a build, and only one.
    @Test func aFalseMemoryEndsOneBuildAtMost() async throws {
        let site = try site()
        try remember([line(site, of: PictureFixture.bytes("progressive.jpg"))], site)
        await #expect(throws: BuildFailure.changedWhileBuilding(path: Self.photo)) { try await site.build() }
        #expect(!site.exists("public"))
        try await site.written()
        try site.remove(".ippin")
        try await site.written(out: site.root + "/clean")
        #expect(SiteFolder.tree(site.root + "/clean") == site.tree)
    }

    @Test func aCopiedMemoryKnowsNothing() async throws {
        let site = try site()
        try remember([line(site, of: PictureFixture.bytes("progressive.jpg"))], site)
        let other = try SiteFolder()
        try other.remove("content")
        // As cp -a does, with all times that can be kept.
        for folder in ["content", ".ippin"] { try FileManager.default.copyItem(atPath: site.root + "/" + folder, toPath: other.root + "/" + folder) }
        var status = stat()
        #expect(stat(site.root + "/" + Self.photo, &status) == 0)
        #expect(utimensat(AT_FDCWD, other.root + "/" + Self.photo, [status.st_atim, status.st_mtim], 0) == 0)
        #expect(try knows(site) && !knows(other))
        try await other.written()
    }

    /// One byte anywhere, or the end cut off.
    @Test func aDamagedMemoryIsMadeAgain() async throws {
        let site = try site()
        try remember([line(site, of: PictureFixture.bytes("turned.jpg")), line(site, of: Array("x".utf8), path: "content/site.yaml", header: ImageHeader(word: "png,1,1,1,-,-"))], site)
        let whole = try Disk.read(site.root + "/.ippin/photos")
        #expect(try knows(site))
        for place in whole.indices {
            var damaged = whole
            damaged[place] ^= 0x01
            for bytes in [damaged, Array(whole[..<place])] {
                try site.write(bytes, to: ".ippin/photos")
                #expect(try !knows(site), "byte \(place) of \(whole.count)")
            }
        }
        try site.remove(".ippin/photos")
        try site.write("in the way", to: ".ippin/photos/file")
        try await site.written()
        #expect(site.read(".ippin/photos/file") == "in the way")
    }

    @Test func headersSurviveBeingKept() throws {
        for name in ["turned.jpg", "progressive.jpg", "interlaced.png", "moving.webp", "plain.gif"] {
            let header = try PictureFixture(name).header
            #expect(ImageHeader(word: header.word) == header)
        }
        for word in ["", "-", "jpg", "jpg,0,1,1,-,-", "jpg,1,1,9,-,-", "tiff,1,1,1,-,-", "jpg,1,1,1,-,maybe", "jpg,99999,99999,1,-,-", "jpg,1,1,1,-,-,-"] { #expect(ImageHeader(word: word) == nil, "\(word)") }
    }
}
