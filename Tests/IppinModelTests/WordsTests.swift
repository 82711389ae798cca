import IppinModel
import TestSupport
import Testing

struct WordsTests {
    /// Examples of CLDR 45, "Language Plural Rules".
    @Test(arguments: [
        ("ja", [(0, .other), (1, .other), (21, .other)]), ("en", [(0, .other), (1, .one), (2, .other), (21, .other)]),
        ("fr", [(0, .one), (1, .one), (2, .other), (1_000_000, .many), (1_000_001, .other), (2_000_000, .many)]),
        ("ru", [(0, .many), (1, .one), (2, .few), (4, .few), (5, .many), (11, .many), (12, .many), (21, .one), (22, .few), (111, .many), (121, .one)]),
        ("pl", [(0, .many), (1, .one), (2, .few), (5, .many), (12, .many), (21, .many), (22, .few), (112, .many)]),
        ("cs", [(0, .other), (1, .one), (2, .few), (4, .few), (5, .other), (22, .other)]),
        ("ar", [(0, .zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other), (103, .few), (111, .many)]),
        ("hi", [(0, .one), (1, .one), (2, .other)]), ("ky", [(0, .other), (1, .one), (2, .other)]), ("pt", [(0, .one), (1, .one), (2, .other)]),
        ("es", [(0, .other), (1, .one), (2, .other), (1_000_000, .many)]), ("it", [(1, .one), (1_000_000, .many)]), ("de", [(1, .one), (1_000_000, .other)]),
        ("uk", [(1, .one), (3, .few), (11, .many), (25, .many)]),
    ] as [(String, [(Int, PluralCategory)])])
    func pluralsAreThoseOfCLDR(language: String, examples: [(Int, PluralCategory)]) throws {
        let rule = PluralRule(for: try #require(LanguageTag(language)))
        for (count, category) in examples { #expect(rule.category(of: count) == category, "\(language) \(count)") }
        for count in [Int.min, -1, .max] { #expect(PluralCategory.allCases.contains(rule.category(of: count))) }
        #expect(rule.categories.contains(.other))
    }

    private func words(_ language: String, _ changes: [WordKey: Message]) throws -> InterfaceWords {
        InterfaceWords(language: try #require(LanguageTag(language)), messages: WordKey.allCases.map { changes[$0] ?? .single($0.name) })
    }

    @Test func fillsPlaceholders() throws {
        let words = try words("en", [.pageOf: .single("Page {page} of {total}{other} {"), .productsOf: .single("{name}{name}")])
        #expect(words.text(.pageOf, ["page": "2", "total": "{page}"]).text == "Page 2 of {page}{other} {")
        #expect(words.text(.productsOf, ["name": "{n}"]).text == "{n}{n}")
        #expect(words[.products] == LocalText("products"))
    }

    @Test func choosesThePluralForm() throws {
        let polish = try words("pl", [.pieces: .plural(other: "{n} sztuki", forms: [.one: "{n} sztuka", .few: "{n} sztuki", .many: "{n} sztuk"])])
        #expect([1, 3, 5, 22].map { polish.count(.pieces, $0, formatted: String($0)).text } == ["1 sztuka", "3 sztuki", "5 sztuk", "22 sztuki"])
        let japanese = try words("ja", [.pieces: .single("{n}個")])
        #expect(japanese.count(.pieces, 1, formatted: "1").text == "1個")
        let english = try words("en", [.pieces: .plural(other: "{n} pieces", forms: [.one: "{n} piece"])])
        #expect(english.count(.pieces, 1, formatted: "1").text == "1 piece" && english.count(.pieces, 1000, formatted: "1,000").text == "1,000 pieces")
    }

    @Test func whatALanguageLacksIsBorrowedAndSaysSo() throws {
        let english = try words("en", [.pieces: .plural(other: "{n} pieces", forms: [.one: "{n} piece"]), .home: .single("Home")])
        let tag = try #require(LanguageTag("ja"))
        let japanese = InterfaceWords(language: tag, messages: WordKey.allCases.map { $0 == .home ? .single("ホーム") : nil }, completedFrom: english)
        #expect(japanese.language == tag && japanese[.home] == LocalText("ホーム"))
        #expect(japanese[.products] == LocalText("products", language: LanguageTag("en")))
        // By the plural rule of the language that the words are in: Japanese would take the form for more.
        #expect(japanese.count(.pieces, 1, formatted: "1") == LocalText("1 piece", language: LanguageTag("en")))
        let whole = InterfaceWords(language: tag, messages: WordKey.allCases.map { .single($0.name) }, completedFrom: english)
        #expect(whole == (try words("ja", [:])) && whole[.products].language == nil)
    }

    @Test func namesAreIsolatedAmidTextFromRightToLeft() throws {
        let dari = try words("fa-AF", [.publishedBy: .single("ناشر: {name}"), .memberCount: .single("{n} عضو")])
        #expect(dari.text(.publishedBy, ["name": "OVOP+1"]).text == "ناشر: \u{2068}OVOP+1\u{2069}")
        #expect(dari.count(.memberCount, 26, formatted: "۲۶").text == "۲۶ عضو")
        #expect(try words("ky", [.publishedBy: .single("Жарыялаган: {name}")]).text(.publishedBy, ["name": "OVOP+1"]).text == "Жарыялаган: OVOP+1")
    }

    @Test func keysHaveNamesOfTheirOwn() {
        #expect(Set(WordKey.allCases.map(\.name)).count == WordKey.allCases.count)
        #expect(WordKey.allCases.allSatisfy { $0.name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
        #expect(WordKey.allCases.enumerated().allSatisfy { $0.offset == $0.element.rawValue })
    }

    @Test func textsFallBackInOrder() throws {
        let text = try #require(LocalizedText([nil, "ja", nil, "fr"]))
        #expect(text.resolved(in: [0, 3]) == ("fr", 3))
        #expect(text.resolved(in: [0, 9]) == ("ja", 1))
        #expect(text.has(language: 1) && !text.has(language: 0) && !text.has(language: 7))
        #expect(LocalizedText([nil, nil]) == nil && LocalizedText([]) == nil)
    }
}
