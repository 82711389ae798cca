import IppinModel
import Testing

@testable import IppinContent

@Suite("The fingerprint of a text's words") struct WordsFingerprintTests {
    private func fingerprint(_ frontMatter: String, story: String = "One.\n\nTwo.\n") throws -> Fingerprint? {
        let entry = try readEntry("kind: honey\nvillage: b\n" + frontMatter, story: story).entry
        guard case .source(_, let words)? = entry?.role else { return nil }
        return words.whole
    }

    @Test func factsAndWhiteSpaceDoNotCount() throws {
        let plain = try fingerprint("title: A\nsummary: B")
        #expect(plain != nil)
        #expect(plain == (try fingerprint("summary: 'B'\ntitle:   A\nsku: X-1\nslug: a\nreading: a")))
        #expect(plain == (try fingerprint("title: A\nsummary: B", story: "One.  \r\n\r\nTwo.\t\r\n\r\n\r\n")))
        #expect(plain == (try fingerprint("title: A\nsummary: B", story: "\nOne.\r \rTwo.")))
    }

    @Test(arguments: [
        "title: A.", "title: A\nsummary: B", "title: A\nkeywords: [a]", "title: A\nphotos: [{file: a.jpg, alt: b}]", "title: A\nfacts: {flora: c}", "title: AB",
        "title: A\nkeywords: [a, b]", "title: A\nkeywords: [ab]",
    ])
    func everyWordCounts(words: String) throws {
        #expect(try fingerprint(words) != fingerprint("title: A"))
    }

    @Test func theStoryCounts() throws {
        #expect(try fingerprint("title: A", story: "One.\nTwo.\n") != fingerprint("title: A", story: "One.\n\nTwo.\n"))
        #expect(try fingerprint("title: A", story: "One. Two.") != fingerprint("title: A", story: "One.  Two."))
    }

    @Test func itIsTheSameOnEveryMachine() throws {
        let hex = try fingerprint("title: A\nsummary: B")?.hex
        #expect(hex == "cdcf97f822caf01052c983ee742e41da")
    }
}
