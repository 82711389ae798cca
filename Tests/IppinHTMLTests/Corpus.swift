/// Text that tries to leave the place where it is written.
enum Corpus {
    /// The compiler takes no noncharacter in a literal.
    static let noncharacters = String(String.UnicodeScalarView([0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF].compactMap { Unicode.Scalar($0) }))

    static let strings = [
        "plain", "\"", "'", "<", ">", "&", "&amp;", "&#x3c;", "&lt", "<b>bold</b>", "</script>", "</style>", "</title>", "</textarea>", "]]>", "-->", "<!--",
        "<![CDATA[", "\" onclick=\"alert(1)", "'><img src=x onerror=alert(1)>", "javascript:alert(1)", "data:text/html,<script>", "a\u{0}b", "\u{1}\u{1B}\u{7F}\u{85}",
        noncharacters, "tab\tline\nend", "a\r\nb\rc", " lead and trail ", "🐝👩‍🌾", "蜂蜜「白」", "\u{202E}RTL\u{202C} עברית العربية \u{200F}", "\u{FEFF}bom", "e\u{301}",
        "`backtick`", "{{template}}", "<%= erb %>", "\\\"", "%00%3Cscript%3E", "a=b c=d/", "\u{2028}\u{2029}", "<svg><style>", "<noscript><p title=\"</noscript>",
    ]

    /// The string as a parser must give it back: forbidden characters replaced, line ends made one.
    static func readBack(_ string: String) -> String {
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in string.unicodeScalars {
            let isNoncharacter = scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value
            switch scalar {
            case "\n" where previousWasReturn: break
            case "\r": result.append("\n")
            case "\t", "\n": result.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result.append("\u{FFFD}")
            default: result.append(isNoncharacter ? "\u{FFFD}" : scalar)
            }
            previousWasReturn = scalar == "\r"
        }
        return String(result)
    }
}

/// One piece of output and the tree that a parser must make of it.
struct CorpusCase {
    indirect enum Node {
        case text(String)
        case element(String, attributes: [(String, String)], children: [Node])
    }

    let name: String
    /// The element in which the parser finds the piece.
    var context = "div"
    let html: String
    let tree: [Node]
    /// For links: the decoded path that the address of the first element must lead to from `/ja/products/x/`.
    var leadsTo: String?
}
