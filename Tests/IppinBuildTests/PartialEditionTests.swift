import IppinBuild
import IppinModel
import SiteSupport
import Testing

/// An edition that says `missing: withhold` itself: it holds what is written in its language, lists of that, and nothing else.
@Suite("Partial editions") struct PartialEditionTests {
    static let site = String(decoding: SmallSite().files["site.yaml"] ?? [], as: UTF8.self).replacing("[en, ja, de]", with: "[en, ja, de, ky, fa-AF]") + """

          - {path: ky, language: ky, market: eu, label: Кыргызча, missing: withhold}
          - {path: fa-af, language: fa-AF, market: eu, label: دری, missing: withhold}
        """

    /// Two products, a producer with one of them that is written in Kyrgyz, and one that is not.
    static let texts = [
        "site.yaml": site, "products/jar/index.md": SmallSite.product("Jar", "producer: p\ncertificates: [jas]", story: "## Taste\n\nText.\n"),
        "products/pail/index.md": SmallSite.product("Pail", "available: {eu: no}"),
        "producers/p/index.md": SmallSite.record("P", "village: naryn\ncertificates: [jas, organic-eu]"), "producers/q/index.md": SmallSite.record("Q", "village: naryn"),
        "producers/p/index.ky.md": SmallSite.record(
            "П", story: "[a](../../products/jar/index.md#taste) [b](../../products/pail/index.md) [c](../q/index.md) [d](/villages/) [e](/producers/) [f](/kinds/honey/) [g](/search/) [h](/)\n"),
    ]

    private func producer(_ site: PlanFixture, _ file: String) throws -> ProducerPage {
        guard case .producer(let page) = try site.page(file) else { throw PlanFixture.NoPage() }
        return page
    }

    private func home(_ site: PlanFixture, _ edition: String) throws -> HomePage {
        guard case .home(let page) = try site.page(edition + "/index.html") else { throw PlanFixture.NoPage() }
        return page
    }

    @Test func itHoldsWhatIsWrittenAndListsOfThat() async throws {
        let site = try await PlanFixture(Self.texts)
        #expect(site.files.filter { $0.hasPrefix("ky/") }.sorted() == [
            "ky/index.html", "ky/producers/index.html", "ky/producers/p/index.html", "ky/site.webmanifest", "ky/sitemap.xml",
        ])
        // Nothing is written in Dari, so that its edition would be a home page alone.
        #expect(!site.files.contains { $0.hasPrefix("fa-af/") } && site.plan.editionSummaries.map(\.path) == ["ja", "en-us", "en", "de", "ky"])
        let home = try home(site, "ky")
        #expect(home.producers.map(\.link.path) == ["/ky/producers/p/"] && home.producers.map(\.productCount) == [nil])
        #expect(home.kinds.isEmpty && home.products.isEmpty && home.villages.isEmpty)
        #expect(home.catalogue?.path == "/en/products/" && home.catalogue?.language == LanguageTag("en"))
        #expect(home.frame.context.navigation.map(\.path) == ["/ky/producers/"])
        let context = home.frame.context
        #expect(context.feedPath == nil && context.productDataPath == nil && context.searchPath == nil && context.enquiry == nil)
        #expect(try self.home(site, "en").producers.isEmpty && self.home(site, "en").catalogue == nil)
    }

    @Test func whatItDoesNotHoldIsInTheEditionOfItsMarket() async throws {
        let site = try await PlanFixture(Self.texts)
        let english = try #require(LanguageTag("en"))
        let page = try producer(site, "ky/producers/p/index.html")
        #expect(page.village == PageLink(title: LocalText("Naryn", language: english), path: "/en/villages/naryn/", language: english))
        #expect(page.certificates.map(\.link.path) == ["/en/certificates/jas/", "/en/certificates/organic-eu/"] && page.certificates.allSatisfy { $0.link.language == english })
        #expect(page.products.cards.isEmpty && page.products.elsewhere == [PageLink(title: LocalText("Jar", language: english), path: "/en/products/jar/", language: english)])
        #expect(page.story.links == [
            .elsewhere(path: "/en/products/jar/", anchor: "taste", language: english),
            // Not offered in this market.
            .none,
            .elsewhere(path: "/en/producers/q/", anchor: nil, language: english), .elsewhere(path: "/en/villages/", anchor: nil, language: english),
            .page(path: "/ky/producers/", anchor: nil), .elsewhere(path: "/en/kinds/honey/", anchor: nil, language: english),
            .elsewhere(path: "/en/search/", anchor: nil, language: english), .page(path: "/ky/", anchor: nil),
        ])
        let english2 = try producer(site, "en/producers/p/index.html")
        #expect(english2.village.language == nil && english2.products.elsewhere.isEmpty && english2.products.total == 1)
    }

    @Test func onlyTranslationsAreAlternates() async throws {
        let site = try await PlanFixture(Self.texts)
        let page = try producer(site, "ky/producers/p/index.html").frame
        #expect(page.alternates.map(\.hreflang) == ["en-US", "en", "ky", "x-default"] && page.notice == nil)
        #expect(try producer(site, "en/producers/p/index.html").frame.alternates == page.alternates)
        guard case .records(let own) = try site.page("ky/producers/index.html"), case .records(let all) = try site.page("en/producers/index.html") else { throw PlanFixture.NoPage() }
        #expect(own.frame.alternates.isEmpty && own.cards.count == 1 && !all.frame.alternates.contains { $0.hreflang == "ky" } && all.cards.count == 2)
        #expect(own.frame.canonical == "/ky/producers/")
        #expect(try home(site, "ky").frame.alternates.contains { $0.hreflang == "ky" })
        #expect(try site.sitemap("ky").mapValues(\.count) == [
            "/ky/": 6, "/ky/producers/": 0, "/ky/producers/p/": 4,
        ])
        #expect(try !site.sitemap("en").values.joined().contains { $0.path.hasSuffix("ky/producers/") })
    }

    @Test func theSwitchOffersItWhereItHasThePage() async throws {
        let site = try await PlanFixture(Self.texts)
        #expect(try producer(site, "de/producers/p/index.html").frame.switches.map(\.path).last == "/ky/producers/p/")
        #expect(try home(site, "en").frame.switches.map(\.path).last == "/ky/")
        #expect(try producer(site, "en/producers/q/index.html").frame.switches.map(\.label) == ["日本語", "English (US)", "English", "Deutsch"])
        #expect(try site.product("en/products/jar/index.html").frame.switches.count == 4)
        guard case .chooser(let chooser) = try site.page("index.html") else { throw PlanFixture.NoPage() }
        #expect(chooser.choices.map(\.context.edition.path) == ["ja", "en-us", "en", "de", "ky"] && chooser.choices.map { $0.market != nil } == [true, true, true, true, false])
        #expect(chooser.defaultChoice == 2)
    }

    @Test func wordsThatItLacksAreOfTheSourceLanguage() async throws {
        let site = try await PlanFixture(Self.texts.merging(["words/ky.yaml": "home: Башкы бет"]) { $1 })
        let words = try home(site, "ky").frame.context.words
        #expect(words[.home] == LocalText("Башкы бет") && words[.producers] == LocalText("producers", language: LanguageTag("en")))
        guard case .records(let list) = try site.page("ky/producers/index.html") else { throw PlanFixture.NoPage() }
        #expect(list.frame.title == "producers" && list.frame.titleLanguage == LanguageTag("en"))
    }

    @Test func withProductsItHasTheirListsAlone() async throws {
        var texts = Self.texts
        texts["products/jar/index.ky.md"] = SmallSite.record("Идиш", story: "## Taste\n")
        texts["stories/s/index.md"] = SmallSite.record("S", "date: 2026-01-02\nvillages: [naryn]")
        texts["stories/s/index.ky.md"] = SmallSite.record("С")
        let site = try await PlanFixture(texts)
        let files = site.files.filter { $0.hasPrefix("ky/") && $0.hasSuffix(".html") }.sorted()
        #expect(files == [
            "ky/certificates/index.html", "ky/certificates/jas/index.html", "ky/enquiry/index.html", "ky/index.html", "ky/kinds/honey/index.html", "ky/kinds/index.html",
            "ky/order-form/index.html", "ky/producers/index.html", "ky/producers/p/index.html", "ky/products/index.html", "ky/products/jar/index.html",
            "ky/search/index.html", "ky/stories/index.html", "ky/stories/s/index.html",
        ])
        #expect(site.files.contains("ky/feed.xml") && site.files.contains("ky/products.json") && site.files.contains("ky/data/search/index.json"))
        let jar = try site.product("ky/products/jar/index.html")
        #expect(jar.village.path == "/en/villages/naryn/" && jar.producer?.path == "/ky/producers/p/" && jar.kind.path == "/ky/kinds/honey/" && jar.kind.language == nil)
        guard case .story(let story) = try site.page("ky/stories/s/index.html") else { throw PlanFixture.NoPage() }
        #expect(story.villages.map(\.path) == ["/en/villages/naryn/"])
        #expect(try home(site, "ky").kinds.map(\.link.path) == ["/ky/kinds/honey/"] && home(site, "ky").catalogue == nil)
    }

    @Test func withoutAnEditionInTheSourceLanguageTheDefaultOneIsWhereItLeads() async throws {
        let editions = """
            title: Catalogue
            address: https://catalogue.example/
            organization: {name: OVOP+1}
            source: en
            languages: [en, ja, de, ky]
            editions:
              - {path: ky, language: ky, market: eu, label: Кыргызча, missing: withhold}
              - {path: de, language: de, market: eu, label: Deutsch}
            """
        let texts = Self.texts.merging(["site.yaml": editions]) { $1 }
        let page = try producer(try await PlanFixture(texts), "ky/producers/p/index.html")
        #expect(page.village.path == "/de/villages/naryn/" && page.village.language == LanguageTag("de"))
        // Its headings may be others.
        #expect(page.story.links.first == .elsewhere(path: "/de/products/jar/", anchor: nil, language: try #require(LanguageTag("de"))))
    }

    @Test func anEditionCanShowTheSourceWhereTheSiteWithholds() async throws {
        let text = try siteFile("source: en", "source: en\nmissing: withhold").replacing("label: Deutsch}", with: "label: Deutsch, missing: show-source}")
        let site = try await PlanFixture(["site.yaml": text, "products/jar/index.md": SmallSite.product("Jar")])
        #expect(site.files.contains("de/products/jar/index.html") && !site.files.contains("ja/products/jar/index.html"))
        // An edition that withholds because the site does has all its lists, as before.
        #expect(site.files.contains("ja/kinds/honey/index.html") && site.files.contains("ja/search/index.html"))
    }

    @Test func dataSaysWhatItHolds() async throws {
        let result = try #require(SmallSite(Self.texts).resolve())
        let data = CatalogueData(site: result.site)
        let text = String(describing: data.record(RecordID(.producers, "q")))
        #expect(text.contains("it has no translation for the edition, and the edition withholds such pages"))
        #expect(result.errors == [])
    }
}
