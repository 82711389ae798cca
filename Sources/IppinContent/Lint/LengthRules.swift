internal import IppinModel
internal import IppinSource

/// Titles and summaries are short enough to be shown whole by search engines and on cards of social networks.
///
/// Both cut by width: about 60 Latin letters of a title and 160 of a description. A Japanese, Chinese or Korean character is as wide as two letters.
enum LengthRules {
    static let titleWidth = 60
    static let summaryWidth = 160

    static func check(_ entry: Entry, _ diagnostics: inout [Diagnostic]) {
        if let width = excess(entry.text.title, titleWidth) { diagnostics.append(.longTitle(width, at: entry.span(entry.spans.title))) }
        if let width = excess(entry.text.summary, summaryWidth) { diagnostics.append(.longSummary(width, at: entry.span(entry.spans.summary))) }
    }

    /// The width of a text that is wider than `limit`. No text is wider than it has bytes.
    private static func excess(_ text: String?, _ limit: Int) -> Int? {
        guard let text, text.utf8.count > limit else { return nil }
        let width = text.withBytes(TextWidth.of)
        return width > limit ? width : nil
    }
}

/// The width of a text in Latin letters.
enum TextWidth {
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var width = 0
        for index in bytes.indices {
            switch bytes[index] {
            // Combining marks stand above the letter before them.
            case 0x80..<0xC0, 0xCC: break
            case 0xE3...0xED: width += 2
            // Full-width letters and punctuation; ideographs beyond the first plane, emoji.
            case 0xEF: width += index + 1 < bytes.count && bytes[index + 1] == 0xBC ? 2 : 1
            case 0xF0...: width += 2
            default: width += 1
            }
        }
        return width
    }
}

extension Diagnostic {
    fileprivate static func longTitle(_ width: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .longTitle, .warning,
            "this title is \(width) letters wide; search engines and cards show about \(LengthRules.titleWidth), or \(LengthRules.titleWidth / 2) Japanese characters", at: span,
            notes: [Note("say what it is and where it is from; the rest belongs into the summary")])
    }

    fileprivate static func longSummary(_ width: Int, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .longSummary, .warning,
            "this summary is \(width) letters wide; search engines show about \(LengthRules.summaryWidth), or \(LengthRules.summaryWidth / 2) Japanese characters", at: span,
            notes: [Note("put what matters into one or two short sentences; the rest belongs into the story")])
    }
}
