/// What one line holds that matters to the limits.
struct LineShape {
    var isBlank = true
    var isTableRule = false
    var indent = 0
    var containers = 0
    var bars = 0
    var brackets = 0
    var footnotes = 0
    var openSigns = 0
    /// The most in one word.
    var addresses = 0
    var hasDefinition = false

    mutating func read(_ source: BorrowedBytes, _ start: Int, _ end: Int) {
        let content = readContainers(source, start, end)
        var onlyRule = true
        var hasHyphen = false
        var inWord = 0
        var index = content
        while index < end {
            let byte = source[index]
            let next = index + 1 < end ? source[index + 1] : 0
            switch byte {
            case 0x20, 0x09: inWord = 0
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: "-"): hasHyphen = true
            case UInt8(ascii: ":"):
                if next == UInt8(ascii: "/") {
                    inWord += 1
                    onlyRule = false
                }
            case UInt8(ascii: "@"), UInt8(ascii: "w"):
                onlyRule = false
                if byte == UInt8(ascii: "@") || next == UInt8(ascii: "w") { inWord += 1 }
            case UInt8(ascii: "["):
                onlyRule = false
                brackets += 1
                if next == UInt8(ascii: "^") { footnotes += 1 }
            case UInt8(ascii: "]"):
                onlyRule = false
                if next == UInt8(ascii: ":") { hasDefinition = true }
            case UInt8(ascii: "<"):
                onlyRule = false
                if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { openSigns += 1 }
            default: onlyRule = false
            }
            addresses = max(addresses, inWord)
            index += 1
        }
        isBlank = content >= end && containers == 0
        isTableRule = onlyRule && hasHyphen
    }

    /// Leading space, and the signs that open lists and quotations; returns where the text starts.
    @discardableResult mutating func readContainers(_ source: BorrowedBytes, _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            let next = index + 1 < end ? source[index + 1] : 0x20
            switch source[index] {
            case 0x20: indent += 1
            case 0x09: indent += 4
            case UInt8(ascii: ">"): containers += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard next == 0x20 || next == 0x09 else { return index }
                containers += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                var stop = index
                while stop < end, 0x30...0x39 ~= source[stop] { stop += 1 }
                guard stop + 1 < end, source[stop] == UInt8(ascii: ".") || source[stop] == UInt8(ascii: ")"), source[stop + 1] == 0x20 else { return index }
                containers += 1
                index = stop
            default: return index
            }
            index += 1
        }
        return index
    }
}
