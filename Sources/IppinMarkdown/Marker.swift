/// Characters that Ippin puts into a story before the C library reads it, and takes out again afterwards.
///
/// They are noncharacters of Unicode, U+FDD0 and up, which no text may hold: a story that does has them replaced first. All take three bytes,
/// `EF B7` and the raw value. To the library they are neither space nor punctuation, like a letter.
enum Marker: UInt8 {
    /// Stands between a run of `*` or `~` and a neighbour that is punctuation, so that the run may open and close.
    case letter = 0x90
    case rubyStart = 0x91
    case rubyMiddle = 0x92
    case rubyEnd = 0x93
    /// Before a brace that was meant to start ruby and does not.
    case malformedRuby = 0x94
    /// A `~` that is no strikethrough.
    case tilde = 0x95
    /// After a `¡` that stands behind a run of `_`, which needs punctuation as a neighbour to open or close.
    case afterPunctuation = 0x96
    /// Before such a `¡` in front of a run.
    case beforePunctuation = 0x97

    static let lead: (UInt8, UInt8) = (0xEF, 0xB7)
    /// `¡`
    static let punctuation: [UInt8] = [0xC2, 0xA1]

    var bytes: [UInt8] { [Self.lead.0, Self.lead.1, rawValue] }

    /// Whether a noncharacter of the range stands at `index`, ours or not.
    static func isNoncharacter(in bytes: BorrowedBytes, at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == lead.0 && bytes[index + 1] == lead.1 && 0x90...0xAF ~= bytes[index + 2]
    }

    /// Appends `source` to `target` without markers, also such as a writer made by an entity (`&#xFDD6;`), which stand anywhere.
    /// Ruby markers stay where `keepsRuby`, and are braces and bars again elsewhere.
    static func appendUnmarked(_ source: BorrowedBytes, to target: inout [UInt8], keepsRuby: Bool) {
        let start = target.count
        var copied = 0
        var index = 0
        while index < source.count {
            guard source[index] == lead.0, isNoncharacter(in: source, at: index), let marker = Marker(rawValue: source[index + 2]) else {
                index += 1
                continue
            }
            target.append(contentsOf: source[copied..<index])
            index += 3
            switch marker {
            case .letter: break
            case .tilde: target.append(UInt8(ascii: "~"))
            case .afterPunctuation: if target[start...].suffix(2).elementsEqual(punctuation) { target.removeLast(2) }
            case .beforePunctuation: if source[index...].prefix(2).elementsEqual(punctuation) { index += 2 }
            case .malformedRuby: if keepsRuby { target.append(contentsOf: marker.bytes) }
            case .rubyStart: target.append(contentsOf: keepsRuby ? marker.bytes : [UInt8(ascii: "{")])
            case .rubyMiddle: target.append(contentsOf: keepsRuby ? marker.bytes : [UInt8(ascii: "|")])
            case .rubyEnd: target.append(contentsOf: keepsRuby ? marker.bytes : [UInt8(ascii: "}")])
            }
            copied = index
        }
        target.append(contentsOf: source[copied..<source.count])
    }
}
