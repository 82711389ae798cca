import TestSupport

/// Writes random documents: `valid` ones from the grammar, and `soup` from its pieces in any order.
struct FrontMatterGenerator {
    private var random: SeededRandom
    private var lineBreak = "\n"

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    private static let words = [
        "honey", "NO", "0409.00", "1e3", "~", "null", "true", "65 x 65", "17.2 %", "蜂蜜", "「本」", "🍯", "👩‍🌾", "שלום", "عسل", "e\u{301}", "it's", "a#b", "a:b", "-1", "-x", "?x", "x-", "https://a.example/?b=c#d",
        "2026-10-01", "<b>", "\\n", "a\"b", "==", "=", "<<x", "(c)", "+", "a\tb", "\u{200F}x", "\u{E000}", "x y  z", "…",
    ]
    private static let keyWords = ["title", "a", "lead-time", "名前", "x y", "1", "hs-code", "~", "it's", "a#b", "a:b", "🍯", "null", "-k", "k?"]
    private static let quotedPieces = ["a", " ", "  ", "#", " # ", ": ", ":", ",", "[", "]", "{", "}", "- ", "&", "*", "!", "|", ">", "%", "@", "`", "\t", "蜂蜜", "🍯", "…", "---", "? ", "<<", "e\u{301}"]
    /// All but `\uFEFF`, which Yams loses at the start of a text, in Foundation.
    private static let escapes = [
        "\\0", "\\a", "\\b", "\\t", "\\\t", "\\n", "\\v", "\\f", "\\r", "\\e", "\\ ", "\\\"", "\\/", "\\\\", "\\N", "\\_", "\\L", "\\P", "\\x41", "\\xfF", "\\u3042", "\\uFFFD", "\\U0001F36F",
    ]
    private static let textLines = ["text", "two words", "# no comment", "- dash", "key: value", "'", "\"", "---", "蜂蜜は、", "🍯", "trailing  ", "a\tb", "{", "%x", "\ttab", "...", "|", ": "]
    private static let comments = ["# comment", "#", "#: \"'[{", "## 蜂蜜 🍯", "# - a: b"]

    // MARK: Valid documents

    mutating func valid() -> String {
        lineBreak = random.pick(["\n", "\n", "\n", "\r\n", "\r"])
        var out = random.chance(5) ? "\u{FEFF}" : ""
        filler(&out)
        mapping(&out, column: random.chance(5) ? 2 : 0, depth: 0, isStarted: false)
        if random.chance(5), let last = out.last, last.isNewline { out.removeLast() }
        return out
    }

    private mutating func filler(_ out: inout String) {
        while random.chance(8) {
            out += String(repeating: " ", count: random.below(5))
            if random.chance(60) { out += random.pick(Self.comments) }
            out += lineBreak
        }
    }

    private mutating func endLine(_ out: inout String) {
        if random.chance(8) { out += random.pick(out.last == "-" ? [" ", "  "] : [" ", "  ", "\t", " \t"]) }
        if random.chance(10) { out += " " + random.pick(Self.comments) }
        out += lineBreak
        filler(&out)
    }

    private mutating func mapping(_ out: inout String, column: Int, depth: Int, isStarted: Bool) {
        for index in 0..<random.below(depth == 0 ? 8 : 4) + 1 {
            if index > 0 || !isStarted { out += String(repeating: " ", count: column) }
            out += key(index) + (random.chance(5) ? " " : "") + ":"
            value(&out, column: column, depth: depth, allowsListAtSameIndent: true)
        }
    }

    private mutating func key(_ index: Int) -> String {
        let word = random.pick(Self.keyWords) + (random.chance(95) ? "\(index)" : "")
        switch random.below(10) {
        case 0: return "'" + word.replacing("'", with: "''") + "'"
        case 1: return "\"" + word + random.pick(Self.escapes) + "\""
        default: return word
        }
    }

    private mutating func value(_ out: inout String, column: Int, depth: Int, allowsListAtSameIndent: Bool) {
        let inner = column + 1 + random.below(4)
        switch random.below(depth > 4 ? 7 : 12) {
        case 0: endLine(&out)
        case 1, 2:
            out += separator() + plain(inFlow: false)
            endLine(&out)
        case 3:
            out += separator() + quoted()
            endLine(&out)
        case 4: blockText(&out, column: column)
        case 5, 6:
            out += separator() + flow(depth: depth)
            endLine(&out)
        case 7, 8:
            endLine(&out)
            mapping(&out, column: inner, depth: depth + 1, isStarted: false)
        case 9:
            endLine(&out)
            out += String(repeating: " ", count: inner) + random.pick([plain(inFlow: false), quoted(), flow(depth: depth)])
            endLine(&out)
        default:
            endLine(&out)
            sequence(&out, column: allowsListAtSameIndent && random.chance(40) ? column : inner, depth: depth + 1, isStarted: false)
        }
    }

    private mutating func separator() -> String { random.pick([" ", " ", " ", "  ", "   "]) }

    private mutating func sequence(_ out: inout String, column: Int, depth: Int, isStarted: Bool) {
        for index in 0..<random.below(3) + 1 {
            if index > 0 || !isStarted { out += String(repeating: " ", count: column) }
            out += "-"
            let gap = 1 + random.below(3)
            switch random.below(depth > 4 ? 1 : 4) {
            case 1:
                out += String(repeating: " ", count: gap)
                mapping(&out, column: column + 1 + gap, depth: depth + 1, isStarted: true)
            case 2 where random.chance(40):
                out += String(repeating: " ", count: gap)
                sequence(&out, column: column + 1 + gap, depth: depth + 1, isStarted: true)
            default: value(&out, column: column, depth: depth, allowsListAtSameIndent: false)
            }
        }
    }

    private mutating func plain(inFlow: Bool) -> String {
        var words = (0..<random.below(3) + 1).map { _ in random.pick(Self.words) }
        if inFlow, words[0].hasPrefix("?") { words[0] = "x" }
        return words.joined(separator: random.pick([" ", "  "]))
    }

    private mutating func quoted() -> String {
        let isSingle = random.chance(50)
        var out = ""
        for _ in 0..<random.below(6) {
            if random.chance(30) {
                out += isSingle ? "''" : random.pick(Self.escapes)
            } else {
                out += random.pick(Self.quotedPieces)
            }
        }
        return isSingle ? "'" + out + "'" : "\"" + out + "\""
    }

    private mutating func flow(depth: Int) -> String {
        let isSequence = random.chance(50)
        var items: [String] = []
        for index in 0..<random.below(4) {
            let value = depth < 5 && random.chance(25) ? flow(depth: depth + 1) : random.chance(30) ? quoted() : plain(inFlow: true)
            items.append(isSequence ? value : key(index) + ":" + separator() + (random.chance(10) ? "" : value))
        }
        let gap = random.chance(20) ? " " : ""
        let end = !items.isEmpty && random.chance(5) ? "," : ""
        let body = items.joined(separator: random.pick([", ", ",", " , "]))
        return (isSequence ? "[" : "{") + gap + body + end + gap + (isSequence ? "]" : "}")
    }

    private mutating func blockText(_ out: inout String, column: Int) {
        let inner = column + 1 + random.below(4)
        let isExplicit = random.chance(30)
        var marks = [random.pick(["", "-", "+"]), isExplicit ? "\(inner - column)" : ""]
        if random.chance(50) { marks.reverse() }
        out += " " + random.pick(["|", ">"]) + marks.joined()
        if random.chance(10) { out += " # comment" }
        out += lineBreak
        var hasLine = false
        for _ in 0..<random.below(6) {
            if random.chance(25) {
                out += String(repeating: " ", count: random.below(hasLine ? inner + 3 : inner + 1)) + lineBreak
                continue
            }
            let more = hasLine || isExplicit ? random.pick(["", "", "", " ", "   "]) : ""
            var line = more + random.pick(Self.textLines)
            if !hasLine, !isExplicit, line.hasPrefix("\t") { line = "x" }
            out += String(repeating: " ", count: inner) + line + lineBreak
            hasLine = true
        }
        if random.chance(10) { out += String(repeating: " ", count: min(column, 1)) + lineBreak }
    }

    // MARK: Soup

    private static let pieces = [
        " ", " ", "  ", "\n", "\n", "\n  ", "\n- ", "\n  - ", "a", "b", "c: ", "d: ", "\ne: ", "\nf:", ":", ": ", "-", "- ", "?", "? ", "#", " #", "[", "]", "{", "}", ", ", ",", "'", "\"", "\\", "|", ">", "|-\n ", ">+\n  ",
        "|2\n", "&x ", "*x", "!t ", "%", "@", "`", "\t", "---", "\n---\n", "...", "<<: ", "蜂蜜", "🍯", "\r\n", "\r", "\u{FEFF}", "\u{85}", "\u{2028}", "''", "\\x41", "~",
    ]

    mutating func soup() -> String {
        var out = random.chance(50) ? "a0: " : ""
        for _ in 0..<random.below(14) + 1 { out += random.pick(Self.pieces) }
        return out
    }

    /// A valid document with some pieces deleted, doubled or put in.
    mutating func mutated() -> String {
        var scalars = Array(valid().unicodeScalars)
        for _ in 0..<random.below(4) + 1 where !scalars.isEmpty {
            let place = random.below(scalars.count)
            switch random.below(4) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(scalars[place], at: place)
            case 2: scalars.insert(contentsOf: random.pick(Self.pieces).unicodeScalars, at: place)
            default: scalars.removeSubrange(place..<min(scalars.count, place + random.below(8)))
            }
        }
        var out = ""
        out.unicodeScalars.append(contentsOf: scalars)
        return out
    }

    mutating func bytes() -> [UInt8] {
        (0..<random.below(200)).map { _ in
            random.chance(70) ? random.pick(Array(" \n\r\t:-#?'\"[]{},|>&*!%@`ab\\".utf8)) : UInt8(truncatingIfNeeded: random.next())
        }
    }
}
