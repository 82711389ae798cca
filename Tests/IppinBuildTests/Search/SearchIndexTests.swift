import IppinModel
import SiteSupport
import Testing

@testable import IppinBuild

struct SearchIndexTests {
    private static let titles = [
        "アトバシの白いはちみつ", "白いはちみつ 25kg缶", "フェルトのコースター 四枚組", "石けん（ヤギ乳）250g入り", "梨", "ＡＢＣ洗濯石けん・大", "ガラス瓶のジャム", "「春」の花々",
    ]

    private static func site() async throws -> PlanFixture {
        var files: [String: String] = [:]
        for (number, title) in titles.enumerated() {
            files["products/p\(number)/index.md"] = SmallSite.product("Product \(number)", "summary: The summary\nsku: AB-00\(number)", story: "A story with words.\n\n| Month | Work |\n|---|---|\n| May | shearing |\n")
            files["products/p\(number)/index.ja.md"] = SmallSite.record(title, "reading: \(number == 4 ? "なし" : "よみ\(number)")", story: "物語に{山羊|やぎ}がいる。")
            files["products/p\(number)/index.de.md"] = SmallSite.record(number == 0 ? "Blütenhonig für Müller" : "Ware \(number)")
        }
        return try await PlanFixture(files)
    }

    private static func index(_ edition: String, _ plan: Plan) throws -> (SearchIndex, SearchSubjects) {
        let position = try #require(plan.editions.firstIndex { $0.edition.path == edition })
        return (plan.search.index(of: plan.editions[position], at: position, in: plan.index), SearchSubjects(plan.editions[position]))
    }

    private static func documents(_ subjects: SearchSubjects) -> [Int: Int] {
        Dictionary((0..<subjects.count).compactMap { number in if case .product(let place) = subjects[number] { (place, number) } else { nil } }, uniquingKeysWith: { first, _ in first })
    }

    @Test func everyPartOfAJapaneseTitleFindsIt() async throws {
        let plan = try await Self.site().plan
        let (index, subjects) = try Self.index("ja", plan)
        let reader = SearchReader(index)
        let numbers = Self.documents(subjects)
        for (place, title) in Self.titles.enumerated() {
            let characters = Array(title)
            let number = try #require(numbers[place])
            for start in characters.indices {
                for end in start..<characters.count {
                    let part = String(characters[start...end])
                    guard part.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
                    #expect(reader.find(part).contains(number), "'\(part)' of '\(title)'")
                }
            }
        }
    }

    /// What is typed, in an edition, and the product that it finds.
    @Test(arguments: [
        ("ja", "ハチミツ", 0), ("ja", "ﾊﾁﾐﾂ", 1), ("ja", "なし", 4), ("ja", "やぎ", 3), ("ja", "山羊", 2), ("ja", "せっけん", nil), ("ja", "AB-004", 4), ("ja", "abc", 5),
        ("de", "blütenhonig", 0), ("de", "bluetenhonig", 0), ("de", "blutenhonig", 0), ("de", "honig mueller", 0), ("de", "fuer", 0), ("de", "MÜLLER", 0), ("de", "tenhonig", 0),
        ("en", "Product 3", 3), ("en", "shearing", 5), ("en", "MonthWork", nil), ("en", "summ", 1), ("en", "naryn honey", 2), ("en", "story words", 6), ("en", "", nil), ("en", "!", nil),
    ] as [(String, String, Int?)])
    func finds(edition: String, typed: String, product: Int?) async throws {
        let (index, subjects) = try Self.index(edition, try await Self.site().plan)
        let found = SearchReader(index).find(typed)
        guard let product else { return #expect(found.isEmpty) }
        #expect(found.contains(try #require(Self.documents(subjects)[product])))
    }

    @Test func aDocumentStandsAtItsBestPlaceOnly() async throws {
        let (index, subjects) = try Self.index("de", try await Self.site().plan)
        let reader = SearchReader(index)
        let number = try #require(Self.documents(subjects)[0])
        #expect(reader.terms["blutenhonig"]?[number] == 0 && reader.terms["honig"]?[number] == 1)
        #expect(reader.terms["tenhonig"]?[number] == 2 && reader.terms["=blutenhonig fur muller"]?[number] == 0)
        #expect(reader.terms["shearing"]?[number] == 3 && reader.terms["=honig"]?[number] == 1)
    }

    @Test func whatIsWithheldIsNotInTheIndex() async throws {
        let site = try await PlanFixture([
            "products/jar/index.md": SmallSite.product("Jar", "producer: hidden"), "products/draft/index.md": SmallSite.product("Secretdraft", "draft: true"),
            "products/late/index.md": SmallSite.product("Secretlate", "publish: 2030-01-01"), "products/no/index.md": SmallSite.product("Secretmarket", "available: {eu: no}"),
            "producers/hidden/index.md": SmallSite.record("Secretmaker", "village: naryn\nvisibility: internal"),
            "producers/asked/index.md": SmallSite.record("Secretmaker", "village: naryn\nvisibility: on-request"), "stories/old/index.md": SmallSite.record("Secretstory", "expires: 2020-01-01"),
        ])
        let (index, _) = try Self.index("en", site.plan)
        let all = index.blocks + index.spellings
        #expect(!all.contains { String(decoding: $0, as: UTF8.self).contains("secret") } && !SearchReader(index).terms.keys.contains { $0.contains("secret") })
        #expect(SearchReader(index).terms["jar"] != nil)
        let american = try Self.index("en-us", site.plan).0
        #expect(SearchReader(american).terms["secretmarket"] != nil)
        guard case .data(.searchDocuments(let documents)) = try site.page("en/data/documents/0.json") else { throw PlanFixture.NoPage() }
        #expect(!documents.documents.contains { $0.link.title.text.hasPrefix("Secret") })
    }

    /// The English editions share an index: what they find must follow the words all the same.
    @Test func everyEditionOfALanguageFindsWhatWasChanged() async throws {
        func site(_ summary: String) throws -> Site { try #require(SmallSite(["products/a/index.md": SmallSite.product("A", "summary: \(summary)")]).resolve()).site }
        let plan = await Plan(site: try site("Former"), templates: TemplateSet { { _ in [] } })
        for edition in ["en", "en-us"] { #expect(SearchReader(try Self.index(edition, plan).0).terms["former"] != nil) }
        let revised = try #require(plan.revised(for: try site("Changed"), changing: RecordID(.products, "a")))
        for edition in ["en-us", "en", "ja"] {
            let terms = SearchReader(try Self.index(edition, revised).0).terms
            #expect(terms["changed"] != nil && terms["former"] == nil, "\(edition)")
        }
    }

    @Test func anEditionWithWordsOfItsOwnFindsThem() async throws {
        let plan = try await PlanFixture([
            "site.yaml": try siteFile("languages: [en, ja, de]", "languages: [en, ja, de, en-US]"),
            "words/en-US.yaml": String(decoding: try #require(SmallSite().files["words/en.yaml"]), as: UTF8.self),
            "products/a/index.md": SmallSite.product("Jam", "summary: In jars"), "products/a/index.en-US.md": SmallSite.record("Jelly"),
        ]).plan
        let (american, european) = (SearchReader(try Self.index("en-us", plan).0).terms, SearchReader(try Self.index("en", plan).0).terms)
        #expect(american["jelly"] != nil && american["jam"] == nil && european["jam"] != nil && european["jelly"] == nil)
        #expect(american["jars"] != nil)
    }

    @Test func spellingsAreWordsOfLetters() async throws {
        let (index, _) = try Self.index("de", try await Self.site().plan)
        let words = SearchReader.words(index.spellings)
        #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(words.contains("blutenhonig") && words.contains("muller") && words.contains("mueller") && !words.contains("tenhonig") && !words.contains { $0.contains("0") })
    }
}
