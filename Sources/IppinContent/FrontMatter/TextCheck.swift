import IppinSource

/// Bytes that no text may hold: broken UTF-8 and control characters. This is the one place that checks them for front matter and `*.yaml` files.
extension FrontMatterReader {
    /// Reports the first broken byte (the rest of such a file is likely broken too) and every run of control characters.
    mutating func checkText() {
        var offset = position
        var isValid = true
        while true {
            offset = bytes.firstUnusualByte(from: offset, to: end)
            if offset >= end { return }
            if bytes[offset] < 0x80 {
                offset = checkControl(at: offset)
            } else if let (scalar, length) = decodeScalar(at: offset) {
                // In a file of another encoding they are letters.
                if isValid, Self.isRefused(scalar) { reportControl(offset..<offset + length, scalar) }
                offset += length
            } else {
                if isValid { reportInvalidUTF8(at: offset) }
                isValid = false
                offset += 1
            }
        }
    }

    private mutating func checkControl(at start: Int) -> Int {
        let byte = bytes[start]
        if byte == .tab || byte.isLineBreak { return start + 1 }
        var offset = start + 1
        while offset < end, bytes[offset] == byte { offset += 1 }
        reportControl(start..<offset, UInt32(byte))
        return offset
    }

    /// The scalar that starts at `offset`, or nil if its bytes are not well-formed UTF-8 (overlong forms and surrogates are not).
    private func decodeScalar(at offset: Int) -> (scalar: UInt32, length: Int)? {
        let first = bytes[offset]
        let (length, minimum): (Int, UInt32)
        switch first {
        case 0xC2...0xDF: (length, minimum) = (2, 0x80)
        case 0xE0...0xEF: (length, minimum) = (3, 0x800)
        case 0xF0...0xF4: (length, minimum) = (4, 0x10000)
        default: return nil
        }
        guard offset + length <= end else { return nil }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for index in 1..<length {
            let next = bytes[offset + index]
            guard next & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        guard scalar >= minimum, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
        return (scalar, length)
    }

    /// Control characters, the line separators that only YAML 1.1 takes for line breaks, byte-order marks inside a text and non-characters.
    private static func isRefused(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    private mutating func reportControl(_ range: Range<Int>, _ scalar: UInt32) {
        let digits = String(scalar, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        report(
            .controlCharacter, "the invisible character \(name) is not allowed here", range,
            fix: FixIt(message: "delete it", span: span(range), replacement: "", .safe))
    }

    private mutating func reportInvalidUTF8(at offset: Int) {
        report(.invalidUTF8, "the text is not valid UTF-8", offset..<offset + 1, note: "save the file in the encoding UTF-8")
    }
}
