import IppinModel
import Testing

@Suite struct TypographyTests {
    @Test(arguments: [
        ("en", "He said \"yes\" and 'no'. It's the dogs' bed.", "He said “yes” and ‘no’. It’s the dogs’ bed."),
        ("en-US", "\"'Nested' quotes\" (\"here\") -- and --- there...", "“‘Nested’ quotes” (“here”) – and — there…"),
        ("en", "'Tis the '90s, 5\" wide", "’Tis the ’90s, 5″ wide"),
        ("de", "Er sagte \"ja\" und 'nein', wie geht's?", "Er sagte „ja“ und ‚nein‘, wie geht’s?"),
        ("fr", "Il dit \"oui\" : c'est bon ! Non ?", "Il dit «\u{202F}oui\u{202F}»\u{A0}: c’est bon\u{202F}! Non\u{202F}?"),
        ("ja", "これは\"Honey\"です「蜜」", "これは“Honey”です「蜜」"),
        ("en", "“Proper” ‘already’ — fine…", "“Proper” ‘already’ — fine…"),
        ("en", "a - b ---- c ..", "a - b ---- c .."),
    ])
    func followsTheLanguage(_ language: String, _ markdown: String, _ text: String) throws {
        #expect(try Story(markdown, language: language).html == "<p>\(text)</p>")
    }

    @Test func quotesReachAcrossInlines() throws {
        #expect(try Story("\"*Yes*,\" she said, \"[go](/x/).\"").html == "<p>“<em>Yes</em>,” she said, “<a href=\"/x/\">go</a>.”</p>")
        #expect(try Story("*\"Yes\"* and \"`no`\"").html == "<p><em>“Yes”</em> and “<code>no</code>”</p>")
    }

    @Test func codeAndAddressesAreAsWritten() throws {
        #expect(try Story("`\"a\" -- b` [x](https://a.example/--'x')").html == "<p><code>&quot;a&quot; -- b</code> <a href=\"https://a.example/--'x'\">x</a></p>")
        #expect(try Story("    \"a\" -- b\n").html == "<pre><code>&quot;a&quot; -- b\n</code></pre>".replacing("\n</code>", with: "\n</code>"))
    }

    /// Text is looked through eight bytes at a time.
    @Test func signsAreFoundWhereverTheyStand() throws {
        for before in 0..<18 {
            for after in 0..<18 {
                let (start, end) = ("x" + String(repeating: "a", count: before), String(repeating: "b", count: after))
                #expect(try Story("\(start)--\(end)").html == "<p>\(start)–\(end)</p>")
                #expect(try Story("\(start) ?\(end)", language: "fr").html == "<p>\(start)\u{202F}?\(end)</p>")
            }
        }
        #expect(try Story("Oui *! non* ", language: "fr").html == "<p>Oui\u{202F}<em>! non</em></p>")
    }

    @Test func anOpenQuoteEndsWithItsBlock() throws {
        #expect(try Story("\"open\n\n\"next\"").html == "<p>“open</p>\n<p>“next”</p>")
    }
}
