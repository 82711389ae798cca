import IppinModel
import IppinSource

/// What editors write where a number should stand: splitting it from its unit, and guessing what a wrong form means.
enum NumberText {
    /// `250 g` as `250` and `g`. The number is what stands before the first byte that no number has; both may be empty.
    static func split(_ text: String) -> (number: Substring, unit: Substring) {
        let utf8 = text.utf8
        var end = utf8.startIndex
        while end < utf8.endIndex, isNumeric(utf8[end]) { end = utf8.index(after: end) }
        var unitStart = end
        while unitStart < utf8.endIndex, utf8[unitStart] == UInt8(ascii: " ") { unitStart = utf8.index(after: unitStart) }
        return (text[..<end], text[unitStart...])
    }

    /// A text as a keyboard without an input method writes it: full-width letters, digits and signs as ASCII, every space a plain one, no typographic
    /// quotes around it.
    static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(200).map { scalar -> Unicode.Scalar in
            switch scalar.value {
            case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
            case 0xA0, 0x2009, 0x202F, 0x3000: " "
            case 0x2010...0x2015, 0x2212: "-"
            default: scalar
            }
        }
        let quotes = "\"'“”„‘’«»「」".unicodeScalars
        let inner = scalars.drop { quotes.contains($0) || $0 == " " }.reversed().drop { quotes.contains($0) || $0 == " " }.reversed()
        return String(String.UnicodeScalarView(inner))
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
    }

    /// The number that a text most probably means, in our form.
    static func repaired(_ text: some StringProtocol) -> String? { repair(text)?.number }

    /// The same, and whether it is the only one: full-width digits, a decimal comma, and separators of thousands are undone. `1,250` is a little more than
    /// one in Berlin and more than a thousand in Boston.
    static func repair(_ text: some StringProtocol) -> (number: String, certainty: FixIt.Applicability)? {
        var plain = ""
        for scalar in text.unicodeScalars.prefix(40) {
            switch scalar {
            case "０"..."９": plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0")))
            case "．": plain += "."
            case "，", "、": plain += ","
            case "−", "–", "－": plain += "-"
            case " ", "\u{A0}", "\u{3000}", "\u{202F}", "\u{2009}", "'", "’", "_", "+": continue
            default: plain.unicodeScalars.append(scalar)
            }
        }
        let parts = plain.split(separator: ",", omittingEmptySubsequences: false)
        let groupsThousands = parts.count > 2 || (parts.count == 2 && (parts[1].utf8.count == 3 || parts[1].contains(".")))
        let candidate = groupsThousands ? parts.joined() : parts.joined(separator: ".")
        let isDoubtful = parts.count == 2 && parts[1].utf8.count == 3
        return DecimalNumber(candidate) == nil ? nil : (candidate, isDoubtful ? .suggestion : .safe)
    }
}
