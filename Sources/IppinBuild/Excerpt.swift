internal import IppinModel

/// Plain text from the start of a story, for descriptions.
enum Excerpt {
    /// Whole words of the first paragraphs, at most `limit` characters; nil if the story has no text.
    static func text(of prose: Prose, limit: Int = 160) -> String? {
        var bytes: [UInt8] = []
        var depth = 0
        for event in prose.events where bytes.count < limit * 4 {
            switch event {
            case .open(.paragraph): depth += 1
            case .close(.paragraph):
                depth -= 1
                bytes.append(UInt8(ascii: " "))
            case .text(let slice) where depth > 0, .code(let slice) where depth > 0, .rubyBase(let slice) where depth > 0: bytes += prose.text[slice.range]
            case .softBreak where depth > 0, .lineBreak where depth > 0: bytes.append(UInt8(ascii: " "))
            default: break
            }
        }
        return shortened(String(decoding: bytes, as: UTF8.self), limit: limit)
    }

    private static func shortened(_ text: String, limit: Int) -> String? {
        let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: true)
        guard !words.isEmpty else { return nil }
        let whole = words.map { String(Substring($0)) }.joined(separator: " ")
        // Characters are counted only where there are bytes for too many.
        guard whole.utf8.count > limit, whole.count > limit else { return whole }
        let cut = whole.prefix(limit - 1)
        // Japanese has no spaces to cut at.
        let atWord = cut.lastIndex(of: " ").map { cut[..<$0] }.flatMap { $0.count > limit / 2 ? $0 : nil } ?? cut
        return atWord + "…"
    }
}
