import IppinSource

/// The keys of block mappings.
extension FrontMatterReader {
    typealias Key = (text: String, range: Range<Int>)

    /// Whether the line reads as an entry of a mapping rather than as a value, looking no further than the line's end. A `misspelt` one lacks the space
    /// after its colon, which elsewhere is a plain text (`10:30`).
    func isAtKey(orMisspelt misspelt: Bool = false) -> Bool {
        var start = position
        while byte(at: start) == UInt8(ascii: "&") || byte(at: start) == UInt8(ascii: "!") {
            while !byte(at: start).isBlankOrBreak { start += 1 }
            while byte(at: start).isBlank { start += 1 }
        }
        switch byte(at: start) {
        case UInt8(ascii: "?"), UInt8(ascii: ":"):
            if byte(at: start + 1).isBlankOrBreak { return true }
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard var after = quotedEnd(from: start) else { return false }
            while byte(at: after).isBlank { after += 1 }
            return byte(at: after) == UInt8(ascii: ":")
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            return false
        default: break
        }
        let plain = plainText(from: start, inFlow: false)
        return plain.stop == .colon || (misspelt && misspeltColon(in: start..<plain.end) != nil)
    }

    /// Reads a key and its colon. The caller has seen that there is one; nil if it cannot be understood, which is reported.
    mutating func key() -> Key? {
        let start = position
        switch current {
        case UInt8(ascii: "?") where byte(at: position + 1).isBlankOrBreak:
            report(.complexKeysUnsupported, "a key that starts with '? ' is not supported", start..<start + 1, note: "write 'key: value'")
            return nil
        case UInt8(ascii: ":") where byte(at: position + 1).isBlankOrBreak:
            report(.missingColon, "expected a key before ':'", start..<start + 1)
            return nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let scalar = quotedScalar() else { return nil }
            let range = start..<position
            skipBlanks()
            guard current == UInt8(ascii: ":") else { return nil }
            position += 1
            if !current.isBlankOrBreak { reportMissingSpace(colon: position - 1) }
            return checked((scalar.text, range), colon: position - 1)
        default:
            return plainKey()
        }
    }

    private mutating func plainKey() -> Key? {
        let start = position
        let plain = plainText(from: start, inFlow: false)
        if plain.stop == .colon {
            if refusePlainStart(start..<plain.end, inFlow: false) {
                position = plain.stopAt + 1
                return (text(start..<plain.end), start..<plain.end)
            }
            position = plain.stopAt + 1
            return checked((text(start..<plain.end), start..<plain.end), colon: plain.stopAt)
        }
        guard let colon = misspeltColon(in: start..<plain.end) else { return nil }
        reportMissingSpace(colon: colon)
        position = colon + 1
        return checked((text(start..<colon), start..<colon), colon: colon)
    }

    /// Refuses merge keys, and keys so long that YAML would not take them for keys.
    mutating func checked(_ key: Key, colon: Int) -> Key {
        if key.range.count == 2, key.text == "<<" {
            report(.mergeKeysUnsupported, "the merge key '<<' is not supported", key.range, note: "write the merged keys out")
        } else if colon - key.range.lowerBound > FrontMatterParser.maximumKeyBytes {
            report(.missingColon, "a key is at most \(FrontMatterParser.maximumKeyBytes) bytes long", key.range)
        }
        return key
    }

    mutating func reportMissingSpace(colon: Int) {
        report(
            .missingSpaceAfterColon, "expected a space after ':'", colon..<colon + 1,
            fix: FixIt(message: "insert a space", span: span(colon + 1..<colon + 1), replacement: " ", .safe))
    }

    /// The colon of `key:value`: after a name of ASCII letters, digits and `-` that starts with a letter, and not that of an address.
    func misspeltColon(in range: Range<Int>) -> Int? {
        guard let first = range.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[first]) else { return nil }
        var offset = first
        while offset < range.upperBound {
            switch bytes[offset] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                offset += 1
            case UInt8(ascii: ":"):
                return offset > range.lowerBound && byte(at: offset + 1) != UInt8(ascii: "/") && byte(at: offset + 1) != UInt8(ascii: ":") ? offset : nil
            default: return nil
            }
        }
        return nil
    }
}
