/// The ids of a story's headings: the words of the heading in lower case, readable in any script, unique in the story.
struct HeadingIDs {
    /// In reading order; looked through while they are few, as in nearly every story.
    private var used: [String] = []
    /// All of them, once they are more.
    private var many: Set<String> = []
    private static let few = 16
    /// The highest number given to a repeated id, so that a thousand equal headings take a thousand steps.
    private var counts: [String: Int] = [:]

    /// - Parameter text: UTF-8
    mutating func id(for text: BorrowedBytes) -> String {
        let slug = Self.slug(text)
        guard !take(slug) else { return slug }
        var number = counts[slug, default: 1]
        var id: String
        repeat {
            number += 1
            id = "\(slug)-\(number)"
        } while !take(id)
        counts[slug] = number
        return id
    }

    /// Whether an id was free; it no longer is.
    private mutating func take(_ id: String) -> Bool {
        guard used.count < Self.few else { return many.insert(id).inserted }
        guard !used.contains(id) else { return false }
        if used.isEmpty { used.reserveCapacity(Self.few) }
        used.append(id)
        if used.count == Self.few { many = Set(used) }
        return true
    }

    /// Letters, digits and marks of any script; apostrophes vanish, everything else becomes one hyphen.
    private static func slug(_ text: BorrowedBytes) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var needsHyphen = false
        var index = 0
        while index < text.count {
            let (scalar, count) = UTF8Reader.scalar(in: text, at: index)
            let bytes = BorrowedBytes(rebasing: text[index..<index + count])
            index += count
            if scalar == "'" || scalar == "’" { continue }
            guard isWordCharacter(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
            needsHyphen = false
            if scalar.isASCII {
                result.append("A"..."Z" ~= scalar ? UInt8(scalar.value) | 0x20 : UInt8(scalar.value))
            } else if isLowercase(scalar) {
                result += bytes
            } else {
                result += scalar.properties.lowercaseMapping.utf8
            }
        }
        if result.isEmpty { return "section" }
        // Footnotes have these ids.
        let isFootnote = result.starts(with: "fn-".utf8) || result.starts(with: "fnref-".utf8)
        return (isFootnote ? "section-" : "") + String(decoding: result, as: UTF8.self)
    }

    /// Kana and the common Han characters are letters without case, and those of Western Europe are mostly small; saying so spares two look-ups in Unicode's
    /// tables for each.
    private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
        "\u{3041}"..."\u{3096}" ~= scalar || "\u{30A1}"..."\u{30FA}" ~= scalar || "\u{4E00}"..."\u{9FFF}" ~= scalar
            || "\u{DF}"..."\u{F6}" ~= scalar || "\u{F8}"..."\u{FF}" ~= scalar
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar }
        if isLowercase(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber,
            .otherNumber: return true
        default: return false
        }
    }
}
