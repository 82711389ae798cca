import Foundation

/// HTML in a form in which two texts that mean the same are the same: white space around blocks is dropped, addresses are decoded.
struct NormalHTML {
    /// The text in normal form.
    private(set) var text = ""
    /// Destinations of links and pictures that Ippin does not write, in order: their elements are taken out.
    private(set) var refused: [String] = []

    private enum Token {
        case tag(String)
        case text(String)
    }

    private static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "pre", "hr",
    ]

    init(_ html: String) {
        var openLinks: [Bool] = []
        var inPre = false
        var trims = true
        for token in Self.tokens(html) {
            switch token {
            case .text(let raw):
                if inPre {
                    text += raw
                    continue
                }
                var run = raw.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace).joined(separator: " ")
                if let last = raw.last, last.isWhitespace, !run.isEmpty { run += " " }
                if let first = raw.first, first.isWhitespace, !trims { run = " " + run }
                text += run
                trims = false
            case .tag(let tag):
                let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
                if name == "pre" { inPre = !tag.hasPrefix("</") }
                if Self.blocks.contains(name) || name == "br" {
                    while text.last == " " { text.removeLast() }
                    trims = true
                } else {
                    trims = false
                }
                append(tag, name, &openLinks)
            }
        }
        while let last = text.last, last.isWhitespace { text.removeLast() }
    }

    private mutating func append(_ tag: String, _ name: String, _ openLinks: inout [Bool]) {
        switch (name, tag.hasPrefix("</")) {
        case ("a", false):
            let href = Self.attribute("href", of: tag) ?? ""
            let isWritten = Self.isWritten(link: href)
            openLinks.append(isWritten)
            if isWritten { text += Self.replacing("href", in: tag, by: Self.decoded(href)) } else { refused.append(Self.decoded(href)) }
        case ("a", true): if openLinks.popLast() ?? true { text += tag }
        case ("img", _):
            let source = Self.attribute("src", of: tag) ?? ""
            if source.contains("/") || source.isEmpty || !source.contains(".") {
                refused.append(Self.decoded(source))
                text += Self.attribute("alt", of: tag) ?? ""
            } else {
                text += Self.replacing("src", in: tag, by: Self.decoded(source))
            }
        default: text += tag
        }
    }

    /// The rule for links, told again in the tests' own words.
    private static func isWritten(link: String) -> Bool {
        if link.hasPrefix("#") { return link.count > 1 }
        if link.hasPrefix("/") { return !link.hasPrefix("//") && !link.hasPrefix("/%5C") }
        let lower = link.lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("mailto:") || lower.hasPrefix("tel:") || lower.hasPrefix("record:")
    }

    private static func tokens(_ html: String) -> [Token] {
        var tokens: [Token] = []
        var rest = html[...]
        while !rest.isEmpty {
            if rest.first == "<", let end = rest.firstIndex(of: ">") {
                tokens.append(.tag(String(rest[...end])))
                rest = rest[rest.index(after: end)...]
            } else {
                let stop = rest.dropFirst().firstIndex(of: "<") ?? rest.endIndex
                tokens.append(.text(String(rest[..<stop])))
                rest = rest[stop...]
            }
        }
        return tokens
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
        let value = tag[start.upperBound...]
        return value.firstIndex(of: "\"").map { String(value[..<$0]) }
    }

    private static func replacing(_ name: String, in tag: String, by value: String) -> String {
        guard let old = attribute(name, of: tag) else { return tag }
        return tag.replacing(" \(name)=\"\(old)\"", with: " \(name)=\"\(value)\"", maxReplacements: 1)
    }

    /// An address without entities and percent signs, its scheme in lower case.
    static func decoded(_ address: String) -> String {
        let plain = unescaped(address).removingPercentEncoding ?? unescaped(address)
        guard let colon = plain.firstIndex(of: ":") else { return plain }
        return plain[..<colon].lowercased() + plain[colon...]
    }

    static func unescaped(_ text: String) -> String {
        text.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    static func withoutLinks(_ html: String) -> String {
        NormalHTML(html.replacing(/<a [^>]*>|<\/a>/, with: "")).text
    }

    /// What is left to compare where HTML is text on one side and markup on the other: the characters alone, without paragraphs and white space.
    static func flattened(_ html: String) -> String {
        unescaped(html.replacing("<p>", with: "").replacing("</p>", with: "")).filter { !$0.isWhitespace }
    }
}

