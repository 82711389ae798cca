import IppinSource
import IppinModel

/// Raw HTML is no part of a story: it is shown as the text it is, and reported.
extension ProseBuilder {
    mutating func inlineHTML(_ bytes: BorrowedBytes) {
        pieces.append(.verbatim(unmarked(bytes)))
        // An end tag belongs to a start tag that has been reported.
        if bytes.count > 1, bytes[1] == UInt8(ascii: "/"), hasReportedHTML { return }
        hasReportedHTML = true
        report(bytes, range: locator.locate(bytes, in: lines))
    }

    mutating func htmlBlock(_ bytes: BorrowedBytes) {
        report(bytes, range: locator.range(of: lines))
        events.append(.open(.paragraph))
        for (index, line) in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).enumerated() {
            if index > 0 { events.append(.softBreak) }
            let slice = store(BorrowedBytes(rebasing: line))
            if !slice.range.isEmpty { events.append(.text(slice)) }
        }
        events.append(.close(.paragraph))
    }

    private mutating func report(_ bytes: BorrowedBytes, range: Range<Int>) {
        if bytes.starts(with: "<!--".utf8) {
            diagnostics.append(.comment(at: SourceSpan(path: path, range: range)))
            return
        }
        let name = String(decoding: bytes.dropFirst().prefix { 0x61...0x7A ~= ($0 | 0x20) || 0x30...0x39 ~= $0 }, as: UTF8.self)
        diagnostics.append(.rawHTML(name, at: SourceSpan(path: path, range: range)))
    }
}

extension Diagnostic {
    static func rawHTML(_ name: String, at span: SourceSpan) -> Diagnostic {
        let what = name.isEmpty ? "raw HTML" : "the HTML tag '\(name)'"
        return Diagnostic(
            .rawHTML, .warning, "a story is Markdown alone, but found \(what), which is shown as text", at: span,
            notes: [Note("write Markdown instead, or '\\<' for the sign itself")])
    }

    static func comment(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .rawHTML, .warning, "a story has no hidden comments: this one is shown as text", at: span,
            notes: [Note("remove it, or write it as a '#' line in the front matter")])
    }

    static func malformedRuby(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .malformedRuby, .warning, "ruby is a word and its reading, '{漢字|かんじ}', on one line and without other markup", at: span,
            notes: [Note("write '\\{' for a brace that is none")])
    }

    static func refused(_ refusal: LinkClassifier.Refusal, at span: SourceSpan) -> Diagnostic {
        let fixIts = refusal.suggestion.map { [FixIt.didYouMean($0, at: span)] } ?? []
        return Diagnostic(refusal.id, refusal.message, at: span, fixIts: fixIts)
    }

    static func pictureElsewhere(_ url: String, at span: SourceSpan) -> Diagnostic {
        let file = url.split(separator: "/").last.map(String.init).flatMap(LinkClassifier.pictureFile)
        let fixIts = file.map { [FixIt.didYouMean($0, at: span)] } ?? []
        return Diagnostic(.brokenLink, "a picture is a file of the record's folder, but found '\(url)'", at: span, fixIts: fixIts)
    }

    static func missingAltText(_ file: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            .missingAltText, .warning, "a picture needs a description for those who cannot see it, but '\(file)' has none", at: span,
            notes: [Note("write it between the brackets: '![What the picture shows](\(file))'")])
    }
}
