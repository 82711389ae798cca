import IppinSource

extension ValueReader {
    /// The last part of an address: lower-case letters of any script, digits and hyphens.
    mutating func slug(_ field: Field?) -> String? {
        guard let field, let text = scalar(field, expected: "one part of an address") else { return nil }
        if SlugForm.isSlug(text) { return text }
        report(.invalidSlug(field, text, at: span(field)))
        return nil
    }
}

/// The form of a slug. Marks are letters here, since kana and many scripts are written with them.
enum SlugForm {
    static func isSlug(_ text: String) -> Bool {
        guard !text.isEmpty, !text.hasPrefix("-"), !text.hasSuffix("-"), text.utf8.count <= 200 else { return false }
        return text.unicodeScalars.allSatisfy(isAllowed)
    }

    /// The slug that a text most probably means: lower case, and one hyphen for whatever else stands in it.
    static func repaired(_ text: String) -> String? {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars.prefix(100) {
            if isAllowed(scalar), scalar != "-" {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        if slug.hasSuffix("-") { slug.removeLast() }
        return isSlug(slug) ? slug : nil
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return "a"..."z" ~= scalar || "0"..."9" ~= scalar || scalar == "-" }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber: return true
        default: return false
        }
    }
}

extension Diagnostic {
    fileprivate static func invalidSlug(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let fix = SlugForm.repaired(text).map { [FixIt.replace(with: $0, at: span, $0 == text.lowercased() ? .safe : .suggestion)] } ?? []
        return Diagnostic(.invalidSlug, "'\(field.name)' is lower-case letters, digits and hyphens, found \(text.quoted)", at: span, fixIts: fix)
    }
}
