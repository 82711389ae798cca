package import IppinSource

/// Writes `source:` into a translation and touches nothing else: comments, order, blank lines and line ends stay byte for byte.
package enum StampEditor {
    /// The file with the prints of the text that it was compared with; nil if its front matter has errors, or is written in a way that leaves no place for it.
    package static func stamped(_ file: SourceFile, with prints: SourceStamp.Prints) -> [UInt8]? {
        guard let range = FrontMatterSplit(file).frontMatter, let entries = entries(of: file, range) else { return nil }
        let line = "source: " + prints.text
        var bytes = file.bytes
        if let entry = entries.first(where: { $0.key == "source" }) {
            let old = entry.keyRange.lowerBound..<max(entry.value.range.upperBound, colonEnd(of: entry, in: bytes))
            bytes.replaceSubrange(old, with: comments(in: bytes[old]) + line.utf8)
        } else {
            bytes.insert(contentsOf: Array(line.utf8) + lineEnd(before: range.upperBound, in: bytes), at: range.upperBound)
        }
        return isOnlyStamp(between: entries, and: SourceFile(path: file.path, bytes: bytes), prints) ? bytes : nil
    }

    private static func entries(of file: SourceFile, _ range: Range<Int>) -> [FrontMatterEntry]? {
        let (root, findings) = FrontMatterParser.parse(file, range: range)
        guard !findings.hasErrors, case .mapping(let entries) = root.value else { return nil }
        return entries
    }

    /// A key without a value ends after its colon.
    private static func colonEnd(of entry: FrontMatterEntry, in bytes: [UInt8]) -> Int {
        var end = entry.keyRange.upperBound
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        return end < bytes.count && bytes[end] == UInt8(ascii: ":") ? end + 1 : entry.keyRange.upperBound
    }

    /// Comments between the lines of prints that somebody wrote one below the other, to stand above the new line.
    private static func comments(in bytes: ArraySlice<UInt8>) -> [UInt8] {
        let lines = bytes.split(omittingEmptySubsequences: true) { $0.isLineBreak }
        guard lines.count > 1 else { return [] }
        return lines.flatMap { line -> [UInt8] in
            var last: UInt8 = .space
            for (index, byte) in zip(line.indices, line) {
                if byte == UInt8(ascii: "#"), last.isBlank { return Array(line[index...]) + [.lineFeed] }
                last = byte
            }
            return []
        }
    }

    /// How the line before an offset ends, so that a new one ends alike.
    private static func lineEnd(before offset: Int, in bytes: [UInt8]) -> [UInt8] {
        guard offset > 0, bytes[offset - 1] == .lineFeed else { return [.carriageReturn] }
        return offset > 1 && bytes[offset - 2] == .carriageReturn ? [.carriageReturn, .lineFeed] : [.lineFeed]
    }

    /// Reads the result again: all other values are the same, and `source` says what it should.
    private static func isOnlyStamp(between old: [FrontMatterEntry], and file: SourceFile, _ prints: SourceStamp.Prints) -> Bool {
        guard let range = FrontMatterSplit(file).frontMatter, let new = entries(of: file, range) else { return false }
        let kept = new.filter { $0.key != "source" }
        let before = old.filter { $0.key != "source" }
        guard kept.count == before.count, zip(kept, before).allSatisfy({ $0.key == $1.key && $0.value.hasSameText(as: $1.value) }) else { return false }
        var reader = ValueReader(path: file.path, languages: [])
        guard let entry = new.first(where: { $0.key == "source" }) else { return false }
        return reader.sourceStamp(Field(name: "source", node: entry.value)) == .words(prints)
    }
}

extension FrontMatterNode {
    /// Whether two values are the same wherever they stand.
    fileprivate func hasSameText(as other: FrontMatterNode) -> Bool {
        switch (value, other.value) {
        case (.scalar(let a), .scalar(let b)): a == b
        case (.sequence(let a), .sequence(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.hasSameText(as: $1) }
        case (.mapping(let a), .mapping(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value.hasSameText(as: $1.value) }
        default: false
        }
    }
}
