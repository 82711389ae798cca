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

    /// Without empty lines at the start and the end: a plain pointer, since this sees every byte of the sources.
    private static func appendStory(_ story: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        story.withUnsafeBufferPointer { TextLines.append($0, to: &bytes, keepsEmptyStart: false) }
    }
}
