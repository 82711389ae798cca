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
        append(bytes, to: &result, keepsEmptyStart: true)
        return result
    }

    /// Appends what `trimmed` gives, with or without the empty lines at the start.
    static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], keepsEmptyStart: Bool) {
        var isFirst = true
        var emptyLines = 0
        var start = 0
        while start < bytes.count {
            let next = bytes.firstLineBreak(from: start, to: bytes.count)
            var end = next
            while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
            if end == start {
                emptyLines += 1
            } else {
                let lineEnds = isFirst ? (keepsEmptyStart ? emptyLines : 0) : emptyLines + 1
                result.append(contentsOf: repeatElement(0x0A, count: lineEnds))
                result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
                (isFirst, emptyLines) = (false, 0)
            }
            let isCRLF = next + 1 < bytes.count && bytes[next] == 0x0D && bytes[next + 1] == 0x0A
            start = next + (isCRLF ? 2 : 1)
        }
    }
}
