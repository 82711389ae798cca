import Foundation
import IppinModel
import Templates
import Testing

struct BehaviourTests {
    private func html(_ page: Page) -> String { String(decoding: Templates().render(page), as: UTF8.self) }

    private struct Graph: Decodable {
        struct Node: Decodable {
            struct Offer: Decodable {
                let price: String
                let priceCurrency: String
            }
            let type: String
            let offers: Offer?
            enum CodingKeys: String, CodingKey {
                case type = "@type"
                case offers
            }
        }
        let nodes: [Node]
        enum CodingKeys: String, CodingKey { case nodes = "@graph" }
    }

    private func graph(_ html: String) throws -> Graph {
        let data = try #require(html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)?.output.1)
        return try JSONDecoder().decode(Graph.self, from: Data(data.utf8))
    }

    @Test(arguments: [(Int64(720), "EUR", "7.20"), (1_234_500, "EUR", "12345.00"), (5, "EUR", "0.05"), (980, "JPY", "980")])
    func machinesReadThePriceThatThePageShows(minorUnits: Int64, code: String, amount: String) throws {
        let edition: SampleEdition = code == "JPY" ? .japanese : .german
        let money = Money(minorUnits: minorUnits, currency: try #require(Currency(code: code)))
        let html = html(.product(try Sample.product(edition, price: .wholesale(money))))
        let offer = try #require(try graph(html).nodes.first { $0.type == "Product" }?.offers)
        #expect(offer.price == amount)
        #expect(offer.priceCurrency == code)
        #expect(html.contains("<data value=\"\(amount)\">\(try edition.context().format.money(money))</data>"))
    }

    @Test func noPriceMeansNoOffer() throws {
        let html = html(.product(try Sample.product(price: .onRequest)))
        #expect(try graph(html).nodes.first { $0.type == "Product" }?.offers == nil)
        #expect(html.contains("<dd>price on request</dd>"))
        #expect(html.contains(">available on request</strong></p><p>Ernte 2026</p>"))
    }

    @Test func textOfAnotherLanguageSaysSo() throws {
        let html = html(.product(try Sample.product()))
        #expect(html.contains("<p class=\"lead\" lang=\"en\">White honey from Naryn</p>"))
        #expect(html.contains("<div class=\"prose\" lang=\"en\">"))
        #expect(html.contains("<span lang=\"ky\">At-Bashy</span>"))
        #expect(html.contains("<h1>Weißer Honig &lt;250 g&gt;</h1>"))
    }

    @Test func anUntranslatedPageNamesItsLanguageAndHasNoAlternates() throws {
        let html = html(.product(try Sample.product(.german, notice: .notTranslated(source: try #require(LanguageTag("en"))))))
        #expect(html.contains("not translated Englisch"))
        #expect(!html.contains(" rel=\"alternate\" hreflang"))
        #expect(!html.contains("hreflang=\"x-default\""))
    }

    @Test func draftsAreMarkedAndNotIndexed() throws {
        let html = html(.product(try Sample.product(isDraft: true)))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(html.contains("<strong>draft</strong> draft notice"))
        #expect(!html.contains("rel=\"canonical\""))
    }

    @Test func theSwitchMarksWhatIsNotTranslated() throws {
        let html = html(.product(try Sample.product()))
        #expect(html.contains("<a href=\"../../../ja/products/white-honey/\" lang=\"ja\" hreflang=\"ja\">日本語</a><small class=\"untranslated\">edition not translated</small>"))
        #expect(html.contains("<a href=\"./\" lang=\"de\" hreflang=\"de\" aria-current=\"page\">Deutsch</a></li>"))
    }

    @Test func linksOfStoriesAreChecked() throws {
        let html = html(.village(try Sample.village()))
        #expect(html.contains("<a href=\"./#%E8%9C%9C\">") == false)
        #expect(html.contains("<a href=\"#%E8%9C%9C\">At-Bashy</a>"))
        #expect(html.contains("<a href=\"https://example.org/?a=1&amp;b=2\" title=\"Title &quot;x&quot;\" rel=\"noopener\">abroad</a>nowhere<a href=\"#harvest\">up</a>"))
        let shops = self.html(.shops(try Sample.shops()))
        #expect(!shops.contains("href=\"javascript"))
        #expect(shops.contains("<a href=\"#osh-harvest\">"))
    }

    @Test func headingsNeverSkipALevel() throws {
        for name in SnapshotTests.names.prefix(12) {
            let html = html(try SnapshotTests.page(name))
            let levels = html.matches(of: /<h([1-6])/).compactMap { Int($0.output.1) }
            #expect(levels.first == 1, "\(name)")
            #expect(levels.count { $0 == 1 } == 1, "\(name)")
            for (a, b) in zip(levels, levels.dropFirst()) { #expect(b <= a + 1, "\(name): h\(a) then h\(b)") }
        }
    }

    @Test func tightListsHoldNoParagraphs() throws {
        let html = html(.story(try Sample.storyPage()))
        #expect(html.contains("<li>tight<ol start=\"3\"><li><p>loose</p></li></ol></li>"))
        #expect(html.contains("<li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"task done\"> packed</li>"))
        #expect(html.contains("<ruby>蜂蜜<rp>（</rp><rt>はちみつ</rt><rp>）</rp></ruby>"))
    }

    @Test func aPictureThatCannotBeShownLeavesNothing() throws {
        let html = html(.story(try Sample.storyPage()))
        #expect(html.contains("<figure><picture><source srcset=\"../../../assets/hives.3f2a-320.webp 320w,"))
        #expect(html.contains("<figcaption>Caption &amp; more</figcaption></figure><pre>\n<code>\nls -l\n</code></pre>"))
    }

    @Test func listsSayWhatTheyAreOf() throws {
        let link = try Sample.link("At-Bashy", "/de/villages/at-bashy/")
        #expect(html(.products(try SamplePages.list(.village(link)))).contains("<h1>products of At-Bashy</h1>"))
        #expect(html(.products(try SamplePages.list(.producer(link)))).contains("<h1>products made by At-Bashy</h1>"))
        let certificate = html(.products(try SamplePages.list(.certificate(LocalText("EU-Bio"), issuer: LocalText("EU"), url: "https://eu.example/"))))
        #expect(certificate.contains("<h1>products with EU-Bio</h1>"))
        #expect(certificate.contains("<a href=\"https://eu.example/\" rel=\"noopener\">EU</a>"))
        #expect(html(.products(try SamplePages.list(.kind(LocalText("Honig"), name: "honey")))).contains("<body class=\"paper-a4 kind-honey\">"))
    }

    @Test func aPageWithoutNeighboursHasNoNavigationForThem() throws {
        #expect(html(.products(try SamplePages.list(page: 1, pages: 1))).contains("class=\"pagination\"") == false)
        let middle = html(.products(try SamplePages.list(page: 5, pages: 9)))
        #expect(middle.matches(of: /rel="(prev|next)"/).count == 2)
        #expect(middle.contains("<p>page of 5 9</p>"))
    }

    @Test func aGroupOfWomenIsNotCountedTwice() throws {
        #expect(html(.producer(try Sample.producer(members: 14, women: 12))).contains("(of\u{A0}whom\u{A0}women\u{A0}12)"))
        #expect(html(.producer(try Sample.producer(members: 12, women: 12))).contains("(all\u{A0}women)"))
    }

    @Test func textFilesHaveOneRuleALine() {
        let rules = [RedirectRule(from: "/alt er/", to: "/de/x/"), RedirectRule(from: "/b", to: "/ja/蜜/")]
        #expect(html(.data(.redirectRules(rules))) == "/alt%20er/ /de/x/ 301\n/b /ja/%E8%9C%9C/ 301\n")
        #expect(html(.data(.robots(sitemap: "https://x.example/sitemap.xml"))).hasSuffix("Sitemap: https://x.example/sitemap.xml\n"))
    }

    @Test func stylesHaveBalancedBraces() throws {
        let css = html(.data(.stylesheet(try SamplePages.style())))
        #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
        #expect(css.matches(of: /url\(/).count == css.matches(of: /url\(("data:image\/svg\+xml,|%23)/).count, "the stylesheet loads nothing")
    }

    /// Every interface word is shown somewhere; a word that no page uses would be translated for nothing.
    @Test func everyWordIsUsed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
        let source = try files.filter { $0.pathExtension == "swift" }.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let used = Set(source.matches(of: /\.(\w+)/).map { String($0.output.1) })
        #expect(WordKey.allCases.map { String(describing: $0) }.filter { !used.contains($0) } == [])
    }
}
