import Yams

@testable import IppinContent

/// A tree on one line. A scalar is its text with its style before it: p plain, s single quotes, d double quotes, l literal, f folded.
func dump(_ node: FrontMatterNode, styles: Bool = true) -> String {
    switch node.value {
    case .scalar(let scalar): (styles ? scalar.style.letter : "") + quoted(scalar.text)
    case .sequence(let items): "[" + items.map { dump($0, styles: styles) }.joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { quotedKey($0.key) + ": " + dump($0.value, styles: styles) }.joined(separator: ", ") + "}"
    }
}

/// The same dump, without styles, of what Yams read.
func dump(_ node: Yams.Node) -> String {
    switch node {
    case .scalar(let scalar): quoted(scalar.string)
    case .sequence(let sequence): "[" + sequence.map { dump($0) }.joined(separator: ", ") + "]"
    case .mapping(let mapping): "{" + mapping.map { (key, value) in (key.scalar.map { quotedKey($0.string) } ?? dump(key)) + ": " + dump(value) }.joined(separator: ", ") + "}"
    case .alias: "alias"
    }
}

private func quotedKey(_ key: String) -> String {
    !key.isEmpty && key.utf8.allSatisfy { ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "-") } ? key : quoted(key)
}

/// In quotes, with everything that is not a letter, a digit or common punctuation of ASCII told apart by its number where it is invisible.
private func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": out += "\\n"
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029:
            out += "\\{" + String(scalar.value, radix: 16) + "}"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out + "\""
}

extension FrontMatterScalar.Style {
    fileprivate var letter: String {
        switch self {
        case .plain: "p"
        case .singleQuoted: "s"
        case .doubleQuoted: "d"
        case .literal: "l"
        case .folded: "f"
        }
    }
}
