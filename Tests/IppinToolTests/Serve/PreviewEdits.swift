import Foundation
import SiteSupport
import TestSupport

/// Random edits of a small site, as a hurried editor makes them: good ones, and every kind of mistake.
struct PreviewEdits {
    private let site: SiteFolder
    private var random: SeededRandom
    private var texts: [String: String] = [:]

    private static let products = ["jar", "pail", "comb", "rug"]

    init(_ site: SiteFolder, seed: UInt64) throws {
        self.site = site
        random = SeededRandom(seed: seed)
        for name in Self.products { try restore(name) }
        try write("products/jar/index.ja.md", SmallSite.record("瓶", "slug: 瓶", story: "## 蜂蜜\n\nはちみつ"))
        try write("products/pail/index.de.md", SmallSite.record("Eimer", story: "Ein Eimer."))
        try write("stories/spring/index.md", SmallSite.record("Spring", "date: 2026-05-01\nproducts: [jar]", story: "See [the jar](../../products/jar/index.md#taste)."))
        try write("stories/autumn/index.md", SmallSite.record("Autumn", "date: 2026-09-01\nvillages: [naryn]", story: "# Pears\n\nPears."))
        try write("producers/keepers/index.md", SmallSite.record("Keepers", "village: naryn"))
        try write("shops/osh/index.md", SmallSite.record("Osh"))
        try write("pages/about/index.md", SmallSite.record("About", "order: 1", story: "Read [Spring](../../stories/spring/index.md)."))
        try write("static/notes.txt", "Notes")
    }

    /// Makes one edit.
    /// - Returns: the paths that the system would report.
    mutating func next() throws -> Set<String> {
        let (name, other) = (pick(Self.products), pick(Self.products))
        let path = "products/\(name)/index.md"
        switch Int.random(in: 0..<30, using: &random) {
        case 0...4: return try change(path) { $0 + "\nAnother line \(name)." }
        case 5: return try change(path) { $0 + "\n## Taste\n\nSweet.\n" }
        case 6: return try change(path) { $0.replacing("## Taste", with: "## Smell") }
        case 7: return try change(path) { $0 + "\n[Another](../../products/\(other)/index.md#taste)\n" }
        case 8: return try fact(path, "title", pick(["Jar", "Äpfel", "Zest", "A new name"]))
        case 9: return try fact(path, "price", "{eu: \(pick(["1", "2", "30"])).50 EUR}")
        case 10: return try fact(path, "sku", pick(["A-1", "A-2", "A-3"]))
        case 11: return try fact(path, "village", pick(["naryn", "osh", "narin"]))
        case 12: return try fact(path, "draft", pick(["true", "false"]))
        case 13: return try fact(path, "slug", pick(["one", "two", "three"]))
        case 14: return try fact(path, "aliases", pick(["[/old/]", "[/older/]", "[]"]))
        case 15: return try fact(path, "kind", pick(["honey", "felt", "wool"]))
        case 16: return try fact(path, "available", pick(["{us: no}", "{us: on-request}", "{eu: no}"]))
        case 17: return try fact(path, "photos", pick(["[{file: jar.png, alt: A jar}]", "[]", "[{file: jra.png}]"]))
        case 18: return try change(path) { $0.replacing("---\n", with: "--\n", maxReplacements: 1) }
        case 19...21: return try restore(name)
        case 22: return try toggle("products/\(name)/index.de.md", SmallSite.record("Deutsch \(name)", "source: 0123456789abcdef", story: "Text."))
        case 23: return try toggle("products/extra/index.md", SmallSite.product("Extra", "sku: A-1"))
        case 24: return try toggle("villages/osh/index.md", SmallSite.record("Osh", story: "A town."))
        case 25: return try fact("villages/naryn/index.md", "summary", pick(["High.", "Higher.", "\"Highest"]))
        case 26: return try change("stories/spring/index.md") { $0 + "\nMore about [the pail](../../products/\(other)/index.md).\n" }
        case 27: return try fact("stories/autumn/index.md", "date", pick(["2026-09-01", "2025-01-01", "yesterday"]))
        case 28: return try toggle("static/more.txt", "More")
        default: return try fact("site.yaml", "page-size", pick(["2", "3", "none"]))
        }
    }

    /// Mends everything that random edits may have broken.
    mutating func mend() throws -> Set<String> {
        var paths: Set<String> = []
        for name in Self.products { paths.formUnion(try restore(name)) }
        paths.formUnion(try fact("site.yaml", "page-size", "3"))
        paths.formUnion(try fact("stories/autumn/index.md", "date", "2026-09-01"))
        paths.formUnion(try fact("villages/naryn/index.md", "summary", "High."))
        if texts["products/extra/index.md"] != nil { paths.formUnion(try toggle("products/extra/index.md", "")) }
        return paths
    }

    // MARK: - Kinds of edits

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    @discardableResult
    private mutating func restore(_ name: String) throws -> Set<String> {
        try write("products/\(name)/index.md", SmallSite.product(name.capitalized, "price: {eu: 5.00 EUR}", story: "About \(name).\n\n## Taste\n\nGood.\n"))
    }

    private mutating func change(_ path: String, _ edit: (String) -> String) throws -> Set<String> { try write(path, edit(text(path))) }

    /// Sets the line of a key, whatever stands there.
    private mutating func fact(_ path: String, _ key: String, _ value: String) throws -> Set<String> {
        var lines = text(path).components(separatedBy: "\n")
        if let line = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) {
            lines[line] = "\(key): \(value)"
        } else {
            lines.insert("\(key): \(value)", at: path.hasSuffix(".md") ? 1 : 0)
        }
        return try write(path, lines.joined(separator: "\n"))
    }

    private mutating func toggle(_ path: String, _ content: String) throws -> Set<String> {
        guard texts[path] != nil else { return try write(path, content) }
        texts[path] = nil
        try site.remove("content/" + path)
        return ["content/" + path]
    }

    private func text(_ path: String) -> String { texts[path] ?? site.read("content/" + path) ?? "" }

    @discardableResult
    private mutating func write(_ path: String, _ text: String) throws -> Set<String> {
        texts[path] = text
        try site.write(text, to: "content/" + path)
        return ["content/" + path]
    }
}
