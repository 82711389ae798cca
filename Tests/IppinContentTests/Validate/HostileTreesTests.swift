import IppinModel
import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Arbitrary trees") struct HostileTreesTests {
    private static let keys = [
        "title", "summary", "slug", "kind", "village", "producer", "sku", "gtin", "price", "retail", "net", "size", "case", "lead-time", "hs-code", "season",
        "available", "certificates", "photos", "facts", "aliases", "draft", "publish", "expires", "alt", "source", "jp", "us", "status", "reason", "file", "scheme",
        "country", "share", "origin", "moisture", "flora", "presentation", "harvest", "latitude", "longitude", "altitude", "women", "members", "name", "label",
        "type", "options", "fields", "currency", "languages", "editions", "path", "language", "market", "default", "addresses", "organization", "address",
    ]
    private static let texts = [
        "", "honey", "1800 JPY", "$14", "250 g", "1 x 2 mm", "x", "30 days", "7-8", "2026-10-01", "KG", "4700000000012", "0409.00", "yes", "-", "-9", "%", "é",
        "🇰🇬", "\"\\0\"", "漢字", "1,2,3", "https://", "https://a:b:c", "/", "//", "..", "-–-", "999999999999999999999999", "０", "a@b.c", "+", "en", "en-US", "choice", "{n",
    ]

    private func tree(_ random: inout SeededRandom, depth: Int) -> String {
        switch random.below(depth > 3 ? 1 : 4) {
        case 1: "[" + (0..<random.below(4)).map { _ in tree(&random, depth: depth + 1) }.joined(separator: ", ") + "]"
        case 2, 3: "{" + (0..<random.below(6)).map { _ in random.pick(Self.keys) + ": " + tree(&random, depth: depth + 1) }.joined(separator: ", ") + "}"
        default: quoted(random.pick(Self.texts))
        }
    }

    private func quoted(_ text: String) -> String { text.hasPrefix("\"") ? text : "'" + text + "'" }

    @Test func recordsNeverCrashTheReader() throws {
        let reader = try Fixture.entryReader()
        var random = SeededRandom(seed: 20)
        for _ in 0..<1000 {
            let fields = (0..<random.below(12)).map { _ in random.pick(Self.keys) + ": " + tree(&random, depth: 0) }
            let collection = random.pick(RecordCollection.allCases)
            let suffix = random.pick([nil, "ja", "de"])
            let file = SourceFile(path: "content/x/index.md", bytes: Array("---\n\(fields.joined(separator: "\n"))\n---\nText".utf8))
            let (entry, diagnostics) = reader.read(file, id: RecordID(collection, "x"), languageSuffix: suffix)
            #expect(entry != nil)
            #expect(diagnostics.allSatisfy { $0.span.range.upperBound <= file.bytes.count && !$0.message.contains("\n") && !$0.message.hasSuffix(".") })
        }
    }

    @Test func declarationsNeverCrashTheReader() {
        var random = SeededRandom(seed: 21)
        let paths = Fixture.files.keys.sorted()
        for _ in 0..<100 {
            let fields = (0..<random.below(12)).map { _ in random.pick(Self.keys) + ": " + tree(&random, depth: 0) }
            let found = Fixture.read([random.pick(paths): fields.joined(separator: "\n")])
            #expect(found.diagnostics.hasErrors || found.declarations != nil)
        }
    }

    @Test func longListsAndMappingsAreRefused() throws {
        let list = "[" + (0..<20000).map { "a" + String($0) }.joined(separator: ", ") + "]"
        try expectFaults("title: A\nkeywords: «»\(list)", "out-of-range: 'keywords' has at most 1000 entries, found 20000", in: .pages)
        let keys = (0..<20000).map { "titl" + String($0) + ": x" }.joined(separator: "\n")
        try expectFaults(
            "«»«»" + keys, "missing-field: a page needs 'title'", "out-of-range: 'a page' has at most 1000 entries, found 20000", in: .pages)
    }

    @Test func theOrderOfFilesDoesNotMatter() {
        let files = Fixture.files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.replacing("EUR", with: "eur").utf8)) }
        #expect(DeclarationsReader.read(files).diagnostics == DeclarationsReader.read(files.reversed()).diagnostics)
    }
}
