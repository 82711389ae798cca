import IppinSource

extension ValueReader {
    /// An absolute address with the scheme http or https.
    mutating func url(_ field: Field?) -> String? {
        guard let field, let text = scalar(field, expected: "a web address") else { return nil }
        if WebAddress.isValid(text) { return text }
        report(.invalidURL(field, text, at: span(field)))
        return nil
    }

    /// An e-mail address: something, an at sign, a host.
    mutating func email(_ field: Field?) -> String? {
        guard let field, let text = scalar(field, expected: "an e-mail address") else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, WebAddress.isHost(parts[1]), parts[1].contains("."), WebAddress.isPlain(text), !text.contains(":") { return text }
        report(.invalidEmail(field, text, at: span(field)))
        return nil
    }

    /// A telephone number in international form, for links that dial.
    mutating func phone(_ field: Field?) -> String? {
        guard let field, let text = scalar(field, expected: "a telephone number") else { return nil }
        let digits = text.utf8.count { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let allowed = text.unicodeScalars.dropFirst().allSatisfy { "0"..."9" ~= $0 || " -()./".unicodeScalars.contains($0) }
        if text.hasPrefix("+"), allowed, 6...15 ~= digits { return text }
        report(.invalidPhone(field, text, at: span(field)))
        return nil
    }

    /// An old address on this site: an absolute path without `..`, query or fragment.
    mutating func alias(_ field: Field) -> Spanned<String>? {
        guard let text = scalar(field, expected: "an old path of this site") else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isClean = !parts.contains("..") && !parts.contains(".") && !text.contains("//") && !text.contains("?") && !text.contains("#")
        guard text.hasPrefix("/"), text != "/", isClean, WebAddress.isPlain(text) else {
            report(.invalidAlias(text, at: span(field)))
            return nil
        }
        return Spanned(text, at: field.node.range)
    }
}

/// The form of web addresses, as far as it keeps a link from doing harm or leading nowhere.
enum WebAddress {
    static func isValid(_ text: String) -> Bool {
        guard let rest = afterScheme(text), isPlain(text) else { return false }
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, isHost(parts[0]) else { return false }
        return parts.count == 1 || (1...5 ~= parts[1].utf8.count && parts[1].utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    }

    static func afterScheme(_ text: String) -> Substring? {
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) { return text.dropFirst(scheme.utf8.count) }
        return nil
    }

    static func isHost(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            !label.isEmpty && !label.hasPrefix("-") && label.unicodeScalars.allSatisfy { $0.value >= 0x80 || $0 == "-" || isAlphanumeric($0) }
        }
    }

    /// Without white space, control characters, and characters that an address must write as `%…`.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace && !"\"<>\\^`{|}".unicodeScalars.contains($0) }
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool { "a"..."z" ~= scalar || "A"..."Z" ~= scalar || "0"..."9" ~= scalar }
}

extension Diagnostic {
    fileprivate static func invalidURL(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let withScheme = "https://" + (text.hasPrefix("//") ? String(text.dropFirst(2)) : text)
        let fix = !text.contains(":") && text.contains(".") && WebAddress.isValid(withScheme) ? [FixIt.replace(with: withScheme, at: span)] : []
        return Diagnostic(
            .invalidURL, "'\(field.name)' is an address that starts with 'https://' or 'http://' and has no spaces, found \(text.quoted)", at: span, fixIts: fix)
    }

    fileprivate static func invalidEmail(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        let address = text.hasPrefix("mailto:") ? [FixIt.replace(with: String(text.dropFirst(7)), at: span, .safe)] : []
        return Diagnostic(.invalidURL, "'\(field.name)' is an e-mail address such as 'export@example.com', found \(text.quoted)", at: span, fixIts: address)
    }

    fileprivate static func invalidPhone(_ field: Field, _ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(.invalidURL, "'\(field.name)' is a telephone number with '+' and the country's code, such as '+996 312 123456', found \(text.quoted)", at: span)
    }

    fileprivate static func invalidAlias(_ text: String, at span: SourceSpan) -> Diagnostic {
        let fix = text.hasPrefix("/") || text.contains(":") || text.contains("..") ? [] : [FixIt.replace(with: "/" + text, at: span, .safe)]
        return Diagnostic(.invalidURL, "an alias is an old path of this site such as '/products/white-honey/', found \(text.quoted)", at: span, fixIts: fix)
    }
}
