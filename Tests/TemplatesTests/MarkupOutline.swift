/// Reads our own output tag by tag: proves that tags are balanced and ids unique, and lays the page out one piece a line for comparison.
struct MarkupOutline {
    private(set) var lines: [String] = []
    private(set) var problems: [String] = []
    private var open: [String] = []
    private var ids: Set<String> = []

    private static let void: Set<String> = ["meta", "link", "img", "br", "wbr", "hr", "input", "col", "source"]
    /// Elements whose content is not markup.
    private static let opaque: Set<String> = ["script", "style"]

    init(_ html: String) {
        var rest = html[...]
        while !rest.isEmpty {
            if rest.first == "<" { readTag(&rest) } else { readText(&rest) }
        }
        if !open.isEmpty { problems.append("left open: \(open)") }
    }

    private mutating func readText(_ rest: inout Substring) {
        let text = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(text.count)
        let shown = text.split(whereSeparator: { $0 == "\n" }).joined(separator: "⏎")
        if !shown.allSatisfy({ $0 == " " }) || text.contains(" ") { add(shown.isEmpty ? "␣" : String(shown)) }
    }

    private mutating func readTag(_ rest: inout Substring) {
        guard let end = Self.endOfTag(rest) else {
            problems.append("no end: \(rest.prefix(40))")
            rest = ""
            return
        }
        let tag = rest[...end]
        rest = rest[rest.index(after: end)...]
        if tag.hasPrefix("</") {
            close(String(tag.dropFirst(2).dropLast()))
        } else if tag.hasPrefix("<!") {
            add(String(tag))
        } else {
            start(tag, &rest)
        }
    }

    /// The first `>` that stands in no attribute's value.
    private static func endOfTag(_ rest: Substring) -> Substring.Index? {
        var isQuoted = false
        return rest.indices.first { index in
            if rest[index] == "\"" { isQuoted.toggle() }
            return rest[index] == ">" && !isQuoted
        }
    }

    private mutating func start(_ tag: Substring, _ rest: inout Substring) {
        let name = String(tag.dropFirst().prefix { $0.isLetter || $0.isNumber })
        add(String(tag))
        if let id = tag.firstMatch(of: /\ id="([^"]*)"/)?.output.1, !ids.insert(String(id)).inserted { problems.append("id twice: \(id)") }
        if tag.filter({ $0 == "\"" }).count % 2 != 0 { problems.append("quotes: \(tag)") }
        guard !Self.void.contains(name) else { return }
        open.append(name)
        guard Self.opaque.contains(name), let end = rest.firstRange(of: "</\(name)>") else { return }
        add(String(rest[..<end.lowerBound]).replacing("},{", with: "},\n{"))
        rest = rest[end.lowerBound...]
    }

    private mutating func close(_ name: String) {
        if open.last == name { open.removeLast() } else { problems.append("closes <\(name)> in \(open)") }
        add("</\(name)>")
    }

    private mutating func add(_ piece: String) {
        for line in piece.split(separator: "\n") { lines.append(String(repeating: "  ", count: open.count) + line) }
    }
}
