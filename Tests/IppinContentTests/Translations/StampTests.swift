import Foundation
import IppinModel
import IppinSource
import SiteSupport
import TestSupport
import Testing

@testable import IppinContent

/// The real catalogue of this repository.
enum RealContent {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../content").standardized

    /// The files of all records, in byte order of their paths, as `content/…`.
    static func texts() throws -> [SourceFile] {
        let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") }.sorted().map {
            SourceFile(path: "content/" + $0, bytes: Array(try Data(contentsOf: root.appending(path: $0))))
        }
    }
}

@Suite("The stamp of a translation") struct StampTests {
    private static let source = """
        title: Jar
        kind: honey
        village: b
        summary: Sweet
        keywords: [a, b]
        photos:
          - {file: jar 1.jpg, alt: A jar}
          - lid.jpg
          - {alt: "A \\"lid\\"", file: "l,i:d#.jpg"}
        facts: {flora: Clover, raw: yes}
        """

    private func words(_ frontMatter: String = source, story: String = "One.\n\nTwo.\n") throws -> SourceWords {
        let entry = try #require(try readEntry(frontMatter, story: story).entry)
        guard case .source(_, let words) = entry.role else { throw NoWords() }
        return words
    }

    private struct NoWords: Error {}

    private func freshness(_ text: String, for words: SourceWords) throws -> TranslationFreshness {
        let (entry, diagnostics, _) = try readEntry("title: A\nsource: " + text, language: "ja")
        #expect(diagnostics.map(summary) == [])
        guard case .translation(let origin)? = entry?.role else { throw NoWords() }
        return TranslationFreshness(origin.stamp, for: words)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let words = try words()
        let text = SourceStamp.Prints(words).text
        #expect(text.contains("\"l,i:d#.jpg\": ") && text.contains("facts: {flora: ") && text.contains("\"jar 1.jpg\": "))
        #expect(try freshness(text, for: words) == .current)
        let below = text.dropFirst().dropLast().replacing(", summary", with: "\n  summary").replacing(", keywords", with: "\n  keywords")
            .replacing(", alt", with: "\n  alt").replacing(", facts", with: "\n  facts").replacing(", story", with: "\n  story")
        #expect(below.contains("\n  story"))
        #expect(try freshness("\n  " + below, for: words) == .current)
    }

    @Test func theOldFormGoesOn() throws {
        let words = try words()
        #expect(try freshness(words.whole.hex, for: words) == .current && freshness(String(words.whole.hex.prefix(8)), for: words) == .current)
        #expect(try freshness("00000000", for: words) == .stale(nil))
    }

    @Test func theSameWordsHaveTheSamePrints() throws {
        let other = """
            facts: {raw: no, flora:   'Clover'}
            photos: [{alt: 'A "lid"', file: 'l,i:d#.jpg'}, {file: jar 1.jpg, alt: A jar}]
            keywords:
              - a
              - b
            summary: >-
              Sweet
            village: c
            kind: honey
            title: "Jar"
            sku: X-1
            slug: jar
            """
        #expect(try SourceStamp.Prints(words()) == SourceStamp.Prints(words(other, story: "One.  \r\n\r\n\r\nTwo.")))
    }

    @Test(arguments: [
        ("title: Jar", "title: Jars", WordName.title), ("summary: Sweet", "summary: Sour", .summary), ("[a, b]", "[a, c]", .keywords), ("[a, b]", "[ab]", .keywords),
        ("alt: A jar", "alt: Jar", .alt("jar 1.jpg")), ("Clover", "clover", .fact("flora")),
    ])
    func oneEditMarksOneField(old: String, new: String, name: WordName) throws {
        let changes = SourceChanges(since: SourceStamp.Prints(try words()), in: try words(Self.source.replacing(old, with: new)))
        #expect(changes.fields == [.changed(name)] && changes.story.isEmpty)
    }

    @Test func wordsThatComeAndGo() throws {
        let changes = SourceChanges(since: SourceStamp.Prints(try words()), in: try words("title: Jar\nkind: honey\nvillage: b\nfacts: {flora: Clover}", story: "One.\n\nTwo.\n\nThree.\n"))
        #expect(changes.fields.map(\.name) == [.summary, .keywords, .alt("jar 1.jpg"), .alt("l,i:d#.jpg")] && changes.story == [.added(2)])
        let back = SourceChanges(since: SourceStamp.Prints(try words("title: Jar\nkind: honey\nvillage: b", story: "")), in: try words())
        #expect(back.fields.contains(.added(.summary)) && back.story == [.added(0), .added(1)])
    }

    // MARK: - In every record of the real catalogue

    /// Every edit of a block of every story of the catalogue marks that block and nothing else.
    @Test func oneEditOfTheCatalogueMarksOneBlock() throws {
        for file in try RealContent.texts() where file.path.hasSuffix("/index.md") {
            let body = FrontMatterSplit(file).body
            let blocks = StoryBlocks.blocks(in: file.bytes, body: body)
            #expect(!blocks.isEmpty, "\(file.path)")
            for (place, block) in blocks.enumerated() where block.kind != .rule && block.kind != .code {
                var bytes = file.bytes
                bytes.insert(contentsOf: " changed".utf8, at: block.range.upperBound)
                let edited = StoryBlocks.blocks(in: bytes, body: body.lowerBound..<bytes.count)
                #expect(BlockDifference.changes(from: blocks.map(\.print), to: edited.map(\.print)) == [.changed(place)], "\(file.path) \(place)")
            }
        }
    }

    /// Accepting changes the line of 'source:' and no other byte, in every translation of the catalogue and however its lines end.
    @Test func acceptingTouchesNothingElse() throws {
        let prints = SourceStamp.Prints(try words())
        let files = try RealContent.texts().filter { !$0.path.hasSuffix("/index.md") }
        #expect(files.count > 100)
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for variant in [text, text.replacing("\n", with: "\r\n"), text.replacing(/source: .*\n/, with: ""), text.replacing(/source: .*/, with: "source: \"0123456789\"  # mine"), "\u{FEFF}" + text] {
                let stamped = try #require(StampEditor.stamped(SourceFile(path: file.path, bytes: Array(variant.utf8)), with: prints), "\(file.path)")
                func others(_ text: String) -> [String] { text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }.filter { !$0.hasPrefix("source: ") } }
                let result = String(decoding: stamped, as: UTF8.self)
                let isSame = others(result) == others(variant)
                #expect(isSame, "\(file.path)")
                #expect(result.contains("source: " + prints.text + (variant.contains("# mine") ? "  # mine" : "")))
                #expect(StampEditor.stamped(SourceFile(path: file.path, bytes: stamped), with: prints) == stamped)
            }
        }
    }

    @Test func acceptingKeepsCommentsBetweenPrints() throws {
        let prints = SourceStamp.Prints(try words())
        func stamped(_ text: String) -> String? {
            StampEditor.stamped(SourceFile(path: "x", bytes: Array(text.utf8)), with: prints).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(stamped("---\nsource: # by Aigul\n  title: dkfmrw # checked\n  # half\n  story: [pdkfmrw]\ntitle: A\n---\nB") == "---\n# by Aigul\n# checked\n# half\nsource: \(prints.text)\ntitle: A\n---\nB")
        #expect(stamped("---\nsource:\ntitle: A\n---\n") == "---\nsource: \(prints.text)\ntitle: A\n---\n")
        #expect(stamped("---\n---\n") == "---\nsource: \(prints.text)\n---\n")
        #expect(stamped("---\r---\r") == "---\rsource: \(prints.text)\r---\r")
        #expect(stamped("---\n\"source\" : 'x'\n---\n") == "---\nsource: \(prints.text)\n---\n")
        #expect(stamped("no front matter") == nil && stamped("---\ntitle: \"A\n---\n") == nil)
        #expect(stamped("---\nsummary: |+\n  a\n\n---\n") == "---\nsummary: |+\n  a\n\nsource: \(prints.text)\n---\n")
    }

    /// Whatever a file holds, accepting it either says no or changes only what it should.
    @Test func anyFileIsStampedOrRefused() throws {
        let prints = SourceStamp.Prints(try words())
        var random = SeededRandom(seed: 11)
        let pieces = ["source:", "source: ", "title: ", "a", "\n", "\n", "\r\n", "  ", "- ", "{", "}", "[", "]", "\"", "'", "#", " #", "|", ">-", "---\n", ": ", "x: y\n", ",", "é"]
        for _ in 0..<3000 {
            let text = "---\n" + (0..<random.below(25)).map { _ in random.pick(pieces) }.joined() + "\n---\nStory"
            let file = SourceFile(path: "x", bytes: Array(text.utf8))
            guard let bytes = StampEditor.stamped(file, with: prints) else { continue }
            let again = SourceFile(path: "x", bytes: bytes)
            #expect(again.bytes[FrontMatterSplit(again).body] == file.bytes[FrontMatterSplit(file).body], "\(text.debugDescription)")
            #expect(!FrontMatterParser.parse(again, range: FrontMatterSplit(again).frontMatter).diagnostics.hasErrors, "\(text.debugDescription)")
        }
    }
}
