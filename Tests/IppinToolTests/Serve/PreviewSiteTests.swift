import IppinBuild
import IppinModel
import IppinSource
import SiteSupport
import Templates
import Testing

@testable import IppinTool

/// The pages and findings of a preview that took one change after the other are those of a build that reads everything.
struct PreviewSiteTests {
    private static let templates = TemplateSet(renderer: Templates.renderer)

    private func preview(_ site: SiteFolder) async throws -> PreviewSite {
        let preview = PreviewSite(options: try site.options(drafts: true).content, templates: Self.templates, progress: .silent)
        try await preview.load()
        return preview
    }

    /// Takes changes, and does what is left to do after them.
    @discardableResult
    private func take(_ paths: Set<String>, _ preview: PreviewSite) async -> PreviewSite.Way {
        let way = await preview.take(FolderChanges(paths: paths))
        while let work = await preview.work() { await preview.finish(work.done(isAfterwards: true)) }
        return way
    }

    private func pages(_ snapshot: PreviewSnapshot) throws -> [String: [UInt8]] {
        let outputs = try #require(snapshot.pages).plan.outputs
        return Dictionary(outputs.map { output in
            switch snapshot.content(of: output) {
            case .rendered(let page): (output.file, page.bytes)
            case .copy(let asset): (output.file, Array(asset.fingerprint.hex.utf8))
            case .picture(let source, _): (output.file, Array(source.key.hex.utf8))
            case nil: (output.file, [])
            }
        }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func equalsACleanReadingAfterEveryEdit(seed: UInt64) async throws {
        let site = try SiteFolder(pictures: samplePictures)
        var edits = try PreviewEdits(site, seed: seed)
        let preview = try await preview(site)
        var ways: [String: Int] = [:]
        var comparedPages = 0
        for step in 1...36 {
            let way = await take(step % 12 == 0 ? try edits.mend() : try edits.next(), preview)
            switch way {
            case .ignored: ways["ignored", default: 0] += 1
            case .records: ways["records", default: 0] += 1
            case .resolved: ways["resolved", default: 0] += 1
            case .loaded: ways["loaded", default: 0] += 1
            case .failed(let reason): Issue.record("\(reason)")
            }
            let (shown, clean) = (await preview.snapshot, try await self.preview(site).snapshot)
            try #require(shown.findings == clean.findings, "step \(step), \(way): \(Set(shown.findings).symmetricDifference(clean.findings).map { "\($0.span.path) \($0.message)" })")
            guard clean.pages != nil, !clean.findings.hasErrors else { continue }
            comparedPages += 1
            let (now, then) = (try pages(shown), try pages(clean))
            try #require(now.keys.sorted() == then.keys.sorted(), "step \(step), \(way)")
            for (file, bytes) in then { try #require(now[file] == bytes, "step \(step), \(way): \(file)") }
        }
        #expect(comparedPages > 8, "\(comparedPages)")
        #expect((ways["records"] ?? 0) > 8 && (ways["loaded"] ?? 0) + (ways["resolved"] ?? 0) > 2, "\(ways)")
    }

    @Test func takesAStoryAndAPriceInTheirPlace() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let preview = try await preview(site)
        try site.write(SmallSite.product("Jar", "price: {eu: 99.00 EUR}\nphotos: [{file: jar.png, alt: A jar}]\naliases: [/old/]", story: "New words."), to: "content/products/jar/index.md")
        guard case .records(let ids) = await take(["content/products/jar/index.md"], preview) else { return #expect(Bool(false), "the whole site was resolved") }
        #expect(ids.map(\.text) == ["products/jar"])
        #expect(await preview.pageCount(of: ids) == 4)
        let shown = try pages(await preview.snapshot)
        #expect(try #require(shown["en/products/jar/index.html"].map { String(decoding: $0, as: UTF8.self) }).contains("New words."))
        #expect(try #require(shown["en/products/index.html"].map { String(decoding: $0, as: UTF8.self) }).contains("99"))
        #expect(await take(["content/products/jar/index.md"], preview) == .ignored)
        #expect(await take(["content/products/jar/.index.md.swp", "content/products/jar/index.md~", "content/products/jar/4913", "content/products/jar/#index.md#"], preview) == .ignored)
    }

    @Test func keepsTheLastGoodPageOfARecordWithErrors() async throws {
        let site = try SiteFolder(sampleTexts, pictures: samplePictures)
        let preview = try await preview(site)
        let before = try pages(await preview.snapshot)
        try site.write(SmallSite.product("Pail", "net: heavy"), to: "content/products/pail/index.md")
        await take(["content/products/pail/index.md"], preview)
        let broken = await preview.snapshot
        #expect(broken.findings.map(\.id) == [.invalidQuantity])
        #expect(try pages(broken) == before)
        // Others can be edited meanwhile.
        try site.write(SmallSite.record("Spring", "date: 2026-05-01", story: "It is warm."), to: "content/stories/s/index.md")
        await take(["content/stories/s/index.md"], preview)
        #expect(try #require(pages(await preview.snapshot)["en/stories/s/index.html"].map { String(decoding: $0, as: UTF8.self) }).contains("It is warm."))
        try site.write(SmallSite.product("Pail", "summary: A mended pail"), to: "content/products/pail/index.md")
        await take(["content/products/pail/index.md"], preview)
        #expect(await preview.snapshot.findings.isEmpty)
        #expect(try #require(pages(await preview.snapshot)["en/products/pail/index.html"].map { String(decoding: $0, as: UTF8.self) }).contains("A mended pail"))
    }

    @Test func startsWithErrorsAndWithoutSettings() async throws {
        let site = try SiteFolder(["site.yaml": "titel: X"])
        let preview = try await preview(site)
        #expect(await preview.snapshot.pages == nil)
        #expect(await preview.snapshot.findings.hasErrors)
        try site.write(try #require(SmallSite().files["site.yaml"]), to: "content/site.yaml")
        #expect(await take(["content/site.yaml"], preview) == .loaded)
        #expect(await preview.snapshot.pages != nil)
        try site.remove("content")
        guard case .failed(let reason) = await take(["content/"], preview) else { return #expect(Bool(false), "a site without content was read") }
        #expect(reason.contains("there is no catalogue"))
        #expect(await preview.snapshot.pages != nil)
    }
}
