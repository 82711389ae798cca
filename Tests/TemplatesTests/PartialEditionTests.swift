import IppinModel
import Templates
import Testing

/// Pages of an edition that has few words and few records, written from right to left.
struct PartialEditionTests {
    private func html(_ page: Page) -> String { String(decoding: Templates().render(page), as: UTF8.self) }

    private func english() throws -> LanguageTag { try #require(LanguageTag("en")) }

    private func producer(elsewhere: [PageLink] = []) throws -> ProducerPage {
        let listing = ProductListing(cards: [], total: 0, pagination: Pagination(page: 1, total: 1) { _ in "/fa-af/producers/p/" }, elsewhere: elsewhere)
        return ProducerPage(
            frame: try Sample.frame(.dari, "producers/p/", title: "زنبورداران"), title: LocalText("زنبورداران"), summary: nil,
            village: PageLink(title: LocalText("At-Bashy", language: try english()), path: "/en/villages/at-bashy/", language: try english()), country: nil, founded: 2012, members: 26,
            women: nil, certificates: [], pictures: [], story: StoryText(prose: .empty, links: [], pictures: [], language: nil), products: listing)
    }

    @Test func borrowedWordsSayTheirLanguageAndDirection() throws {
        let html = html(.producer(try producer()))
        #expect(html.contains("<html lang=\"fa-AF\" dir=\"rtl\">"))
        #expect(html.contains("<dt>village</dt>"))
        #expect(html.contains("<dt><span lang=\"en\" dir=\"ltr\">founded</span></dt><dd>۲۰۱۲</dd>"))
        #expect(html.contains("<a href=\"#_content\" class=\"skip\"><span lang=\"en\" dir=\"ltr\">skip to content</span></a>"))
    }

    @Test func linksToOtherEditionsSayTheirLanguage() throws {
        let html = html(.producer(try producer()))
        #expect(html.contains("<a href=\"../../../en/villages/at-bashy/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">At-Bashy</a>"))
        // No section that says only that there is nothing.
        #expect(!html.contains("_products") && !html.contains("class=\"empty\""))
    }

    @Test func productsOfAnotherEditionAreNamed() throws {
        let jar = PageLink(title: LocalText("Jar", language: try english()), path: "/en/products/jar/", language: try english())
        let html = html(.producer(try producer(elsewhere: [jar])))
        #expect(html.contains("<ul class=\"elsewhere\"><li><a href=\"../../../en/products/jar/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">Jar</a></li></ul>"))
    }

    @Test func whatTheEditionDoesNotHaveIsNotLinked() throws {
        let page = HomePage(
            frame: try Sample.frame(.dari, "", title: "فهرست", breadcrumbs: []), products: [], kinds: [], villages: [], stories: [], productCount: 0,
            producers: [RecordCard(link: try Sample.link("زنبورداران", "/fa-af/producers/p/"), summary: nil)],
            catalogue: PageLink(title: LocalText("همه"), path: "/en/products/", language: try english()))
        let html = html(.home(page))
        #expect(!html.contains("feed.xml") && !html.contains("products.json") && !html.contains("search") && !html.contains("class=\"list-link\""))
        #expect(html.contains("<a href=\"../en/products/\" hreflang=\"en\" class=\"button\">همه (انگلیسی)</a>"))
        #expect(html.contains("<a href=\"producers/p/\">زنبورداران</a>") && !html.contains("class=\"count\""))
    }

    @Test func theSwitchMarksTheDirectionOfEachEdition() throws {
        let dari = html(.producer(try producer()))
        #expect(dari.contains("lang=\"de\" dir=\"ltr\" hreflang=\"de\"") && dari.contains("lang=\"fa-AF\" hreflang=\"fa-AF\" aria-current=\"page\""))
        let german = html(.producer(try Sample.producer()))
        #expect(german.contains("lang=\"ja\" hreflang=\"ja\"") && !german.contains("dir="))
    }
}
