/// The ids of a story's headings: the words of the heading in lower case, readable in any script, unique in the story.
struct HeadingIDs {
    private var used: Set<String> = []
    /// The highest number given to a repeated id, so that a thousand equal headings take a thousand steps.
    private var counts: [String: Int] = [:]

    mutating func id(for text: String) -> String {
        let slug = Self.slug(text)
        guard !used.insert(slug).inserted else { return slug }
        var number = counts[slug, default: 1]
        var id: String
        repeat {
            number += 1
            id = "\(slug)-\(number)"
        } while !used.insert(id).inserted
        counts[slug] = number
        return id
    }

    /// Letters, digits and marks of any script; apostrophes vanish, everything else becomes one hyphen.
    private static func slug(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "’" { continue }
            guard isWordCharacter(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
            needsHyphen = false
            if scalar.isASCII {
                result.append("A"..."Z" ~= scalar ? UInt8(scalar.value) | 0x20 : UInt8(scalar.value))
            } else if isUncased(scalar) {
                result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            } else {
                result += scalar.properties.lowercaseMapping.utf8
            }
        }
        if result.isEmpty { return "section" }
        let id = String(decoding: result, as: UTF8.self)
        // Footnotes have these ids.
        return id.hasPrefix("fn-") || id.hasPrefix("fnref-") ? "section-" + id : id
    }

    /// Kana and the common Han characters are letters without case; saying so spares two look-ups in Unicode's tables for each.
    private static func isUncased(_ scalar: Unicode.Scalar) -> Bool {
        "\u{3041}"..."\u{3096}" ~= scalar || "\u{30A1}"..."\u{30FA}" ~= scalar || "\u{4E00}"..."\u{9FFF}" ~= scalar
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar }
        if isUncased(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber,
            .otherNumber: return true
        default: return false
        }
    }
}
