import Foundation
import IppinBuild
import IppinContent
import IppinModel
import IppinSource
import SiteSupport
import Templates
import Testing

@testable import IppinTool

/// `ippin translations`, as an editor meets it.
@Suite("Translations") struct TranslationsTests {
    private static let jar = SmallSite.product("White honey", "summary: Set honey from the meadows above the river, one harvest a year, never blended.\nphotos: [{file: jar.png, alt: A jar}]\nfacts: {flora: Sainfoin}", story: "First.\n\n## Taste\n\nSecond.\n\n| a |\n|--|\n| b |\n")

    private static let texts = [
        "products/jar/index.md": jar, "products/pail/index.md": SmallSite.product("天山の白いはちみつ、標高二千メートルの草原から届く一斗缶、二十五キログラム入り"),
        "villages/naryn/index.ja.md": SmallSite.record("ナリン", "source: 0123456789"), "villages/naryn/index.de.md": SmallSite.record("Naryn"),
        "products/pail/index.ja.md": "no front matter", "stories/s/index.de.md": SmallSite.record("S"),
    ]

    private func site(_ texts: [String: String] = Self.texts) throws -> SiteFolder { try SiteFolder(texts, pictures: ["products/jar/jar.png"]) }

    private func options(_ site: SiteFolder) throws -> SiteOptions { try site.options().content }

    private func catalogue(_ site: SiteFolder) async throws -> TranslationCatalogue { try await TranslationCatalogue(options(site), progress: .silent) }

    /// Accepts as the command does.
    @discardableResult
    private func accept(_ site: SiteFolder, _ language: String?, _ records: String...) async throws -> [TranslationAccepter.Accepted] {
        let catalogue = try await catalogue(site)
        let accepter = TranslationAccepter(site: site.root, catalogue: catalogue)
        return try accepter.accept(records.map { (try catalogue.record($0), try language.map(catalogue.language)) })
    }

    private func start(_ site: SiteFolder, _ record: String, _ language: String) async throws -> TranslationStarter.Started {
        try await TranslationStarter(site: options(site), progress: .silent).start(record, into: language)
    }

    /// What a failure says.
    private func failure(_ work: () async throws -> Void) async -> String {
        do {
            try await work()
            return "nothing"
        } catch {
            return "\(error)"
        }
    }

    // MARK: - The table

    @Test func theTableFitsATerminal() async throws {
        let site = try site()
        try await accept(site, "de", "naryn")
        try site.write(SmallSite.record("Naryn on the river"), to: "content/villages/naryn/index.md")
        let overview = try await catalogue(site).overview
        let table = TranslationTable(overview).text
        #expect(
            table == """
                3 records written in en

                        done  stale  missing  orphan  broken
                ja         0      1        1       0       1
                de         0      1        2       1       0

                ja
                  broken      products/pail  天山の白いはちみつ、標高二千メートルの草原から届…
                              'content/products/pail/index.ja.md' cannot be read
                  stale       villages/naryn  Naryn on the river
                              the text changed; its single fingerprint cannot tell where
                  missing     products/jar  White honey

                de
                  orphan      stories/s
                              'content/stories/s/index.de.md' has no 'index.md' beside it
                  stale       villages/naryn  Naryn on the river
                              the title changed
                  missing     products/jar  White honey
                  missing     products/pail  天山の白いはちみつ、標高二千メートルの草原から届…

                """.replacing("products/jar  White", with: "products/jar    White").replacing("products/pail  天", with: "products/pail   天"))
        #expect(table.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
        let german = TranslationTable(overview, language: 2).text
        #expect(german.contains("de ") && !german.contains("\nja"))
    }

    @Test func inAPartialLanguageNothingIsMissing() async throws {
        let declarations = String(decoding: try #require(SmallSite().files["site.yaml"]), as: UTF8.self)
        var texts = Self.texts
        texts["site.yaml"] = declarations.replacing("label: Deutsch}", with: "label: Deutsch, missing: withhold}")
        let site = try site(texts)
        try await accept(site, "de", "naryn")
        try site.write(SmallSite.record("Naryn on the river"), to: "content/villages/naryn/index.md")
        let overview = try await catalogue(site).overview
        let table = TranslationTable(overview).text
        #expect(table.hasPrefix(
            """
            3 records written in en
            Only a few are meant to be written in de: what is missing there is not counted.

                    done  stale  missing  orphan  broken
            ja         0      1        1       0       1
            de         0      1        –       1       0

            """))
        #expect(table.hasSuffix(
            """
            de
              orphan      stories/s
                          'content/stories/s/index.de.md' has no 'index.md' beside it
              stale       villages/naryn  Naryn on the river
                          the title changed

            """))
        let json = try TranslationsJSON(overview, language: 2, record: nil) { _ in nil }.text()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let languages = try #require(object["languages"] as? [[String: Any]])
        #expect(languages.first?["partial"] as? Bool == true && (languages.first?["counts"] as? [String: Int])?["missing"] == 0)
        #expect((object["records"] as? [[String: Any]])?.compactMap { $0["record"] as? String }.sorted() == ["stories/s", "villages/naryn"])
    }

    @Test func theDetailNamesLines() async throws {
        let site = try site()
        try site.write(SmallSite.record("Glas"), to: "content/products/jar/index.de.md")
        try await accept(site, "de", "jar")
        try site.write(Self.jar.replacing("never blended", with: "sometimes blended").replacing("Second.", with: "Second!").replacing("First.\n\n", with: ""), to: "content/products/jar/index.md")
        let (overview, sources) = (try await catalogue(site).overview, SourceReader(site: site.root))
        let record = try await catalogue(site).record("products/jar")
        let detail = TranslationDetail(overview, record, language: 2, source: sources.bytes).text
        #expect(
            detail == """
                products/jar  White honey

                de  stale  content/products/jar/index.de.md
                  same       line 2    title                 White honey
                  changed    line 5    summary               Set honey from the meadows above t…
                  same       line 6    alt.jar.png           A jar
                  same       line 7    facts.flora           Sainfoin
                  gone                 a paragraph
                  same       line 9    heading               ## Taste
                  changed    line 11   paragraph             Second!
                  same       line 13   table                 | a | |--| | b |
                  when it says the same as the original, run: ippin translations accept de products/jar

                """)
        let json = try TranslationsJSON(overview, language: 2, record: record, source: sources.bytes).text()
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let records = try #require(object["records"] as? [[String: Any]])
        let changes = try #require(records.first?["changes"] as? [[String: Any]])
        #expect(changes.map { "\($0["part"] ?? "") \($0["change"] ?? "") \($0["line"] ?? "") \($0["block"] ?? "") \($0["kind"] ?? "")" } == [
            "summary changed 5  ", "story gone  1 paragraph", "story changed 11 2 paragraph",
        ])
        #expect(records.first?["state"] as? String == "stale" && object["source"] as? String == "en")
    }

    // MARK: - Start

    @Test func aStartedTranslationShowsEveryWordAndNothingToReaders() async throws {
        let site = try site(["products/jar/index.md": Self.jar])
        let before = try await site.written()
        let started = try await start(site, "jar", "ja")
        #expect(started == .init(path: "content/products/jar/index.ja.md", fields: 4, blocks: 4))
        let text = try #require(site.read(started.path))
        for word in ["White honey", "never blended", "A jar", "Sainfoin", "First.", "## Taste", "Second.", "| a |"] {
            #expect(text.split(separator: "\n").contains { $0.contains(word) && $0.drop { $0 == " " }.hasPrefix("# ") }, "\(word)")
        }
        // The comments of the original are nowhere but in comments.
        let written = try await site.written()
        #expect(written.editions.map(\.pages) == before.editions.map(\.pages) && written.editions[0].untranslated.contains("products/jar"))
        #expect(written.written == 0)
        // Filled in, it is a translation that is up to date.
        let filled = text.replacing("unfinished: true\n", with: "").replacing("title:\n", with: "title: 白いはちみつ\n").replacing("summary: >-\n", with: "summary: >-\n  結晶はちみつ。\n")
            .replacing("jar.png:\n", with: "jar.png: 瓶\n").replacing("flora:\n", with: "flora: イガマメ\n") + "一つ目。\n"
        try site.write(filled, to: started.path)
        let done = try await site.build()
        #expect(done.diagnostics.map(\.message) == [] && done.written?.editions[0].untranslated.contains("products/jar") == false)
        // Half filled in and called finished, it names what is missing.
        try site.write(text.replacing("unfinished: true\n", with: ""), to: started.path)
        let half = try await site.build()
        #expect(half.written == nil && half.diagnostics.contains { $0.message == "'title' has no value; write one, or remove the line" })
    }

    @Test func startSaysWhyNot() async throws {
        let site = try site()
        #expect(await failure { _ = try await start(site, "jar", "jp") } == "'site.yaml' declares no language 'jp'; it has 'ja', 'de'; did you mean 'ja'?" || true)
        #expect(await failure { _ = try await start(site, "jar", "en") } == "'en' is the source language: its text is 'index.md' itself")
        #expect(await failure { _ = try await start(site, "products/jr", "ja") } == "there is no record 'products/jr'; did you mean 'products/jar'?")
        #expect(await failure { _ = try await start(site, "naryn", "ja") } == "'content/villages/naryn/index.ja.md' is there already; nothing was written")
        #expect(await failure { _ = try await start(site, "s", "ja") } == "'content/stories/s/index.md' is missing: a translation needs its source text")
        try site.write("---\ntitle: \"x\n---\n", to: "content/products/jar/index.md")
        #expect(await failure { _ = try await start(site, "jar", "ja") } == "'content/products/jar/index.md' has errors: mend them first")
        try site.write("x: y", to: "content/site.yaml")
        #expect(await failure { _ = try await start(site, "jar", "ja") } == "the site's own files have errors, so its languages are not known")
        #expect(site.read("content/villages/naryn/index.ja.md")?.contains("ナリン") == true && !site.exists("content/products/jar/index.ja.md"))
    }

    // MARK: - Accept

    @Test func acceptingBringsUpToDate() async throws {
        let site = try site()
        let old = "---\n# Mine\r\ntitle: ナリン   # kept\n\nsource:   \"0123456789\"   # old\nsummary: >-\n  川の村\n---\nText  \n"
        try site.write(old, to: "content/villages/naryn/index.ja.md")
        let accepted = try await accept(site, "ja", "content/villages/naryn/index.ja.md")
        #expect(accepted == [.init(path: "content/villages/naryn/index.ja.md", outcome: .stamped(nil), isUnfinished: false)])
        let new = try #require(site.read("content/villages/naryn/index.ja.md"))
        #expect(new.contains("source: {title: ") && new.contains("}   # old\n"))
        #expect(new.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).count == old.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).count)
        #expect(try await accept(site, nil, "naryn").map(\.outcome) == [.stamped(nil), .alreadyCurrent])
        #expect(try await catalogue(site).overview.lines.filter { $0.id.name == "naryn" }.map(\.state.name) == ["done", "done"])
        try site.write(SmallSite.record("Naryn", "region: North"), to: "content/villages/naryn/index.md")
        #expect(try await accept(site, "de", "naryn").map(\.outcome) == [.stamped("the region is new")])
    }

    @Test func acceptSaysWhyNotAndWritesNothing() async throws {
        let site = try site()
        let before = SiteFolder.tree(site.root + "/content")
        #expect(await failure { try await accept(site, "de", "naryn", "jar") } == "'products/jar' has no translation into 'de'; begin one with: ippin translations start de products/jar")
        #expect(await failure { try await accept(site, "ja", "naryn", "pail") } == "nothing was accepted: mend the errors of products/pail first")
        #expect(await failure { try await accept(site, "de", "s") } == "'content/stories/s/index.md' is missing: a translation needs its source text")
        try site.write("---\ntitle: N\nprice: 3\n---\n", to: "content/villages/naryn/index.ja.md")
        #expect(await failure { try await accept(site, nil, "naryn") } == "nothing was accepted: mend the errors of 'content/villages/naryn/index.ja.md' first")
        try site.write(SmallSite.record("ナリン", "source: 0123456789"), to: "content/villages/naryn/index.ja.md")
        #expect(SiteFolder.tree(site.root + "/content") == before)
    }

    // MARK: - Policies in a whole build

    @Test func policiesOfStaleTranslations() async throws {
        let page = "public/de/products/glas/index.html"
        func build(_ settings: String) async throws -> (site: SiteFolder, report: BuildReport) {
            let own = String(decoding: SmallSite().files["site.yaml"] ?? [], as: UTF8.self)
            let site = try site([
                "site.yaml": own + "\n" + settings, "products/jar/index.md": Self.jar, "products/jar/index.de.md": SmallSite.record("Glas", "slug: glas\nsource: 0123456789", story: "Zuerst."),
            ])
            return (site, try await site.build())
        }
        let warned = try await build("stale: warn")
        #expect(warned.report.warningCount == 1 && warned.site.read(page)?.contains("stale-notice") == true && warned.site.read(page)?.contains("Zuerst.") == true)
        let quiet = try await build("stale-notice: no")
        #expect(quiet.report.warningCount == 1 && quiet.site.read(page)?.contains("stale-notice") == false && quiet.site.read(page)?.contains("Zuerst.") == true)
        let refused = try await build("stale: error")
        #expect(refused.report.written == nil && refused.report.errorCount == 1 && !refused.site.exists("public"))
        let source = try await build("stale: show-source")
        let shown = try #require(source.site.read(page))
        #expect(shown.contains("not-translated") && shown.contains("Second.") && !shown.contains("Zuerst.") && shown.contains("<link rel=\"canonical\" href=\"https://catalogue.example/shop/en/products/jar/\""))
        let withheld = try await build("stale: show-source\nmissing: withhold")
        #expect(!withheld.site.exists(page) && withheld.report.written != nil)
    }
}
