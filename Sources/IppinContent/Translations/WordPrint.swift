internal import IppinModel

/// A short print of one field or one block of a text: six letters, enough to see that it changed.
///
/// Letters alone, and no vowels, so that no program that reads YAML takes one for a number, a date or a `no`, and nobody for a word. An edit goes unseen
/// once in 64 million.
package struct WordPrint: Sendable, Hashable {
    private let value: UInt32

    /// How many letters a print has.
    static let length = 6
    private static let letters = Array("bcdfghjklmnpqrstvwxz".utf8)
    private static let count: UInt64 = 64_000_000

    /// Of bytes as they are; see `TextLines` for what white space counts.
    init(of bytes: UnsafeRawBufferPointer) { value = UInt32(truncatingIfNeeded: Fingerprint(of: bytes).low % Self.count) }

    /// Reads what `text` gives.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == Self.length else { return nil }
        var value: UInt32 = 0
        for byte in text.utf8 {
            guard let digit = Self.letters.firstIndex(of: byte) else { return nil }
            value = value * UInt32(Self.letters.count) + UInt32(digit)
        }
        self.value = value
    }

    /// `dkfmrw`
    package var text: String {
        var rest = Int(value)
        var letters = [UInt8](repeating: 0, count: Self.length)
        for place in letters.indices.reversed() {
            letters[place] = Self.letters[rest % Self.letters.count]
            rest /= Self.letters.count
        }
        return String(decoding: letters, as: UTF8.self)
    }
}

extension WordPrint {
    /// Of a text, without the white space at the ends of its lines.
    init(of text: String) {
        var text = text
        self = text.withUTF8 { bytes in
            TextLines.haveNoTrailingSpace(bytes) ? WordPrint(of: UnsafeRawBufferPointer(bytes)) : TextLines.trimmed(bytes).withUnsafeBytes { WordPrint(of: $0) }
        }
    }

    /// Of a list of lines: joined by line ends, which no line holds.
    init(of lines: [String]) { self.init(of: lines.joined(separator: "\n")) }
}
