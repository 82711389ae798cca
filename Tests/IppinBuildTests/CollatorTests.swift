import Foundation
import IppinModel
import SiteSupport
import TestSupport
import Testing

@testable import IppinBuild

struct CollatorTests {
    private func order(_ language: String, _ titles: [String]) throws -> [String] {
        let collator = Collator(language: try #require(LanguageTag(language)))
        return collator.order(titles).map { titles[$0] }
    }

    @Test(arguments: [
        ("de", ["Apfel", "Äpfel", "Apfelsaft", "Filz", "Öl", "Ofen", "Straße", "Strasse", "Über", "Zebra"], ["Apfel", "Äpfel", "Apfelsaft", "Filz", "Ofen", "Öl", "Strasse", "Straße", "Über", "Zebra"]),
        ("fr", ["été", "eau", "Écharpe", "ecorce", "zeste", "cœur", "cote", "côté", "coter"], ["cœur", "cote", "côté", "coter", "eau", "Écharpe", "ecorce", "été", "zeste"]),
        ("sv", ["Öl", "Zebra", "Apa", "Ål", "Ängd"], ["Apa", "Zebra", "Ål", "Ängd", "Öl"]),
        ("ja", ["はちみつ", "あんず", "カルパック", "フェルト", "せっけん"], ["あんず", "カルパック", "せっけん", "はちみつ", "フェルト"]),
        ("en", ["b", "A", "a", "B", "10", "9", "é", "f", "E"], ["10", "9", "a", "A", "b", "B", "E", "é", "f"]),
    ])
    func titlesStandAsInADictionary(language: String, titles: [String], sorted: [String]) throws {
        var random = SeededRandom(seed: 4)
        for _ in 0..<5 { #expect(try order(language, titles.shuffled(using: &random)) == sorted) }
    }

    /// What decides early must decide as Foundation does.
    @Test(arguments: ["en", "de", "fr", "ja", "ky", "sv", "pl"]) func theFastPathAgreesWithFoundation(language: String) throws {
        let collator = Collator(language: try #require(LanguageTag(language)))
        let locale = Locale(identifier: language)
        var random = SeededRandom(seed: 8)
        let letters = ["a", "b", "A", "B", "e", "z", "Z", "0", "9", " ", "-", "'", ".", "é", "ä", "ß", "\u{301}", "は", "ハ", "蜜", "ch", "ll", "ż"]
        func text() -> String { (0..<random.below(6)).map { _ in random.pick(letters) }.joined() }
        for _ in 0..<3000 {
            let (a, b) = (text(), text())
            #expect(collator.compare(a, b) == a.compare(b, options: [], range: nil, locale: locale), "\(language): \(a.debugDescription) \(b.debugDescription)")
        }
    }

    @Test func theOrderIsTotal() throws {
        var random = SeededRandom(seed: 12)
        let titles = (0..<60).map { _ in (0..<random.below(4)).map { _ in random.pick(["a", "A", "á", "\u{200B}", "は", "ハ", " "]) }.joined() }
        let sorted = try order("ja", titles).map { Array($0.utf8) }
        for _ in 0..<10 { #expect(try order("ja", titles.shuffled(using: &random)).map { Array($0.utf8) } == sorted) }
        #expect(try order("en", ["x", "x"]) == ["x", "x"])
    }

    @Test func japaneseTitlesStandByTheirReading() async throws {
        let site = try await PlanFixture([
            "products/a/index.md": SmallSite.product("A"), "products/a/index.ja.md": SmallSite.record("蜂蜜", "reading: はちみつ"),
            "products/b/index.md": SmallSite.product("B"), "products/b/index.ja.md": SmallSite.record("杏", "reading: あんず"),
            "products/c/index.md": SmallSite.product("C"), "products/c/index.ja.md": SmallSite.record("カルパック"),
        ])
        #expect(try site.titles("ja/products/index.html") == ["杏", "カルパック", "蜂蜜"])
    }
}
