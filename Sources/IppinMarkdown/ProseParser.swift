package import IppinModel
package import IppinSource

/// Reads a story: GitHub-flavoured Markdown with Ippin's additions, into flat values.
///
/// Time and memory are linear in the story's length: what would not be is refused before the C library sees it.
package enum ProseParser {
    /// Parses the story in `range` of `file`; spans of links and diagnostics are offsets in the file.
    ///
    /// A story that is too complex comes back empty with one error. Any other finding leaves the rest of the story as it is.
    package static func parse(_ file: SourceFile, range: Range<Int>, options: ProseOptions) -> (prose: Prose, diagnostics: [Diagnostic]) {
        let range = range.clamped(to: 0..<file.bytes.count)
        return file.bytes.withUnsafeBufferPointer { bytes in
            let source = BorrowedBytes(rebasing: bytes[range])
            let survey = StorySurvey(source)
            if let violation = StoryLimits.violation(in: source, survey) {
                let place = range.lowerBound + violation.range.lowerBound..<range.lowerBound + violation.range.upperBound
                return (.empty, [.storyTooComplex(violation.message, at: SourceSpan(path: file.path, range: place))])
            }
            let characters = survey.isASCII ? nil : UTF8Survey(source)
            guard characters?.isValid != false else {
                let place = range.lowerBound + firstBrokenByte(in: source)
                let span = SourceSpan(path: file.path, range: place..<min(place + 1, range.upperBound))
                return (.empty, [Diagnostic(.invalidUTF8, "a story is UTF-8 text, but found other bytes", at: span, notes: [Diagnostic.Note("save the file in the encoding UTF-8")])])
            }
            var builder = ProseBuilder(source: source, path: file.path, base: range.lowerBound, options: options, survey: survey)
            var rewritten: [UInt8]?
            if options.features.contains(.cjk), let characters, characters.hasEastAsian {
                rewritten = StoryRewriter.rewrite(source, isJapanese: options.language.language == "ja")
                // An entity may stand for a marker.
                builder.isRewritten = rewritten != nil || survey.mayHaveEntities
            }
            if let rewritten {
                rewritten.withUnsafeBufferPointer { MarkdownTree.walk($0, survey.syntax, &builder) }
            } else {
                MarkdownTree.walk(source, survey.syntax, &builder)
            }
            return builder.finish()
        }
    }

    /// Where a text stops being UTF-8.
    private static func firstBrokenByte(in source: BorrowedBytes) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = source.makeIterator()
        var offset = 0
        while case .valid(let scalar) = parser.parseScalar(from: &bytes) { offset += scalar.count }
        return offset
    }
}

extension Diagnostic {
    static func storyTooComplex(_ message: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.storyTooComplex, message, at: span)
    }
}
