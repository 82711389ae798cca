import IppinModel

/// The fingerprint of a record's words in one language: what a translator has read. Facts, the slug and the reading do not count, nor does white space at
/// the ends of lines.
enum WordsFingerprint {
    static func of(_ text: RecordText, story: ArraySlice<UInt8>) -> Fingerprint {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(story.count + 512)
        append(text.title, to: &bytes)
        append(text.summary, to: &bytes)
        append(text.keywords, to: &bytes)
        append(text.alt, to: &bytes)
        append(text.fields, to: &bytes)
        append(text.region, to: &bytes)
        append(text.address, to: &bytes)
        append(text.hours, to: &bytes)
        appendStory(story, to: &bytes)
        return Fingerprint(of: bytes)
    }

    /// A missing word differs from an empty one.
    private static func append(_ text: String?, to bytes: inout [UInt8]) {
        append(count: (text?.utf8.count ?? -1) + 1, to: &bytes)
        if let text { bytes.append(contentsOf: text.utf8) }
    }

    private static func append(_ list: [String], to bytes: inout [UInt8]) {
        append(count: list.count, to: &bytes)
        for text in list { append(text, to: &bytes) }
    }

    private static func append(_ texts: [String: String], to bytes: inout [UInt8]) {
        append(count: texts.count, to: &bytes)
        guard !texts.isEmpty else { return }
        for (key, text) in texts.sorted(by: { $0.key.precedesInBytes($1.key) }) {
            append(key, to: &bytes)
            append(text, to: &bytes)
        }
    }

    /// Four bytes, so that where one word ends and the next begins can never be mistaken.
    private static func append(count: Int, to bytes: inout [UInt8]) {
        for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }

    /// Line by line without trailing spaces and tabs, each line ended by LF, without empty lines at the start and the end.
    private static func appendStory(_ story: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        // A plain pointer: this loop sees every byte of the content, and bounds checks made it a tenth of reading a file.
        story.withUnsafeBufferPointer { story in
            var isEmpty = true
            var emptyLines = 0
            var start = 0
            while start < story.count {
                var next = start
                while next < story.count, story[next] != 0x0A, story[next] != 0x0D { next += 1 }
                var end = next
                while end > start, story[end - 1] == 0x20 || story[end - 1] == 0x09 { end -= 1 }
                if end == start {
                    emptyLines += 1
                } else {
                    if !isEmpty { bytes.append(contentsOf: repeatElement(0x0A, count: emptyLines + 1)) }
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: story[start..<end]))
                    (isEmpty, emptyLines) = (false, 0)
                }
                let isCRLF = next + 1 < story.count && story[next] == 0x0D && story[next + 1] == 0x0A
                start = next + (isCRLF ? 2 : 1)
            }
        }
    }
}
