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
        var result = ""
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "’" { continue }
            guard isWordCharacter(scalar) else {
                needsHyphen = true
                continue
            }
            if needsHyphen, !result.isEmpty { result += "-" }
            needsHyphen = false
            if scalar.isASCII {
                result.unicodeScalars.append("A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
            } else {
                result += scalar.properties.lowercaseMapping
            }
        }
        if result.isEmpty { return "section" }
        // Footnotes have these ids.
        return result.hasPrefix("fn-") || result.hasPrefix("fnref-") ? "section-" + result : result
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber,
            .otherNumber: return true
        default: return false
        }
    }
}
