internal import IppinModel
internal import IppinSource

/// A text is written in the script of its language: no Japanese in an English file, no English story in a Japanese one.
///
/// Names, units, item numbers and short texts are foreign in every language, so only parts of some length count, and only if less than a quarter of their
/// letters are of the right script.
enum ScriptRule {
    /// The letters that a part needs at least before it is judged.
    private enum Part: Int, CaseIterable {
        case title = 24
        case summary = 30
        case story = 60

        var name: String {
            switch self {
            case .title: "title"
            case .summary: "summary"
            case .story: "story"
            }
        }
    }

    /// At most one finding for a file, at the first part that is wrong.
    static func check(_ entry: Entry, _ system: WritingSystem) -> Diagnostic? {
        let words = entry.text
        let isTitleWrong = words.title.map { isWrong($0, .title, system) } ?? false
        let isSummaryWrong = words.summary.map { isWrong($0, .summary, system) } ?? false
        let isStoryWrong = words.story.text.withUnsafeBufferPointer { isWrong($0, .story, system) }
        guard isTitleWrong || isSummaryWrong || isStoryWrong else { return nil }
        let parts = zip(Part.allCases, [isTitleWrong, isSummaryWrong, isStoryWrong]).filter(\.1).map(\.0)
        let range =
            switch parts[0] {
            case .title: entry.spans.title
            case .summary: entry.spans.summary
            case .story: words.story.paragraphs.first?.sourceRange ?? words.story.headings.first?.sourceRange ?? 0..<0
            }
        return .wrongScript(parts.map(\.name), found: commonScript(of: parts[0], words, besides: system), system, isSource: entry.language == 0, at: entry.span(range))
    }

    private static func isWrong(_ text: String, _ part: Part, _ system: WritingSystem) -> Bool {
        // A letter has a byte at least, and what is too short is most of the titles.
        text.utf8.count >= part.rawValue && text.withBytes { isWrong($0, part, system) }
    }

    /// Reads only as far as it takes to be sure.
    private static func isWrong(_ bytes: UnsafeBufferPointer<UInt8>, _ part: Part, _ system: WritingSystem) -> Bool {
        var own = 0
        var foreign = 0
        var index = 0
        let end = min(bytes.count, 4096)
        let isLatin = system.contains(.latin)
        while index < end {
            // Most bytes of most texts.
            if bytes[index] < 0x80 {
                let isLetter = (bytes[index] | 0x20) &- 0x61 < 26
                index += 1
                guard isLetter else { continue }
                if isLatin { own += 1 } else { foreign += 1 }
                if own >= 64, own >= foreign { return false }
                continue
            }
            let (script, length) = Script.next(bytes, at: index)
            index += length
            guard let script else { continue }
            if system.contains(script) { own += script.weight } else { foreign += script.weight }
            if own >= 64, own >= foreign { return false }
        }
        return own + foreign >= part.rawValue && own * 4 < own + foreign
    }

    /// What most letters of a part are that should not be there.
    private static func commonScript(of part: Part, _ words: RecordText, besides system: WritingSystem) -> Script {
        let bytes =
            switch part {
            case .title: Array((words.title ?? "").utf8)
            case .summary: Array((words.summary ?? "").utf8)
            case .story: Array(words.story.text.prefix(4096))
            }
        var weights = [Int](repeating: 0, count: Script.allCases.count)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let (script, length) = Script.next(bytes, at: index)
                index += length
                if let script, !system.contains(script) { weights[Int(script.rawValue)] += script.weight }
            }
        }
        // Japanese has kana in every sentence.
        if weights[Int(Script.kana.rawValue)] > 0, weights[Int(Script.kana.rawValue)] * 10 > (weights.max() ?? 0) { return .kana }
        return Script.allCases.max { weights[Int($0.rawValue)] < weights[Int($1.rawValue)] } ?? .other
    }
}

extension Diagnostic {
    fileprivate static func wrongScript(_ parts: [String], found: Script, _ system: WritingSystem, isSource: Bool, at span: SourceSpan) -> Diagnostic {
        let names = parts.count > 1 ? parts.dropLast().joined(separator: ", the ") + " and the \(parts[parts.count - 1])" : parts.joined()
        let file = isSource ? "index.md" : "index.\(system.tag).md"
        return Diagnostic(
            .wrongScript, .warning, "the \(names) of '\(file)' \(parts.count > 1 ? "are" : "is") mostly in \(found.name), but its language '\(system.tag)' is written in \(system.name)",
            at: span,
            notes: [Note(isSource ? "write the text of the source language here; other languages have files of their own, 'index.<language>.md'" : "translate it, or remove it until it is translated")])
    }
}
