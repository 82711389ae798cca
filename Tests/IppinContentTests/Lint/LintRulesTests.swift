import IppinSource
import SiteSupport
import TestSupport
import Testing

/// Advice on words: what is found, and above all what is not.
struct LintRulesTests {
    private func ids(_ texts: [String: String], drafts: Bool = false) throws -> [String] {
        try #require(SmallSite(texts).resolve(drafts: drafts)).diagnostics.map { "\($0.id.rawValue) \($0.span.path.dropFirst("content/".count))" }
    }

    /// The line of a summary or a title with words.
    private func story(_ lines: String, _ story: String = "", language: String = "", source: String = "title: Spring") -> [String: String] {
        ["stories/s/index.md": "---\n\(source)\n---\n" + (language.isEmpty ? "\n" + story : ""), "stories/s/index.\(language).md": language.isEmpty ? "" : "---\n\(lines)\n---\n\n\(story)\n"]
    }

    // MARK: - Length

    @Test func widthCountsAndNotLetters() throws {
        let sixty = String(repeating: "a", count: 60)
        #expect(try ids(["stories/s/index.md": SmallSite.record(sixty)]).isEmpty)
        #expect(try ids(["stories/s/index.md": SmallSite.record(sixty + "b")]) == ["long-title stories/s/index.md"])
        #expect(try ids(["stories/s/index.md": SmallSite.record(String(repeating: "é", count: 60))]).isEmpty)
        let thirty = String(repeating: "蜂", count: 30)
        #expect(try ids(story("title: \(thirty)", language: "ja")).isEmpty)
        #expect(try ids(story("title: \(thirty)蜜", language: "ja")) == ["long-title stories/s/index.ja.md"])
        let words = Array(repeating: "word", count: 32).joined(separator: " ")
        #expect(try ids(["stories/s/index.md": SmallSite.record("S", "summary: \(words)")]).isEmpty)
        let result = try expectFindings(
            SmallSite(["stories/s/index.md": SmallSite.record("S", "summary: «\(words) wo»")]),
            "warning long-summary: this summary is 162 letters wide; search engines show about 160, or 80 Japanese characters → put what matters into one or two short sentences; the rest belongs into the story")
        #expect(result.errors.isEmpty)
    }

    // MARK: - Titles

    @Test func titlesTellRecordsApart() throws {
        try expectFindings(
            SmallSite(["products/a/index.md": SmallSite.product("Honey"), "products/b/index.md": SmallSite.product("«Honey»"), "stories/s/index.md": SmallSite.record("Honey")]),
            "warning duplicate-title: another product has the title 'Honey' already, so readers of a list cannot tell them apart → it is the title in 'content/products/a/index.md'; add what differs: the weight, the colour, the village")
        // In each language for itself, and not for what is not published.
        let translated = [
            "products/a/index.md": SmallSite.product("Honey"), "products/b/index.md": SmallSite.product("White honey"), "products/a/index.de.md": SmallSite.record("Honig"),
            "products/b/index.de.md": SmallSite.record("Honig"), "products/c/index.md": SmallSite.product("Honey", "draft: yes"),
        ]
        #expect(try ids(translated) == ["duplicate-title products/b/index.de.md"])
        #expect(try ids(translated, drafts: true) == ["duplicate-title products/b/index.de.md", "duplicate-title products/c/index.md"])
    }

    // MARK: - Scripts

    private static let english = "Above Naryn the meadows are open to bees for a few weeks only, and in July the hills turn pink."
    private static let japanese = "ナルンの草原で蜂が働けるのは、夏のほんの数週間です。七月に花が咲くと、丘は薄紅に染まります。"
    private static let russian = "Над Нарыном луга открыты для пчёл всего несколько недель, и в июле холмы становятся розовыми."

    @Test func textsInTheWrongScript() throws {
        #expect(try ids(story("title: 春", Self.english, language: "ja")) == ["wrong-script stories/s/index.ja.md"])
        #expect(try ids(story("title: Frühling", Self.japanese, language: "de")) == ["wrong-script stories/s/index.de.md"])
        #expect(try ids(["stories/s/index.md": SmallSite.record("Spring", story: "\n" + Self.russian)]) == ["wrong-script stories/s/index.md"])
        #expect(try ids(["stories/s/index.md": SmallSite.record("Spring", "summary: \(Self.japanese)")]) == ["wrong-script stories/s/index.md"])
    }

    @Test func theMessageNamesWhatIsWrong() throws {
        let site = SmallSite(["stories/s/index.md": SmallSite.record("Spring"), "stories/s/index.ja.md": "---\ntitle: 春\nsummary: «\(Self.english)»\n---\n\n\(Self.english)\n"])
        try expectFindings(
            site,
            "warning wrong-script: the summary and the story of 'index.ja.md' are mostly in Latin letters, but its language 'ja' is written in Japanese characters → translate it, or remove it until it is translated")
        let russian = try #require(SmallSite(["stories/s/index.md": SmallSite.record("Spring", story: "\n" + Self.russian)]).resolve()).diagnostics
        #expect(russian.first?.message == "the story of 'index.md' is mostly in Cyrillic letters, but its language 'en' is written in Latin letters")
    }

    /// Names, units, item numbers, tables of measurements and quotations are foreign in every language.
    @Test func whatIsForeignEverywhere() throws {
        for (lines, text) in [
            ("title: OV-HO-0001 Bishkek Felt", ""), ("title: 瓶", "Onobrychis viciifolia (Fabaceae)、HMF 6 mg/kg"),
            ("title: 成分", "| INCI | % |\n|--|--|\n| Sodium Olivate | 61 |\n| Prunus Armeniaca Kernel Oil | 12 |\n\n石けんの成分をINCIの名で記しました。香料は使っていません。オリーブ油と杏仁油で作ります。"),
            ("title: はちみつ", "Kochkor Felt Workshop、Bokonbaevo Felt Circle、Tyup Soap Makersの品です。どれも村で作り、村の名で売ります。ご注文は見本からどうぞ。"),
        ] {
            #expect(try ids(story(lines, text, language: "ja")).isEmpty, "\(lines)")
        }
        #expect(try ids(["stories/s/index.md": SmallSite.record("一村一品", story: "\nThe movement is called 一村一品 (isson ippin) in Japan, from 大分, and ОВОП in Kyrgyzstan.")]).isEmpty)
    }

    // MARK: - Left in the source language

    @Test func wordsLeftInTheSourceLanguage() throws {
        let source = "title: White honey from Naryn\nsummary: Set honey from the meadows above the village."
        let paragraph = "Above Naryn the meadows aren't \"open\" to bees but for a few weeks -- so the honey is white and even."
        let site = SmallSite([
            "stories/s/index.md": "---\n\(source)\n---\n\n\(paragraph)\n",
            "stories/s/index.de.md": "---\ntitle: «White honey from Naryn»\nsummary: Set honey from the meadows above the village.\n---\n\nEin Absatz mehr.\n\n\(paragraph)\n",
        ])
        try expectFindings(
            site,
            "warning untranslated-text: not translated yet: the title, the summary and a paragraph of the story are the same as in 'content/stories/s/index.md' → the summary stands here; a paragraph of the story stands here; translate it, or remove it, and readers see the source text marked as such")
        let notes = try #require(site.resolve()?.diagnostics.first?.notes)
        #expect(notes.compactMap(\.span).count == 2)
    }

    @Test func aTranslationMayHaveManyMoreParagraphsThanItsSource() throws {
        let paragraphs = (1...12).map { "Der \($0). Absatz erzählt von den Wiesen über dem Dorf und den Bienen." }
        #expect(try ids(story("title: Honig aus Naryn", paragraphs.joined(separator: "\n\n"), language: "de")).isEmpty)
    }

    @Test func whatIsTheSameInManyLanguages() throws {
        let same = ["title: Kochkor", "title: Bishkek Felt Studio", "title: Honig\nsummary: Onobrychis viciifolia"]
        for lines in same { #expect(try ids(story(lines, "Chuy 123, Bishkek", language: "de", source: lines)).isEmpty) }
        // Nothing is said twice of a file in the wrong script.
        let copy = SmallSite.record("Spring on the meadows of Naryn", story: "\n" + Self.english)
        #expect(try ids(["stories/s/index.md": copy, "stories/s/index.ja.md": copy]) == ["wrong-script stories/s/index.ja.md"])
    }

    @Test func alternativeTextsAndFieldsOfTheKind() throws {
        let result = try #require(SmallSite([
            "products/a/index.md": SmallSite.product("Jar", "photos: [{file: a.png, alt: A jar on a felt mat}]\nfacts: {flora: Sainfoin and thyme from meadows}"),
            "products/a/index.de.md": "---\ntitle: Glas\nalt: {a.png: A jar on a felt mat}\nfacts: {flora: Sainfoin and thyme from meadows}\n---\n",
        ], pictures: ["products/a/a.png"]).resolve())
        #expect(result.diagnostics.map(\.message) == ["not translated yet: the alternative text of 'a.png' and 'flora' under 'facts' are the same as in 'content/products/a/index.md'"])
    }

    // MARK: - Orphans

    @Test func villagesAndProducersThatNothingNames() throws {
        let villages = ["villages/tyup/index.md": SmallSite.record("Tyup"), "producers/p/index.md": SmallSite.record("P", "village: naryn"), "producers/q/index.md": SmallSite.record("Q", "village: naryn")]
        // A site that is just begun has nothing to name yet.
        #expect(try ids(villages).isEmpty)
        #expect(try ids(villages.merging(["products/a/index.md": SmallSite.product("A")]) { $1 }) == ["orphan-record villages/tyup/index.md"])
        let named = villages.merging(["products/a/index.md": SmallSite.product("A", "producer: p")]) { $1 }
        #expect(try ids(named) == ["orphan-record producers/q/index.md", "orphan-record villages/tyup/index.md"])
        // A draft's village counts as named, and a link is enough.
        let more = ["products/b/index.md": SmallSite.product("B", "draft: yes\nproducer: q"), "stories/s/index.md": SmallSite.record("S", story: "[Tyup](../../villages/tyup/index.md)")]
        #expect(try ids(named.merging(more) { $1 }).isEmpty)
        // A page's link to itself leads nobody to it.
        let alone = ["villages/tyup/index.md": SmallSite.record("Tyup", story: "[Tyup](../../villages/tyup/index.md)")]
        #expect(try ids(named.merging(alone) { $1 }).contains("orphan-record villages/tyup/index.md"))
    }

    // MARK: - Files

    @Test func namesThatDifferOnlyInCapitals() throws {
        let site = SmallSite(["static/Map.pdf": "x", "static/map.pdf": "y", "static/Read me.txt": "x"])
        #expect(try #require(site.resolve()).diagnostics.map { "\($0.span.path): \($0.message)" } == [
            "content/static/Map.pdf: this name differs from 'content/static/map.pdf' only in capital and small letters, which on Windows and Macs are one file"
        ])
    }

    // MARK: - Time

    /// Long and odd texts cost no more than their length.
    @Test func hostileTextsAreLinear() throws {
        let same = String(repeating: "the same words again and again in this paragraph, and then some more\n\n", count: 4_000)
        let site = SmallSite([
            "stories/s/index.md": SmallSite.record("S", story: "\n" + same), "stories/s/index.de.md": SmallSite.record("S", story: "\n" + same),
            "stories/t/index.md": SmallSite.record("T", story: "\n" + String(repeating: "1 ", count: 200_000)),
        ])
        var found: [Diagnostic] = []
        let seconds = ProcessorTime.of { found = site.diagnostics() }
        #expect(found.map(\.id) == [.untranslatedText] && seconds < 20)
    }
}
