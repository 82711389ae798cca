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

/// The lines of a text as a translator reads them: what is white at their ends, and how they end, does not count.
enum TextLines {
    /// Whether the bytes are already what `trimmed` would make of them.
    static func haveNoTrailingSpace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D || (byte == 0x0A && (last == 0x20 || last == 0x09)) { return false }
            last = byte
        }
        return last != 0x20 && last != 0x09 && last != 0x0A
    }

    /// Every line without trailing spaces and tabs, joined by LF, without empty lines at the end.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var emptyLines = 0
        var start = 0
        while start < bytes.count {
            var next = start
            while next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D { next += 1 }
            var end = next
            while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            if end > start {
                if start > 0 { result.append(contentsOf: repeatElement(0x0A, count: emptyLines + 1)) }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                emptyLines = 0
            } else if start > 0 {
                emptyLines += 1
            }
            let isCRLF = next + 1 < bytes.count && bytes[next] == 0x0D && bytes[next + 1] == 0x0A
            start = next + (isCRLF ? 2 : 1)
        }
        return result
    }
}
