import Foundation
import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Testing

@testable import IppinTool

struct NewTests {
    private static let subjects: [NewRecordOptions.Subject] = [.product, .village, .producer, .shop, .story, .page]

    private func new(
        _ site: SiteFolder, _ subject: NewRecordOptions.Subject, title: String? = "New thing", id: String? = nil, kind: String? = "honey", village: String? = "naryn", facts: [String] = []
    ) async throws -> NewOutcome {
        let options = NewRecordOptions(try site.options().content, subject, id: id, title: title, kind: kind, village: village, facts: facts, isSilent: true)
        return await NewRecordRun(options: options, console: Console(environment: [:])).run()
    }

    /// The messages of a site's findings.
    private func findings(_ root: String, drafts: Bool = true) async throws -> [String] {
        var clock = PhaseClock()
        let options = SiteOptions(site: root, day: try #require(BuildDay("2026-11-21")), showsDrafts: drafts, jobs: 2)
        return try await ContentLoader(options: options, listing: try ContentListing(site: root), progress: .silent).load(&clock).diagnostics.map { "\($0.span.path): \($0.message)" }
    }

    private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The real catalogue, in a folder where it may be changed.
    private func realSite() throws -> SiteFolder {
        let site = try SiteFolder()
        try site.remove("content")
        try FileManager.default.copyItem(atPath: Self.catalogue.appending(path: "content").path, toPath: site.root + "/content")
        return site
    }

    @Test func everyCollectionAndKindOfTheCatalogue() async throws {
        let site = try realSite()
        let before = try await findings(site.root, drafts: false)
        for kind in ["felt", "honey", "jam", "pear", "soap"] { #expect(try await new(site, .product, title: "A \(kind)", kind: kind, village: "tyup") == .written) }
        for subject in Self.subjects.dropFirst() { #expect(try await new(site, subject, village: "tyup") == .written) }
        #expect(try await findings(site.root, drafts: false) == before)
        // Once they are published, what is left asks for something: a village that nothing comes from yet.
        let asked = try await findings(site.root).filter { $0.contains("/new-thing/") || $0.contains("/a-") }
        #expect(asked.allSatisfy { $0.contains("nothing leads") || $0.contains("names") }, "\(asked)")
    }

    /// Every line that stands there as a comment can be used by taking its `#` away.
    @Test func everyCommentIsValidContent() async throws {
        let site = try realSite()
        for kind in ["felt", "honey", "jam", "pear", "soap"] { #expect(try await new(site, .product, title: kind, id: "x-" + kind, kind: kind, village: "tyup") == .written) }
        for subject in Self.subjects.dropFirst() { #expect(try await new(site, subject, id: "x-new", village: "tyup") == .written) }
        let before = try await findings(site.root)
        for path in FileManager.default.subpaths(atPath: site.root + "/content") ?? [] where path.contains("/x-") && path.hasSuffix("/index.md") {
            let text = try #require(site.read("content/" + path))
            let used = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("#") && (!$0.hasPrefix("# ") || $0.hasPrefix("#  ")) ? $0.dropFirst() : $0 }.joined(separator: "\n")
            #expect(used != text)
            try site.write(used, to: "content/" + path)
            // The example's picture is not there, and its numbers and addresses are taken by what has them.
            let known = ["the picture 'jar.jpg'", "the item number", "the GTIN", "address", "mostly lie under", "alias", "expire"]
            let new = try await findings(site.root).filter { finding in !before.contains(finding) && !known.contains { finding.contains($0) } }
            #expect(new == [], "\(path)")
            try site.write(text, to: "content/" + path)
        }
    }

    @Test func refusesWhatItCannotWrite() async throws {
        let site = try SiteFolder(["products/jar/index.md": SmallSite.product("Jar"), "kinds/wine.yaml": "name: Wine\nfields:\n  year: {type: number, label: Year, required: yes}"])
        try site.write("x", to: "content/products/Big/notes.txt")
        let before = SiteFolder.tree(site.root)
        for id in ["jar", "JAR", "big", "a b", "../x", "", "-é"] { #expect(try await new(site, .product, id: id) == .misused, "\(id)") }
        #expect(try await new(site, .product, title: nil) == .misused)
        #expect(try await new(site, .product, title: "白い蜂蜜") == .misused)
        #expect(try await new(site, .product, title: "a\nb") == .misused)
        #expect(try await new(site, .product, kind: nil) == .misused)
        #expect(try await new(site, .product, kind: "hony") == .misused)
        #expect(try await new(site, .product, village: "x") == .misused)
        #expect(try await new(site, .product, kind: "wine") == .misused)
        #expect(try await new(site, .product, facts: ["raw"]) == .misused)
        #expect(try await new(site, .product, facts: ["colour=red"]) == .misused)
        #expect(try await new(site, .product, facts: ["raw=perhaps"]) == .misused)
        #expect(SiteFolder.tree(site.root) == before)
        #expect(try await new(site, .product, title: "Wine", kind: "wine", facts: ["year=2024"]) == .written)
        #expect(try await new(site, .product, title: "Jar") == .written)
        #expect(site.exists("content/products/jar-2/index.md") && site.exists("content/products/wine/index.md"))
    }

    @Test func aSiteWithoutVillagesOrInOrder() async throws {
        let site = try SiteFolder(["villages/naryn/index.md": ""])
        #expect(try await new(site, .product) == .misused)
        #expect(try await new(site, .producer) == .misused)
        #expect(try await new(site, .village) == .written)
        #expect(try await new(site, .producer, village: "new-thing") == .written)
        try site.write("title: [", to: "content/site.yaml")
        #expect(try await new(site, .village, title: "Other") == .contentErrors)
    }

    @Test(arguments: ["en", "ja", "de", "fr", "en,ja,de,fr", "ja,fr"])
    func newSitesAreWithoutFault(_ languages: String) async throws {
        let site = try SiteFolder()
        let folder = site.root + "/a new/site"
        func new(_ title: String) async -> NewOutcome {
            await NewSiteRun(
                options: NewSiteOptions(folder: folder, title: title, languages: languages, address: nil, organization: nil, email: "a@example.com", isSilent: true),
                console: Console(environment: [:])).run()
        }
        #expect(await new("A 'good': \"catalogue\" # 1") == .written)
        #expect(try await findings(folder) == [])
        let before = SiteFolder.tree(folder)
        #expect(await new("Again") == .misused && SiteFolder.tree(folder) == before)
    }

    @Test func wordsAreThoseOfTheCatalogue() throws {
        for language in BuiltInWords.languages {
            let real = try String(contentsOf: Self.catalogue.appending(path: "content/words/\(language).yaml"), encoding: .utf8)
            #expect(BuiltInWords.text(language)?.trimmingCharacters(in: .newlines) == real.trimmingCharacters(in: .newlines), "run script/embed-words")
        }
    }

    @Test func filesAreMadeAllOrNone() throws {
        let site = try SiteFolder()
        try site.write("mine", to: "there/b")
        #expect(throws: NewFiles.Taken(path: site.root + "/there/b")) { try NewFiles.write([(site.root + "/there/new/deep/a", "1"), (site.root + "/there/b", "2")]) }
        #expect(site.read("there/b") == "mine" && !site.exists("there/new"))
        #expect(throws: FileFailure.self) { try NewFiles.write([(site.root + "/x/a", "1"), (site.root + "/there/b/c", "2")]) }
        #expect(!site.exists("x"))
    }
}
