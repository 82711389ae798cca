/// A file that was meant to be a text of a record: `Index.md`, `index_de.md`, `index.md.txt`.
struct MisspeltText {
    /// The name that it should have, if that can be told.
    let meant: String?

    init?(_ file: Substring) {
        var name = file.lowercased()
        if name.hasSuffix(".txt"), name.dropLast(4).hasSuffix(".md") { name.removeLast(4) }
        for ending in [".markdown", ".mdown", ".mkd"] where name.hasSuffix(ending) { name = name.dropLast(ending.utf8.count) + ".md" }
        guard name.hasSuffix(".md") else { return nil }
        let stem = name.dropLast(3)
        guard stem.hasPrefix("index") else {
            meant = nil
            return
        }
        let language = stem.dropFirst(5).drop { $0 == "." || $0 == "_" || $0 == "-" || $0 == " " }
        meant = language.isEmpty ? "index.md" : "index.\(language).md"
    }
}
