import IppinModel
import IppinSource
import SiteSupport
import Testing

@Suite("Partial editions, resolved") struct EditionRulesTests {
    private let site = String(decoding: SmallSite().files["site.yaml"] ?? [], as: UTF8.self).replacing("label: Deutsch}", with: "label: Deutsch, missing: withhold}")

    private func findings(_ texts: [String: String]) throws -> [String] {
        let result = try #require(SmallSite(texts.merging(["site.yaml": site]) { $1 }).resolve())
        return result.diagnostics.map { "\($0.severity) \($0.id.rawValue) \($0.span.path): \($0.message)" }
    }

    @Test func oneThatNothingIsWrittenForIsNotPublished() throws {
        let empty = "warning missing-translation content/site.yaml: nothing is written in 'de', so the edition 'de' is not published"
        #expect(try findings([:]) == [empty])
        // What the market cannot buy is on no page.
        #expect(try findings(["products/jar/index.md": SmallSite.product("Jar", "available: {eu: no}"), "products/jar/index.de.md": SmallSite.record("Glas")]).contains(empty))
        #expect(try findings(["villages/naryn/index.de.md": SmallSite.record("Naryn am Fluss")]) == [])
    }

    @Test func aSiteHasAnEditionWhateverHappens() throws {
        let one = "title: C\naddress: https://catalogue.example/\norganization: {name: O}\nsource: en\nlanguages: [en, de]\neditions: [{path: de, language: de, market: eu, label: Deutsch, missing: withhold}]"
        let result = try #require(SmallSite(["site.yaml": one, "words/ja.yaml": "", "villages/naryn/index.md": ""]).resolve())
        #expect(result.site.editions.map(\.path) == ["de"] && result.site.editions[0].isDefault)
    }
}
