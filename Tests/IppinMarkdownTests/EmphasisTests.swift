import IppinMarkdown
import IppinModel
import Testing

@Suite struct EmphasisTests {
    @Test(arguments: [
        ("**「太字」**です", "<p><strong>「太字」</strong>です</p>"),
        ("**100円。**これ", "<p><strong>100円。</strong>これ</p>"),
        ("これは**「重要」**だ", "<p>これは<strong>「重要」</strong>だ</p>"),
        ("*（注）*です", "<p><em>（注）</em>です</p>"),
        ("~~（旧）~~です", "<p><del>（旧）</del>です</p>"),
        ("値段は~~（旧）~~です", "<p>値段は<del>（旧）</del>です</p>"),
        ("これは***「重要」***だ", "<p>これは<em><strong>「重要」</strong></em>だ</p>"),
        ("これは~~**「x」**~~だ", "<p>これは<del><strong>「x」</strong></del>だ</p>"),
        ("これは**~~「x」~~**だ", "<p>これは<strong><del>「x」</del></strong>だ</p>"),
        ("**[村](/villages/)**です", "<p><strong><a href=\"/villages/\">村</a></strong>です</p>"),
        ("**`蜜`**です", "<p><strong><code>蜜</code></strong>です</p>"),
        ("蜂蜜**(honey)**です", "<p>蜂蜜<strong>(honey)</strong>です</p>"),
        ("**「A」**と**「B」**、**「C」**。", "<p><strong>「A」</strong>と<strong>「B」</strong>、<strong>「C」</strong>。</p>"),
        ("これは_「強調」_です", "<p>これは<em>「強調」</em>です</p>"),
        ("__「強調」__です", "<p><strong>「強調」</strong>です</p>"),
        ("**{漢字|かんじ}**です", "<p><strong><ruby>漢字<rt>かんじ</rt></ruby></strong>です</p>"),
        ("**강조(强調)**는", "<p><strong>강조(强調)</strong>는</p>"),
        ("**“引用”**です", "<p><strong>“引用”</strong>です</p>"),
        ("**太字**です", "<p><strong>太字</strong>です</p>"),
        ("\\*「太字」*です", "<p>*「太字」*です</p>"),
        ("`**「太字」**です`", "<p><code>**「太字」**です</code></p>"),
        ("* 「項目」\n* 「項目」", "<ul>\n<li>「項目」</li>\n<li>「項目」</li>\n</ul>"),
        ("[a](http://x.jp/「*」)", "<p><a href=\"http://x.jp/「*」\">a</a></p>"),
        ("|名|価|\n|-|-|\n|**「蜜」**です|{蜜|みつ}|", "<table>\n<thead>\n<tr>\n<th>名</th>\n<th>価</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><strong>「蜜」</strong>です</td>\n<td><ruby>蜜<rt>みつ</rt></ruby></td>\n</tr>\n</tbody>\n</table>"),
        ("10~20個、30~40個", "<p>10~20個、30~40個</p>"),
    ])
    func besideJapanese(_ markdown: String, _ html: String) throws {
        #expect(try Story(markdown, language: "ja").html == html)
    }

    @Test(arguments: ["**\"bold\"**word", "a**\"b\"**c", "*(note)*s", "~~(old)~~s", "_\"x\"_y", "**bold.**Next"])
    func westernTextIsAsCommonMarkHasIt(_ markdown: String) throws {
        let plain = try Story(markdown, features: [])
        #expect(try Story(markdown + "\n\n日本", features: .cjk).html.hasPrefix(plain.html))
        #expect(!plain.html.contains("strong") && !plain.html.contains("em>") && !plain.html.contains("del"))
    }

    @Test func noMarkerIsEverLeft() throws {
        let story = try Story("```「*」\n**「x」**です {漢|か}\n```\n\n![**「x」**です{漢|か}](a.jpg \"**「t」**です\")\n\n<b 「*」あ>{漢|か}", language: "ja")
        #expect(!String(decoding: story.prose.text, as: UTF8.self).unicodeScalars.contains { 0xFDD0...0xFDEF ~= $0.value })
        #expect(story.prose.pictures.first?.alt == "「x」です{漢|か}")
        #expect(story.prose.pictures.first?.title == "**「t」**です")
        #expect(story.html.contains("**「x」**です {漢|か}"))
    }

    @Test func noncharactersOfTheWriterAreReplaced() throws {
        #expect(try Story("日本\(noncharacter(1))語\(noncharacter(3))", language: "ja").html == "<p>日本\u{FFFD}語\u{FFFD}</p>")
    }

    @Test(arguments: [
        ("{漢字|かんじ}です", "<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>"),
        ("\\{漢字|かんじ}", "<p>{漢字|かんじ}</p>"),
        ("`{漢字|かんじ}`", "<p><code>{漢字|かんじ}</code></p>"),
        ("{At-Bashy|アトバシ}", "<p><ruby>At-Bashy<rt>アトバシ</rt></ruby></p>"),
        ("{a|b}", "<p>{a|b}</p>"),
        ("## {蜂蜜|はちみつ}", "<h2><ruby>蜂蜜<rt>はちみつ</rt></ruby></h2>"),
    ])
    func ruby(_ markdown: String, _ html: String) throws {
        let story = try Story(markdown, language: "ja")
        #expect(story.html == html)
        #expect(story.diagnostics.isEmpty)
    }

    @Test func malformedRubyIsTextAndReported() throws {
        for markdown in ["これは{漢字|}です", "これは{漢字|かん|じ}です", "これは{漢字|かんじ", "これは{漢字|**かんじ**}です"] {
            #expect(try Story(markdown, language: "ja").findings == ["malformed-ruby: {"])
        }
        #expect(try Story("これは{漢字|}です", language: "ja").html == "<p>これは{漢字|}です</p>")
    }

    @Test func aLineBreakBetweenJapaneseCharactersIsNoSpace() throws {
        #expect(try Story("日本語\nテキスト。\nA *か*\n**き**\n한국\n어", language: "ja").html == "<p>日本語テキスト。\nA <em>か</em><strong>き</strong>\n한국\n어</p>")
    }
}
