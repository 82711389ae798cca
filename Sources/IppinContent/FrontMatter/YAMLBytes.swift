/// The classes of bytes that the language of front matter tells apart.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")

    var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
    /// A space or a tab. Both part words, but only spaces indent.
    var isBlank: Bool { self == .space || self == .tab }
    var isBlankOrBreak: Bool { isBlank || isLineBreak }

    /// `,` `[` `]` `{` `}`, which end a plain text inside brackets.
    var isFlowIndicator: Bool {
        switch self {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// The value of a hexadecimal digit.
    var hexadecimalValue: UInt32? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
        default: nil
        }
    }
}

extension [UInt8] {
    /// The first byte that is not a printable character of ASCII. Reads eight bytes at a time: most text is printable.
    func firstUnusualByte(from start: Int, to end: Int) -> Int {
        withUnsafeBytes { buffer in
            var offset = start
            let end = Swift.min(end, buffer.count)
            while offset < end {
                while offset + 8 <= end {
                    let word = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    // The top bit of a byte is set in one of these if the byte is below 0x20, above 0x7E or, harmlessly, beside such a byte.
                    let unusual = (word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080
                    if unusual != 0 { break }
                    offset += 8
                }
                let wordEnd = Swift.min(offset + 8, end)
                while offset < wordEnd {
                    let byte = buffer[offset]
                    if byte < 0x20 || byte >= 0x7F { return offset }
                    offset += 1
                }
            }
            return end
        }
    }

    /// The next line break, or the end.
    func firstLineBreak(from start: Int) -> Int { withUnsafeBufferPointer { $0.firstLineBreak(from: start, to: $0.count) } }
}

extension UnsafeBufferPointer<UInt8> {
    /// The next line break before `end`, or that. Reads eight bytes at a time: all text is read by lines.
    func firstLineBreak(from start: Int, to end: Int) -> Int {
        let buffer = UnsafeRawBufferPointer(self)
        var offset = start
        while offset + 8 <= end {
            let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let breaks = Self.zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A) | Self.zeroBytes(word ^ 0x0D0D_0D0D_0D0D_0D0D)
            if breaks != 0 { return offset + breaks.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < end, !buffer[offset].isLineBreak { offset += 1 }
        return offset
    }

    /// Sets the top bit of the lowest byte that is zero; those above it may be wrong.
    private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 }
}
