import Foundation
import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

@Suite("Photos in a build") struct PictureBuildTests {
    private static let product = SmallSite.product("Jar", "photos: [{file: jar.jpg, alt: A jar, focus: top}, {file: lid.png, alt: A lid}]")

    private func site(_ names: [String: String] = ["jar.jpg": "turned.jpg", "lid.png": "alpha.png"], product: String = product) throws -> SiteFolder {
        let site = try SiteFolder(["products/jar/index.md": product])
        for (name, fixture) in names { try site.write(try PictureFixture.bytes(fixture), to: "content/products/jar/" + name) }
        return site
    }

    private func packs(_ site: SiteFolder) -> [String] { SiteFolder.tree(site.root + "/.ippin/pictures").keys.sorted() }

    @Test func everyFileOfAPhotoIsWrittenOnceAndPruned() async throws {
        let site = try site()
        try await site.written()
        let assets = site.tree.keys.filter { $0.hasPrefix("assets/jar-") }.map { $0.replacing(#/\.\w{12}-/#, with: ".-") }.sorted()
        #expect(assets == ["assets/jar-jar.-64.jpg", "assets/jar-jar.-64.webp", "assets/jar-jar.-card.jpg", "assets/jar-lid.-96.jpg", "assets/jar-lid.-96.webp"])
        #expect(packs(site).count == 2)
        let page = try #require(site.read("public/en/products/jar/index.html"))
        #expect(page.contains("data-focus=\"2 0\"") && page.contains("data-tint=\"") && page.contains("<source srcset="))
        try site.write(SmallSite.product("Jar", "photos: [{file: lid.png, alt: A lid}]"), to: "content/products/jar/index.md")
        try await site.written()
        #expect(site.tree.keys.count { $0.hasPrefix("assets/jar-") } == 3)
        #expect(packs(site).count == 3, "the lid stands for the record now; what is not used is kept a while")
    }

    @Test func theCacheIsUsedAndEqualsAnEmptyOne() async throws {
        let site = try site()
        try await site.written(jobs: 3)
        let (tree, kept) = (site.tree, SiteFolder.tree(site.root + "/.ippin/pictures"))
        try await site.written(out: site.root + "/second", jobs: 1)
        #expect(SiteFolder.tree(site.root + "/second") == tree && SiteFolder.tree(site.root + "/.ippin/pictures") == kept)
        try site.remove(".ippin")
        try await site.written(out: site.root + "/third", jobs: 1)
        #expect(SiteFolder.tree(site.root + "/third") == tree && SiteFolder.tree(site.root + "/.ippin/pictures") == kept)
    }

    /// A disk that was full, a power failure, a curious person.
    @Test(arguments: [0, 10, 100, 1])
    func aSpoiltCacheMendsItself(damage: Int) async throws {
        let site = try site()
        try await site.written()
        let (tree, kept) = (site.tree, SiteFolder.tree(site.root + "/.ippin/pictures"))
        for name in packs(site) {
            var bytes = Array(try #require(kept[name]))
            if damage == 1 { bytes[bytes.count - 1] ^= 1 } else { bytes = Array(bytes.prefix(damage)) }
            try site.write(bytes, to: ".ippin/pictures/" + name)
        }
        try await site.written(out: site.root + "/second")
        #expect(SiteFolder.tree(site.root + "/second") == tree)
    }

    @Test func whatAKilledBuildLeavesIsPassedOver() async throws {
        let site = try site()
        try site.write("half", to: ".ippin/pictures/0123.456.tmp")
        try site.write("old", to: ".ippin/pictures/0123456789abcdef0123456789abcdef")
        for name in ["0123.456.tmp", "0123456789abcdef0123456789abcdef"] {
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -40 * 24 * 3600)], ofItemAtPath: site.root + "/.ippin/pictures/" + name)
        }
        try await site.written()
        #expect(packs(site).count == 2 && packs(site).allSatisfy { !$0.hasPrefix("0123") })
    }

    @Test func aDamagedPhotoIsAFindingBeforeAnythingIsWritten() async throws {
        let product = SmallSite.product("Jar", "photos: [{file: jar.jpg, alt: A}, {file: b.png, alt: B}]", story: "![A jar](jar.jpg)\n")
        let site = try site(["jar.jpg": "cut-off.jpg", "b.png": "cut-off.png"], product: product)
        let report = try await site.build()
        let errors = report.diagnostics.filter { $0.severity == .error }
        #expect(report.written == nil && !site.exists("public"))
        #expect(errors.map(\.message) == ["jar.jpg", "b.png", "jar.jpg"].map { "'\($0)' cannot be decoded: it is damaged or cut off" })
        #expect(errors.allSatisfy { $0.span.path == "content/products/jar/index.md" && !$0.span.range.isEmpty && $0.id == .invalidPhoto })
    }

    @Test func otherFilesInPlaceOfPhotosAreFindings() async throws {
        let files: [(String, [UInt8], String)] = [
            ("a.jpg", [], "'a.jpg' is an empty file"), ("b.jpg", Array("\0\0\0\u{18}ftypheic".utf8), "HEIC"), ("c.jpg", Array("<svg/>".utf8), "SVG"),
            ("d.jpg", Array("GIF8".utf8), "is not a picture"), ("e.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "is not a picture"), ("f.jpg", Array("A letter.\n".utf8), "is not a picture"),
            ("g.png", Self.bomb, "claims to have 50000 × 50000 pixels"),
        ]
        let list = files.map { "{file: \($0.0), alt: A}" } + ["{file: folder.jpg, alt: A}", "{file: link.jpg, alt: A}"]
        let site = try SiteFolder(["products/jar/index.md": SmallSite.product("Jar", "photos: [\(list.joined(separator: ", "))]")])
        for (name, bytes, _) in files { try site.write(bytes, to: "content/products/jar/" + name) }
        try site.write(try PictureFixture.bytes("turned.jpg"), to: "content/products/jar/folder.jpg/x.jpg")
        try FileManager.default.createSymbolicLink(atPath: site.root + "/content/products/jar/link.jpg", withDestinationPath: "/etc/hostname")
        let report = try await site.build()
        #expect(report.written == nil)
        for (name, _, message) in files { #expect(report.diagnostics.contains { $0.message.contains("'\(name)'") && $0.message.contains(message) }, "\(name)") }
        #expect(report.diagnostics.contains { $0.message == "'folder.jpg' is a folder and no picture" })
        for name in ["folder.jpg", "link.jpg"] { #expect(report.diagnostics.contains { $0.id == .missingPhoto && $0.message.contains("'\(name)'") }, "\(name)") }
    }

    /// A few bytes that claim to be seven gigabytes of pixels.
    private static var bomb: [UInt8] {
        var file = SmallSite.picture
        file.replaceSubrange(16..<24, with: [0, 0, 0xC3, 0x50, 0, 0, 0xC3, 0x50])
        return file
    }

    /// A photo may lie about its size: what is decoded must be what its header says.
    @Test func aPhotoThatIsSmallerThanItSaysIsDamaged() async throws {
        var file = try PictureFixture.bytes("turned.jpg")
        let frame = try #require(file.indices.dropLast(8).first { file[$0] == 0xFF && file[$0 + 1] == 0xC0 })
        var lying = SmallSite.picture
        lying.replaceSubrange(16..<24, with: [0, 0, 0x20, 0, 0, 0, 0x20, 0])
        file.replaceSubrange(frame + 5..<frame + 9, with: [0xFF, 0xFF, 0xFF, 0xFF])
        let site = try site(["jar.jpg": "turned.jpg", "lid.png": "alpha.png"])
        try site.write(file, to: "content/products/jar/jar.jpg")
        try site.write(lying, to: "content/products/jar/lid.png")
        let errors = try await site.build().diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.message) == ["'jar.jpg' claims to have 65535 × 65535 pixels; at most 256 million are decoded of such a file", "'lid.png' cannot be decoded: it is damaged or cut off"])
    }

    /// Everything that is odd and still a picture is published, without a word about where it comes from.
    @Test func oddPhotosArePublishedBare() async throws {
        let names = ["turned.jpg", "cmyk.jpg", "p3.jpg", "rgb16.png", "grey16.png", "alpha.png", "moving.gif", "moving.webp", "long.png", "dot.png"]
        let list = names.map { "{file: \($0), alt: A}" }.joined(separator: ", ")
        let site = try site(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }), product: SmallSite.product("Jar", "photos: [\(list)]"))
        let report = try await site.build()
        #expect(report.diagnostics.map(\.message) == ["gif", "webp"].map { "'moving.\($0)' moves, and only its first frame is shown" })
        let assets = site.tree.filter { $0.key.hasPrefix("assets/jar-") }
        for name in names { #expect(assets.keys.contains { $0.hasPrefix("assets/jar-\(name.prefix { $0 != "." }).") }, "\(name)") }
        for (name, data) in assets {
            let file = Array(data)
            #expect(PictureFixture.extraParts(of: file) == [] && !String(decoding: file, as: UTF8.self).contains("SECRET") && ImageHeader(file)?.orientation == 1, "\(name)")
        }
        #expect(assets.keys.contains { $0.hasPrefix("assets/jar-long.") && $0.hasSuffix("-2000.webp") } && assets.keys.contains { $0.hasPrefix("assets/jar-dot.") && $0.hasSuffix("-1.webp") })
    }

    /// Nobody waits for all files of a photo, and the preview leaves nothing behind.
    @Test func aPreviewMakesWhatIsAskedFor() async throws {
        let site = try site()
        let pictures = PreviewPictures(options: try site.options().content)
        let fixture = try PictureFixture("turned.jpg")
        let source = PictureSource(
            source: "content/products/jar/jar.jpg", name: "jar-jar", fingerprint: fixture.source.fingerprint, width: 64, height: 96, focus: .center, hasCard: true)
        for rendition in source.renditions { #expect(await pictures.bytes(of: source, rendition) != nil) }
        #expect(!site.exists(".ippin"))
        try site.remove("content/products/jar/jar.jpg")
        let gone = PreviewPictures(options: try site.options().content)
        #expect(await gone.bytes(of: source, source.renditions[0]) == nil)
    }
}
