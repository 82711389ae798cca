import IppinMarkdown
import IppinModel
import IppinSource
import Testing

/// The whole specification of GitHub-flavoured Markdown, through our events.
///
/// Ippin does these things otherwise than the specification by design; each such example is still compared, in another form:
/// - Links and pictures whose destination Ippin refuses (relative paths that name no record, unknown schemes) lose their element on both sides,
///   and the refused destinations must be those that the diagnostics name, in order of reading.
/// - Addresses in running text are links, as section 6.9 has it; five examples of other sections show them as text, because the suite runs
///   those without that extension. Their text must be the same, and they must hold a link.
/// - Raw HTML is text: both sides are compared character by character without paragraphs and white space.
@Suite struct SpecificationTests {
    /// The examples by how they could be compared.
    struct Tally: Equatable {
        var asWritten = 0
        var withRefusedDestinations = 0
        var withRawHTML = 0
        var withBareAddresses = 0
    }

    private static let autolinked: Set = [610, 614, 616, 619, 620]

    @Test func everyExamplePassesWithoutExtensions() throws {
        let examples = try SpecificationExample.all()
        var tally = Tally()
        for example in examples {
            let story = try Story(example.markdown, features: [])
            let expected = NormalHTML(example.html)
            let actual = ProseHTML.render(story.prose)
            if story.diagnostics.contains(where: { $0.id == .rawHTML }) {
                tally.withRawHTML += 1
                #expect(NormalHTML.flattened(actual) == NormalHTML.flattened(example.html), "example \(example.number): \(example.markdown)")
            } else if Self.autolinked.contains(example.number) {
                tally.withBareAddresses += 1
                #expect(NormalHTML.withoutLinks(actual) == expected.text, "example \(example.number): \(example.markdown)")
                #expect(!story.prose.links.isEmpty)
            } else {
                #expect(NormalHTML(actual).text == expected.text, "example \(example.number): \(example.markdown)")
                let findings = story.diagnostics.filter { $0.id == .brokenLink || $0.id == .unsafeLink }
                #expect(findings.count == expected.refused.count, "example \(example.number): \(expected.refused) \(findings.map(\.message))")
                for destination in expected.refused {
                    let isNamed = findings.contains { NormalHTML.decoded($0.message).contains(destination) }
                    #expect(isNamed, "example \(example.number): '\(destination)' is refused without being named")
                }
                if expected.refused.isEmpty { tally.asWritten += 1 } else { tally.withRefusedDestinations += 1 }
            }
        }
        #expect(examples.count == 673)
        #expect(tally == Tally(asWritten: 558, withRefusedDestinations: 39, withRawHTML: 71, withBareAddresses: 5))
    }

    /// Western text means the same with Ippin's additions; only quotes, dashes and dots are set by language, and are left out here.
    @Test func westernExamplesAreTheSameWithExtensions() throws {
        for example in try SpecificationExample.all() where !example.markdown.unicodeScalars.contains(where: { 0x2E80...0xFFEF ~= $0.value }) {
            let plain = try Story(example.markdown, features: [])
            let extended = try Story(example.markdown, features: .cjk)
            #expect(plain.prose == extended.prose, "example \(example.number): \(example.markdown)")
            #expect(plain.diagnostics == extended.diagnostics)
            // Typography changes letters and nothing else.
            let set = try Story(example.markdown)
            #expect(shape(set.prose) == shape(plain.prose), "example \(example.number): \(example.markdown)")
            #expect(set.prose.links == plain.prose.links)
            #expect(codes(set.prose) == codes(plain.prose))
        }
    }

    /// Examples with a Japanese neighbour in the same block keep their Western part: the rewriting is by place, not by story.
    @Test func westernExamplesAreTheSameBesideJapanese() throws {
        for example in try SpecificationExample.all() where !example.markdown.unicodeScalars.contains(where: { 0x2E80...0xFFEF ~= $0.value }) {
            let source = "日本\n\n" + example.markdown
            let plain = try Story(source, features: [])
            let extended = try Story(source, features: .cjk)
            #expect(plain.prose == extended.prose, "example \(example.number): \(example.markdown)")
        }
    }

    private func shape(_ prose: Prose) -> [String] {
        prose.events.map { event in
            switch event {
            case .text: "text"
            case .code: "code"
            case .codeBlock: "codeBlock"
            case .codeLanguage: "codeLanguage"
            default: "\(event)"
            }
        }
    }

    private func codes(_ prose: Prose) -> [String] {
        prose.events.compactMap { event in
            switch event {
            case .code(let slice), .codeBlock(let slice), .codeLanguage(let slice): String(decoding: prose.text[slice.range], as: UTF8.self)
            default: nil
            }
        }
    }
}
