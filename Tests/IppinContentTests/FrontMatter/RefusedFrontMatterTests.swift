import IppinSource
import TestSupport
import Testing

@testable import IppinContent

@Suite("Front matter: what is refused") struct RefusedFrontMatterTests {
    /// One finding: where the mark is, its id and message, and what its first fix makes of the document (nil: it has none).
    struct Refusal: Sendable, CustomTestStringConvertible {
        let source: String
        let id: DiagnosticID
        let message: String
        var fixed: String?

        init(_ source: String, _ id: DiagnosticID, _ message: String, fixed: String? = nil) {
            self.source = source
            self.id = id
            self.message = message
            self.fixed = fixed
        }

        var testDescription: String { source }
    }

    static let lines: [Refusal] = [
        .init("a: {b: 12«,»50 EUR}\n", .unexpectedCharacter, "a comma ends a value inside braces; decimals have a point", fixed: "a: {b: 12.50 EUR}\n"),
        .init("a:\n«\t»b: c\n", .tabIndentation, "a tab cannot indent, only spaces can", fixed: "a:\n  b: c\n"),
        .init("a: b\n  «\t»\nc: d\n", .tabIndentation, "a tab cannot indent, only spaces can", fixed: "a: b\n  \nc: d\n"),
        .init("a:\n-«\t»b\n", .tabIndentation, "a tab cannot follow '-', only spaces can", fixed: "a:\n- b\n"),
        .init("a: |\n «\t»b\n", .tabIndentation, "a tab cannot indent, only spaces can", fixed: "a: |\n   b\n"),
        .init("a: b\n«  »c: d\n", .badIndentation, "indented by 2 spaces, but the lines around it are not", fixed: "a: b\nc: d\n"),
        .init("a:\n    b: c\n«  »d: e\n  f: g\nh: i\n", .badIndentation, "indented by 2 spaces, but the lines around it by 4", fixed: "a:\n    b: c\n    d: e\n  f: g\nh: i\n"),
        .init("a:\n  - b: c\n«   »d: e\n", .badIndentation, "indented by 3 spaces, but the lines around it by 4", fixed: "a:\n  - b: c\n    d: e\n"),
        .init("a:\n  - b\n«   »- c\n", .badIndentation, "indented by 3 spaces, but the lines around it by 2", fixed: "a:\n  - b\n  - c\n"),
        .init("a:\n  - b\n  «c: d»\n", .badIndentation, "expected a list item that starts with '- '"),
        .init("a: >-\n«»Some text\nthat goes on\nb: c\n", .badIndentation, "the text below '>' must be indented by more than its key", fixed: "a: >-\n  Some text\nthat goes on\nb: c\n"),
        .init("a: |\n«    »\n  b\n", .badIndentation, "a blank line above the text has more spaces than the text", fixed: "a: |\n\n  b\n"),
        .init("a: b\n«-» c\n", .unexpectedCharacter, "a list item cannot stand among keys"),
        .init("«-» a\n- b\n", .unexpectedCharacter, "a list item cannot stand among keys"),
        .init("a: b\n«a»: c\n", .duplicateKey, "the key 'a' is written twice"),
        .init("a: {b: c, «b»: d}\n", .duplicateKey, "the key 'b' is written twice"),
        .init("\"é\": b\n«e\u{301}»: c\n", .duplicateKey, "the key 'e\u{301}' is written twice"),
        .init("«just text»\n", .missingColon, "expected 'key: value'"),
        .init("«[a, b]»\n", .missingColon, "expected 'key: value'"),
        .init("a: b\n«text»\nmore text\n", .missingColon, "expected 'key: value'"),
        .init("a«：»b\n", .missingColon, "expected 'key: value', found a full-width colon", fixed: "a: b\n"),
        .init("«:» a\n", .missingColon, "expected a key before ':'"),
        .init("a«:»b\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "a: b\n"),
        .init("a:\n  b«:»c\n  d: e\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "a:\n  b: c\n  d: e\n"),
        .init("\"a\"«:»b\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "\"a\": b\n"),
        .init("a: {b«:»c}\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "a: {b: c}\n"),
        .init("a: {\"b\"«:»c}\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "a: {\"b\": c}\n"),
        .init("a: {b«:»}\n", .missingSpaceAfterColon, "expected a space after ':'", fixed: "a: {b: }\n"),
    ]

    static let features: [Refusal] = [
        .init("a: «&b» c\n", .anchorsUnsupported, "'&b' is an anchor, which is not supported", fixed: "a: '&b c'\n"),
        .init("«&b» a: c\n", .anchorsUnsupported, "'&b' is an anchor, which is not supported"),
        .init("a: [«&b» c, d]\n", .anchorsUnsupported, "'&b' is an anchor, which is not supported", fixed: "a: ['&b c', d]\n"),
        .init("a: «&b»\n  c: d\n", .anchorsUnsupported, "'&b' is an anchor, which is not supported"),
        .init("a: «*b»\n", .aliasesUnsupported, "a text that starts with '*' is an alias, which is not supported", fixed: "a: '*b'\n"),
        .init("a: «*very* good: it's»\n", .aliasesUnsupported, "a text that starts with '*' is an alias, which is not supported", fixed: "a: \"*very* good: it's\"\n"),
        .init("a: [«*b», c]\n", .aliasesUnsupported, "a text that starts with '*' is an alias, which is not supported", fixed: "a: ['*b', c]\n"),
        .init("a: «!!str» 1\n", .tagsUnsupported, "'!!str' is a tag, which is not supported", fixed: "a: '!!str 1'\n"),
        .init("a:\n- «!b» c\n", .tagsUnsupported, "'!b' is a tag, which is not supported"),
        .init("«?» a\nb: c\n", .complexKeysUnsupported, "a key that starts with '? ' is not supported"),
        .init("a: {«?» b: c}\n", .complexKeysUnsupported, "a key that starts with '? ' is not supported"),
        .init("a: {«[»b]: c}\n", .complexKeysUnsupported, "a list or a mapping cannot be a key"),
        .init("«<<»: a\n", .mergeKeysUnsupported, "the merge key '<<' is not supported"),
        .init("a: {«<<»: b}\n", .mergeKeysUnsupported, "the merge key '<<' is not supported"),
        .init("«%YAML 1.2»\na: b\n", .directivesUnsupported, "a line that starts with '%' is a directive, which is not supported"),
        .init("«---»\na: b\n", .severalDocuments, "'---' starts or ends a document, and a file holds only one"),
        .init("a: b\n«---» # next\na: c\n", .severalDocuments, "'---' starts or ends a document, and a file holds only one"),
        .init("a: b\n«...»\n", .severalDocuments, "'...' starts or ends a document, and a file holds only one"),
        .init("a: b\n  «c d»\n  e\nf: g\n", .multilinePlainScalar, "a plain text cannot go on over several lines", fixed: "a: >-\n  b\n  c d\n  e\nf: g\n"),
        .init("a:\n- b\n  «c»\n- d\n", .multilinePlainScalar, "a plain text cannot go on over several lines", fixed: "a:\n- >-\n  b\n  c\n- d\n"),
        .init("a: «\"b»\n  c\"\nd: e\n", .multilineQuotedScalar, "a text in double quotes cannot go on over several lines"),
        .init("a: «'b»\n  c: 'd'\ne: f\n", .multilineQuotedScalar, "a text in single quotes cannot go on over several lines"),
        .init("a: «[b,»\n  c]\nd: e\n", .multilineFlowCollection, "'[' must be closed on its line"),
        .init("a: «{» # b\n  c: d\n}\ne: f\n", .multilineFlowCollection, "'{' must be closed on its line"),
    ]

    static let values: [Refusal] = [
        .init("a: «\"»b\nc: d\n", .unclosedQuote, "the double quote is not closed", fixed: "a: \"b\"\nc: d\n"),
        .init("a: «'»it''s\nc: 'd'\n", .unclosedQuote, "the single quote is not closed", fixed: "a: 'it''s'\nc: 'd'\n"),
        .init("a: [«'»b]\n", .unclosedQuote, "the single quote is not closed"),
        .init("a: «[»b, c\nd: e\n", .unclosedBracket, "'[' is not closed", fixed: "a: [b, c]\nd: e\n"),
        .init("a: [b, «{»c: d # e\n", .unclosedBracket, "'{' is not closed", fixed: "a: [b, {c: d} # e\n"),
        .init("a: [b«}»\n", .unexpectedCharacter, "expected ',' or ']'"),
        .init("a: [\"b\" «c»]\n", .unexpectedCharacter, "expected ',' or ']'"),
        .init("a: [b«:» c]\n", .unexpectedCharacter, "'key: value' in a list needs braces around it"),
        .init("a: {b: c d«:» e}\n", .unexpectedCharacter, "expected ',' or '}'"),
        .init("a: {«b», c: d}\n", .missingColon, "expected ': ' and a value after the key"),
        .init("a: {«,» b: c}\n", .unexpectedCharacter, "expected a key before ','"),
        .init("a: [b, «,» c]\n", .unquotedSpecial, "',' cannot start a text without quotes"),
        .init("a: «-» b\n", .unexpectedCharacter, "a list starts on the line below its key"),
        .init("a: [«-»]\n", .unquotedSpecial, "'-' cannot start a text without quotes", fixed: "a: ['-']\n"),
        .init("a: [«?»b, c]\n", .unquotedSpecial, "'?' cannot start a text without quotes", fixed: "a: ['?b', c]\n"),
        .init("a: «@»b c # d\n", .unquotedSpecial, "'@' cannot start a text without quotes", fixed: "a: '@b c' # d\n"),
        .init("a: «`»b` it's\n", .unquotedSpecial, "'`' cannot start a text without quotes", fixed: "a: \"`b` it's\"\n"),
        .init("a: «%» it's \"b\"\n", .unquotedSpecial, "'%' cannot start a text without quotes", fixed: "a: '% it''s \"b\"'\n"),
        .init("a: «,»b\n", .unquotedSpecial, "',' cannot start a text without quotes", fixed: "a: ',b'\n"),
        .init("a: Honey«:» the best # c\n", .unquotedSpecial, "': ' cannot stand in a text without quotes", fixed: "a: 'Honey: the best' # c\n"),
        .init("a: b c«:» d\n", .unquotedSpecial, "': ' cannot stand in a text without quotes", fixed: "a: 'b c: d'\n"),
        .init("a: \"b\" «c»\n", .textAfterValue, "nothing but a comment may follow a quoted text or a bracket"),
        .init("a: \"b\"«#»c\n", .textAfterValue, "expected a space before '#'", fixed: "a: \"b\" #c\n"),
        .init("a: [b] «c» # d\n", .textAfterValue, "nothing but a comment may follow a quoted text or a bracket"),
        .init("a: \"b«\\q»\"\n", .invalidEscape, "'\\q' is not an escape", fixed: "a: \"b\\\\q\"\n"),
        .init("a: \"«\\'»\"\n", .invalidEscape, "'\\'' is not an escape", fixed: "a: \"\\\\'\"\n"),
        .init("a: \"«\\u12»g\"\n", .invalidEscape, "'\\u' needs 4 hexadecimal digits"),
        .init("a: \"«\\ud83c»\"\n", .invalidEscape, "'\\ud83c' is not a character of Unicode"),
        .init("a: |«b»\n  c\n", .invalidBlockHeader, "only '-', '+' and one digit from 1 to 9 may follow '|' or '>'"),
        .init("a: > «b c»\nd: e\n", .invalidBlockHeader, "only '-', '+' and one digit from 1 to 9 may follow '|' or '>'"),
        .init("a: |1«0»\n b\n", .invalidBlockHeader, "only '-', '+' and one digit from 1 to 9 may follow '|' or '>'"),
        .init("a: b«\u{0}\u{0}»c\n", .controlCharacter, "the invisible character U+0000 is not allowed here", fixed: "a: bc\n"),
        .init("a: b«\u{85}»c\n", .controlCharacter, "the invisible character U+0085 is not allowed here", fixed: "a: bc\n"),
        .init("a: b # «\u{2028}»c\n", .controlCharacter, "the invisible character U+2028 is not allowed here", fixed: "a: b # c\n"),
        .init("a: '«\u{FEFF}»'\n", .controlCharacter, "the invisible character U+FEFF is not allowed here", fixed: "a: ''\n"),
        .init("«" + String(repeating: "k", count: 1001) + "»: a\n", .missingColon, "a key is at most 1000 bytes long"),
    ]

    @Test(arguments: lines + features + values) func reports(_ refusal: Refusal) throws {
        let source = MarkedSource(refusal.source)
        let diagnostics = FrontMatterParser.parse(source.file).diagnostics
        #expect(diagnostics.map(\.id) == [refusal.id])
        #expect(diagnostics.map(\.message) == [refusal.message])
        #expect(diagnostics.map(\.span.range) == source.spans)
        guard let fixed = refusal.fixed else { return }
        let fix = try #require(diagnostics.first?.fixIts.first)
        var bytes = source.file.bytes
        bytes.replaceSubrange(fix.span.range, with: Array(fix.replacement.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == fixed)
    }

    @Test func invalidUTF8IsReportedOnce() {
        let bytes = Array("a: caf".utf8) + [0xE9, 0x0A] + Array("b: \u{1F36F}".utf8) + [0xFF, 0xC0, 0x80]
        let diagnostics = FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: bytes)).diagnostics
        #expect(diagnostics.map(\.id) == [.invalidUTF8])
        #expect(diagnostics.map(\.span.range) == [6..<7])
    }

    @Test func everyIndependentErrorIsReportedInOneRun() {
        let source = MarkedSource(
            """
            title: Honey«:» the best
            village: «@»at-bashy
            price:
              jp«:»1800 JPY
              eu: «"»12.50
              us: 14
            «title»: again
            photos:
              - file: «*jar»
                alt: «[»a, b
            net: «&n» 250 g
            text: |«x»
              one
            list: [a«:» b]
            last: fine
            """)
        let (root, diagnostics) = FrontMatterParser.parse(source.file)
        #expect(diagnostics.map(\.span.range) == source.spans)
        #expect(
            dump(root, styles: false)
                == "{title: \"Honey: the best\", village: \"@at-bashy\", price: {jp: \"1800 JPY\", eu: \"12.50\", us: \"14\"}, "
                + "photos: [{file: \"*jar\", alt: [\"a\", \"b\"]}], net: \"250 g\", text: \"one\\n\", list: [\"a\"], last: \"fine\"}")
    }

    @Test func aDuplicateKeyNamesItsFirstPlace() {
        let source = MarkedSource("«a»: b\nc: d\n«a»: e\n")
        let diagnostics = FrontMatterParser.parse(source.file).diagnostics
        #expect(diagnostics.map(\.span.range) == [source.spans[1]])
        #expect(diagnostics.first?.notes.map(\.span?.range) == [source.spans[0]])
    }

    /// YAML reads a colour as a comment, and so do we, but not in silence.
    @Test func aCommentThatLooksLikeTheValueIsAWarning() {
        let source = MarkedSource("a: «#c98a1b»\nb: # note\nc: #x\n  d: e\nf: «#x y» \n")
        let (root, diagnostics) = FrontMatterParser.parse(source.file)
        #expect(dump(root) == "{a: p\"\", b: p\"\", c: {d: p\"e\"}, f: p\"\"}")
        #expect(diagnostics.map(\.severity) == [.warning, .warning])
        #expect(diagnostics.map(\.span.range) == source.spans)
        #expect(diagnostics.map(\.message) == ["'#' starts a comment here, so 'a' has no value", "'#' starts a comment here, so 'f' has no value"])
        #expect(diagnostics.first?.fixIts.first?.replacement == "'#c98a1b'")
    }

    @Test func nestingIsBounded() {
        let flow = "a: " + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
        let blocks = (0..<1000).map { String(repeating: " ", count: min($0, 200)) + "a:" }.joined(separator: "\n")
        let dashes = "a:\n" + String(repeating: "- ", count: 1000) + "b\nc: d\n"
        for text in [flow, dashes] {
            #expect(FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8))).diagnostics.map(\.id) == [.nestingTooDeep])
        }
        #expect(FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(blocks.utf8))).diagnostics.map(\.id) == [.nestingTooDeep])
    }

    @Test func sizeIsBounded() {
        let text = "a: " + String(repeating: "b", count: FrontMatterParser.maximumBytes)
        let (root, diagnostics) = FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
        #expect(diagnostics.map(\.id) == [.frontMatterTooLarge])
        #expect(dump(root) == "{}")
    }

    @Test func findingsAreBoundedAndTheLastSaysHowManyMoreThereAre() {
        let text = String(repeating: "a: @\n", count: 1) + (0..<50).map { "b\($0): @\n" }.joined()
        let diagnostics = FrontMatterParser.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8))).diagnostics
        #expect(diagnostics.count == FrontMatterParser.maximumDiagnostics)
        #expect(diagnostics.last?.notes.last?.message == "31 more problems are not shown")
    }
}
