/// Writes texts as front matter reads them again.
package enum FrontMatterText {
    /// A text as the value of a key on a line of its own: as it is where that is clear, otherwise in double quotes.
    package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

    /// Whether a text means itself without quotes, by a rule that is stricter than YAML's.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let isClear = first.properties.isAlphabetic || "0"..."9" ~= first
        guard isClear, !last.properties.isWhitespace, last != ":" else { return false }
        return !text.contains(": ") && !text.contains(" #") && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !isInvisible($0) }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || isInvisible(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// What front matter refuses, and what nobody sees.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
