import IppinBuild
import IppinModel
import SiteSupport
import Testing

struct PlanTests {
    @Test func anEmptyCatalogueHasNoListsOfNothing() async throws {
        let site = try await PlanFixture([:])
        let english = site.files.filter { $0.hasPrefix("en/") }.sorted()
        #expect(
            english == [
                "en/certificates/index.html", "en/certificates/jas/index.html", "en/certificates/organic-eu/index.html", "en/data/documents/0.json", "en/data/facets.json",
                "en/data/search/0.bin", "en/data/search/index.json", "en/data/search/spellings-0.bin", "en/data/search/starts.json", "en/feed.xml", "en/index.html",
                "en/kinds/felt/index.html", "en/kinds/honey/index.html", "en/kinds/index.html", "en/products.json", "en/products/index.html", "en/search/index.html", "en/site.webmanifest",
                "en/sitemap.xml", "en/villages/index.html", "en/villages/naryn/index.html",
            ])
        let rest = site.files.filter { !$0.contains("/") }.sorted()
        #expect(rest == ["404.html", "_headers", "index.html", "robots.txt", "sitemap.xml"])
        guard case .home(let home) = try site.page("en/index.html") else { throw PlanFixture.NoPage() }
        #expect(home.frame.context.navigation.map(\.path) == ["/en/villages/"])
        #expect(home.productCount == 0 && home.products.isEmpty && home.stories.isEmpty)
        let list = try site.list("en/products/index.html")
        #expect(list.listing.pagination.total == 1 && list.listing.total == 0)
    }

    @Test func noFileIsPlannedTwice() async throws {
        let site = try await PlanFixture(
            [
                "products/a/index.md": SmallSite.product("A", "photos: [{file: a.png, alt: A}]\naliases: [/old/, /old.html, /en/older]"),
                "producers/p/index.md": SmallSite.record("P", "village: naryn"), "shops/s/index.md": SmallSite.record("S"),
                "stories/t/index.md": SmallSite.record("T"), "pages/about/index.md": SmallSite.record("About", "order: 1"), "static/favicon.svg": "<svg/>",
            ], pictures: ["products/a/a.png"])
        #expect(Set(site.files).count == site.files.count)
        for file in ["old/index.html", "old.html", "en/older/index.html", "_redirects", "favicon.svg", "de/doerfer/naryn/index.html", "en/about/index.html", "en/shops/index.html"] {
            #expect(site.files.contains(file), "\(file)")
        }
        let assets = site.files.filter { $0.hasPrefix("assets/") }
        #expect(assets.filter { $0.hasSuffix("-40.webp") || $0.hasSuffix("-40.jpg") || $0.hasSuffix("-card.jpg") }.count == 3 && assets.filter { $0.hasSuffix(".css") }.count == 1)
        #expect(Set(assets.filter { $0.hasSuffix(".js") }.map { $0.prefix { $0 != "." } }) == ["assets/scripts"], "modules import each other from one folder")
        #expect(assets.contains { $0.hasPrefix("assets/scripts.") && $0.hasSuffix("/site.js") })
        #expect(!site.files.contains { $0.hasPrefix("/") || $0.contains("//") || $0.contains("..") })
        for output in site.plan.outputs { _ = site.plan.content(of: output) }
    }

    // MARK: - Languages

    @Test func aTranslatedPageNamesItsAlternates() async throws {
        let site = try await PlanFixture([
            "products/jar/index.md": SmallSite.product("Jar"), "products/jar/index.ja.md": SmallSite.record("瓶", "slug: 瓶"), "products/jar/index.de.md": SmallSite.record("Glas"),
        ])
        let alternates = [
            Alternate(hreflang: "ja", path: "/ja/products/瓶/"), Alternate(hreflang: "en-US", path: "/en-us/products/jar/"),
            Alternate(hreflang: "en", path: "/en/products/jar/"), Alternate(hreflang: "de", path: "/de/products/jar/"),
            Alternate(hreflang: "x-default", path: "/en/products/jar/"),
        ]
        for (file, canonical) in [("ja/products/瓶/index.html", 0), ("en-us/products/jar/index.html", 1), ("en/products/jar/index.html", 2), ("de/products/jar/index.html", 3)] {
            let page = try site.product(file)
            #expect(page.frame.alternates == alternates)
            #expect(page.frame.canonical == alternates[canonical].path)
            #expect(page.frame.notice == nil && page.title.language == nil)
        }
    }

    @Test func aPageWithoutTranslationShowsItsSourceAndClaimsNothing() async throws {
        let site = try await PlanFixture(["products/jar/index.md": SmallSite.product("Jar", story: "Text."), "products/jar/index.ja.md": SmallSite.record("瓶")])
        let page = try site.product("de/products/jar/index.html")
        #expect(page.frame.alternates.isEmpty && page.frame.canonical == "/en/products/jar/")
        #expect(page.frame.notice == .notTranslated(source: try #require(LanguageTag("en"))))
        #expect(page.title == LocalText("Jar", language: LanguageTag("en")) && page.story.language == LanguageTag("en"))
        #expect(page.frame.switches.map(\.isTranslated) == [true, true, true, false])
        let english = try site.product("en/products/jar/index.html")
        #expect(english.frame.alternates.map(\.hreflang) == ["ja", "en-US", "en", "x-default"])
        // The title is translated, the story is not.
        #expect(try site.product("ja/products/jar/index.html").story.language == LanguageTag("en"))
        #expect(try !site.sitemap("de").keys.contains { $0.contains("jar") } && site.sitemap("ja").keys.contains("/ja/products/jar/"))
    }

    @Test func aPageWithoutTranslationCanBeWithheld() async throws {
        let site = try await PlanFixture([
            "site.yaml": try siteFile("source: en", "source: en\nmissing: withhold"), "products/jar/index.md": SmallSite.product("Jar"),
            "products/jar/index.de.md": SmallSite.record("Glas"), "villages/naryn/index.de.md": SmallSite.record("Naryn"),
            "producers/p/index.md": SmallSite.record("P", "village: naryn"), "producers/p/index.ja.md": SmallSite.record("P"),
            "stories/s/index.md": SmallSite.record("S", story: "[jar](../../products/jar/index.md)"), "stories/s/index.ja.md": SmallSite.record("物語", story: "[瓶](/products/jar/)"),
        ])
        #expect(!site.files.contains { $0.hasPrefix("ja/products/jar") || $0.hasPrefix("ja/villages") })
        // A producer is not shown where its village is not.
        #expect(!site.files.contains { $0.hasPrefix("ja/producers") } && site.files.contains("en/producers/p/index.html"))
        #expect(site.files.contains("de/products/jar/index.html") && !site.files.contains { $0.hasPrefix("de/stories") })
        guard case .story(let story) = try site.page("ja/stories/s/index.html") else { throw PlanFixture.NoPage() }
        #expect(story.story.links == [.none])
        #expect(try site.product("en/products/jar/index.html").frame.switches[0].path == "/ja/")
    }

    @Test func aStaleTranslationSaysSo() async throws {
        let site = try await PlanFixture(["products/jar/index.md": SmallSite.product("Jar"), "products/jar/index.de.md": SmallSite.record("Glas", "source: 0000000000")])
        #expect(try site.product("de/products/jar/index.html").frame.notice == .stale && site.product("en/products/jar/index.html").frame.notice == nil)
    }

    // MARK: - Markets

    @Test func aMarketShowsWhatItCanBuy() async throws {
        let site = try await PlanFixture([
            "products/jar/index.md": SmallSite.product("Jar", "price: {eu: 12.50 EUR}\navailable: {jp: no, us: {status: on-request, reason: Ask}}"),
            "products/jar/index.ja.md": SmallSite.record("瓶"), "products/pail/index.md": SmallSite.product("Pail", "price: {jp: 1800 JPY}"),
        ])
        #expect(!site.files.contains("ja/products/jar/index.html"))
        let european = try site.product("en/products/jar/index.html")
        #expect(european.price == .wholesale(Money(minorUnits: 1250, currency: try #require(Currency(code: "EUR")))) && european.onRequest == nil)
        let american = try site.product("en-us/products/jar/index.html")
        #expect(american.price == .onRequest && american.onRequest?.reason?.text == "Ask")
        #expect(!european.frame.alternates.contains { $0.hreflang == "ja" })
        #expect(european.frame.switches[0].path == "/ja/" && !european.frame.switches[0].isTranslated)
        #expect(try site.titles("ja/products/index.html") == ["Pail"] && site.titles("en/products/index.html") == ["Jar", "Pail"])
    }

    // MARK: - Lists

    @Test func longListsHaveSeveralPages() async throws {
        var texts: [String: String] = [:]
        for number in 1...7 { texts["products/p\(number)/index.md"] = SmallSite.product("P\(number)", number > 3 ? "available: {us: no}" : "") }
        let site = try await PlanFixture(texts)
        #expect(site.files.filter { $0.hasPrefix("en/products/page") }.sorted() == ["en/products/page/2/index.html", "en/products/page/3/index.html"])
        #expect(site.files.contains("en/villages/naryn/page/3/index.html") && site.files.contains("en/kinds/honey/page/2/index.html"))
        let second = try site.list("en/products/page/2/index.html")
        #expect(second.listing.cards.map(\.link.title.text) == ["P4", "P5", "P6"] && second.listing.total == 7)
        #expect(second.listing.pagination.previous == "/en/products/" && second.listing.pagination.next == "/en/products/page/3/")
        #expect(second.frame.canonical == "/en/products/page/2/" && second.frame.title.contains("page-of 2 3"))
        // The American list has one page: no page to be the same as.
        #expect(second.frame.alternates.map(\.hreflang) == ["ja", "en", "de", "x-default"])
        #expect(second.frame.switches[1].path == "/en-us/products/")
        #expect(try site.list("en/products/page/3/index.html").listing.cards.count == 1)
        #expect(try site.sitemap("en").keys.contains("/en/products/") && !site.sitemap("en").keys.contains { $0.contains("/page/") })
    }

    @Test func alternatesAreMutual() async throws {
        var texts: [String: String] = ["products/a/index.ja.md": SmallSite.record("あ"), "stories/s/index.md": SmallSite.record("S"), "stories/s/index.de.md": SmallSite.record("S")]
        for name in ["a", "b", "c", "d", "e"] { texts["products/\(name)/index.md"] = SmallSite.product(name, name < "c" ? "available: {us: no}" : "") }
        let site = try await PlanFixture(texts)
        var frames: [String: [Alternate]] = [:]
        for output in site.plan.outputs {
            if case .page(.chooser(let chooser)) = site.plan.content(of: output) { frames["/"] = chooser.alternates }
            guard case .page(let page) = site.plan.content(of: output), let frame = page.frame, output.file != "404.html" else { continue }
            frames[frame.path] = frame.alternates
        }
        #expect(frames.count > 50)
        for (path, alternates) in frames where !alternates.isEmpty {
            for alternate in alternates { #expect(frames[alternate.path] == alternates, "\(path) and \(alternate.path)") }
        }
    }

    @Test func neighboursFollowTheOrderOfTheEdition() async throws {
        let site = try await PlanFixture([
            "products/a/index.md": SmallSite.product("Cherry"), "products/b/index.md": SmallSite.product("apple"), "products/c/index.md": SmallSite.product("Banana"),
        ])
        #expect(try site.titles("en/products/index.html") == ["apple", "Banana", "Cherry"])
        let page = try site.product("en/products/c/index.html")
        #expect(page.previous?.path == "/en/products/b/" && page.next?.path == "/en/products/a/" && page.related.count == 2)
        #expect(try site.product("en/products/b/index.html").previous == nil && site.product("en/products/a/index.html").next == nil)
    }

    @Test func storiesAreNewestFirst() async throws {
        let site = try await PlanFixture([
            "stories/a/index.md": SmallSite.record("A", "date: 2026-01-01"), "stories/b/index.md": SmallSite.record("B"), "stories/c/index.md": SmallSite.record("C", "date: 2026-05-01"),
            "stories/d/index.md": SmallSite.record("D", "date: 2026-01-01"),
        ])
        guard case .records(let list) = try site.page("en/stories/index.html") else { throw PlanFixture.NoPage() }
        #expect(list.cards.map(\.link.title.text) == ["C", "A", "D", "B"])
        guard case .data(.feed(let feed)) = try site.page("en/feed.xml"), case .data(.feed(let german)) = try site.page("de/feed.xml") else { throw PlanFixture.NoPage() }
        #expect(feed.entries.map(\.title) == ["C", "A", "D"] && german.entries.isEmpty)
    }

    // MARK: - Old addresses

    @Test func oldAddressesLeadToTheirEdition() async throws {
        let site = try await PlanFixture(["products/jar/index.md": SmallSite.product("Jar", "aliases: [/old/, /de/alt.html]")])
        guard case .data(.redirectRules(let rules)) = try site.page("_redirects") else { throw PlanFixture.NoPage() }
        #expect(rules == [RedirectRule(from: "/de/alt.html", to: "/de/products/jar/"), RedirectRule(from: "/old/", to: "/en/products/jar/")])
        guard case .redirect(let redirect) = try site.page("old/index.html") else { throw PlanFixture.NoPage() }
        #expect(redirect.targets.map(\.link.path) == ["/en/products/jar/", "/ja/products/jar/", "/en-us/products/jar/", "/de/products/jar/"])
    }
}

extension Page {
    fileprivate var frame: PageFrame? {
        switch self {
        case .home(let page): page.frame
        case .products(let page): page.frame
        case .product(let page): page.frame
        case .village(let page): page.frame
        case .producer(let page): page.frame
        case .records(let page): page.frame
        case .shops(let page): page.frame
        case .story(let page): page.frame
        case .text(let page): page.frame
        case .enquiry(let page): page.frame
        case .orderForm(let page): page.frame
        case .search(let page): page.frame
        case .notFound, .chooser, .redirect, .data: nil
        }
    }
}
