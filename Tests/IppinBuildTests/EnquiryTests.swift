import IppinBuild
import IppinModel
import SiteSupport
import Testing

/// The cards that scripts read, the page of the enquiry list and the order form.
struct EnquiryTests {
    /// FNV-1a as its authors define it, apart from the one under test; vectors are from RFC 9923.
    private func hash(_ text: String) -> UInt32 { text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }

    private func cards(_ site: PlanFixture, _ edition: String, _ shard: Int) throws -> CardData {
        guard case .data(.cards(let cards)) = try site.page("\(edition)/data/cards/\(shard).json") else { throw PlanFixture.NoPage() }
        return cards
    }

    private func orderForm(_ site: PlanFixture, _ file: String) throws -> OrderFormPage {
        guard case .orderForm(let form) = try site.page(file) else { throw PlanFixture.NoPage() }
        return form
    }

    @Test func eachProductHasACardInTheFileThatItsIdNames() async throws {
        #expect(hash("") == 0x811C_9DC5 && hash("a") == 0xE40C_292C && hash("foobar") == 0xBF9C_F968)
        var texts: [String: String] = [:]
        for number in 0..<150 { texts["products/product-\(number)/index.md"] = SmallSite.product("P\(number)", number < 20 ? "available: {jp: no}" : "") }
        let site = try await PlanFixture(texts)
        for (edition, count) in [("en", 3), ("ja", 3)] {
            #expect(site.files.count { $0.hasPrefix("\(edition)/data/cards/") } == count)
            var found: [String] = []
            for shard in 0..<count {
                let data = try cards(site, edition, shard)
                #expect(data.context.enquiry?.shardCount == count)
                #expect((data.cards.map(\.id) + data.absent.map(\.id)).allSatisfy { hash($0) % UInt32(count) == shard })
                #expect(data.cards.map(\.id) == data.cards.map(\.id).sorted())
                found += data.cards.map(\.id)
            }
            #expect(found.count == (edition == "ja" ? 130 : 150) && Set(found).count == found.count)
        }
        // The Japanese edition knows what others have, and no edition knows what none has.
        let absent = try (0..<3).flatMap { try cards(site, "ja", $0).absent }
        #expect(Set(absent.map(\.id)) == Set((0..<20).map { "product-\($0)" }) && absent.allSatisfy { $0.title.language?.text == "en" })
        #expect(try (0..<3).allSatisfy { try cards(site, "en", $0).absent.isEmpty })
    }

    @Test func whatNoEditionShowsIsNowhere() async throws {
        let site = try await PlanFixture([
            "products/a/index.md": SmallSite.product("A"), "products/b/index.md": SmallSite.product("B", "available: {jp: no, eu: no, us: no}"),
        ])
        for edition in ["ja", "en-us", "en", "de"] {
            let data = try cards(site, edition, 0)
            #expect(data.cards.map(\.id) == ["a"] && data.absent.isEmpty)
        }
    }

    @Test func withoutProductsThereIsNoList() async throws {
        let site = try await PlanFixture(["products/a/index.md": SmallSite.product("A", "available: {jp: no}"), "pages/how/index.md": SmallSite.record("How", story: "[list](/enquiry/)")])
        #expect(!site.files.contains { $0.hasPrefix("ja/data/cards") || $0.hasPrefix("ja/enquiry") || $0.hasPrefix("ja/order-form") })
        guard case .enquiry(let page) = try site.page("de/enquiry/index.html"), case .text(let japanese) = try site.page("ja/how/index.html"),
            case .text(let german) = try site.page("de/how/index.html")
        else { throw PlanFixture.NoPage() }
        #expect(page.frame.switches.map(\.path) == ["/ja/", "/en-us/enquiry/", "/en/enquiry/", "/de/enquiry/"])
        #expect(page.office?.words.language.text == "en")
        #expect(japanese.story.links == [.none] && german.story.links == [.page(path: "/de/enquiry/", anchor: nil)])
        guard case .enquiry(let american) = try site.page("en-us/enquiry/index.html") else { throw PlanFixture.NoPage() }
        #expect(american.office == nil)
    }

    @Test func aLinkToTheListsByMonthIsOnlyWhereTheyAre() async throws {
        let site = try await PlanFixture([
            "products/a/index.md": SmallSite.product("A", "season: [7]\navailable: {jp: no}"), "products/b/index.md": SmallSite.product("B"),
            "pages/how/index.md": SmallSite.record("How", story: "[months](/seasons/) [search](/search/)"),
        ])
        guard case .text(let japanese) = try site.page("ja/how/index.html"), case .text(let german) = try site.page("de/how/index.html") else { throw PlanFixture.NoPage() }
        #expect(japanese.story.links == [.none, .page(path: "/ja/search/", anchor: nil)])
        #expect(german.story.links == [.page(path: "/de/seasons/", anchor: nil), .page(path: "/de/search/", anchor: nil)])
    }

    @Test func theOrderFormHasWhatHasAPrice() async throws {
        let site = try await PlanFixture([
            "products/a/index.md": SmallSite.product("A", "price: {eu: 2 EUR}\ncase: 12\nminimum: 100"), "products/b/index.md": SmallSite.product("B"),
            "products/c/index.md": SmallSite.product("C", "price: {eu: 2 EUR}\navailable: {eu: on-request}"),
        ])
        let form = try orderForm(site, "de/order-form/index.html")
        #expect(form.sections.map { $0.cards.map(\.id) } == [["a"]] && form.parts.isEmpty)
        #expect(form.sections.first?.cards.first?.order.minimumUnits == 9)
        #expect(try orderForm(site, "ja/order-form/index.html").sections.isEmpty)
    }

    @Test func aLongOrderFormIsCutByKindAndThenIntoPages() async throws {
        var texts: [String: String] = ["products/felt/index.md": "---\ntitle: Felt\nkind: felt\nvillage: naryn\nprice: {eu: 1 EUR}\n---\n"]
        for number in 0..<300 { texts["products/p\(number)/index.md"] = SmallSite.product("P\(number)", "price: {eu: 1 EUR\(number == 0 ? ", us: 1 USD" : "")}") }
        let site = try await PlanFixture(texts)
        let english = site.files.filter { $0.hasPrefix("en/order-form/") }.sorted()
        #expect(english == ["en/order-form/felt/index.html", "en/order-form/honey/index.html", "en/order-form/honey/page/2/index.html", "en/order-form/index.html"])
        let whole = try orderForm(site, "en/order-form/index.html")
        #expect(whole.sections.isEmpty && whole.parts.map(\.link.path) == ["/en/order-form/felt/", "/en/order-form/honey/"] && whole.parts.map(\.productCount) == [1, 300])
        let second = try orderForm(site, "en/order-form/honey/page/2/index.html")
        #expect(second.sections.first?.cards.count == 60 && second.pagination.previous == "/en/order-form/honey/")
        // The American form is short, so it is one page, and so is the Japanese one that says that there is nothing.
        #expect(second.frame.switches.map(\.path) == ["/ja/order-form/", "/en-us/order-form/", "/en/order-form/honey/page/2/", "/de/order-form/honey/page/2/"])
    }

    @Test func aPriceThatComesOrGoesMakesANewPlan() async throws {
        func site(_ price: String) throws -> Site { try #require(SmallSite(["products/a/index.md": SmallSite.product("A", price)]).resolve()).site }
        let plan = await Plan(site: try site("price: {eu: 2 EUR}"), templates: TemplateSet { { _ in [] } })
        #expect(plan.revised(for: try site("price: {eu: 3 EUR}"), changing: RecordID(.products, "a")) != nil)
        #expect(plan.revised(for: try site(""), changing: RecordID(.products, "a")) == nil)
    }
}
