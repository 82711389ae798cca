/// "Did you mean": the nearest of some names to a misspelt one.
package enum Spelling {
    /// The name nearest to `word` by edit distance, if it is near enough to be a likely typo: at most 3 edits, and fewer than half of the word's letters.
    /// Among equally near names the first in byte order wins.
    package static func suggestion(for word: String, among names: some Sequence<String>) -> String? {
        let target = letters(of: word)
        var best: (name: String, distance: Int)?
        for name in names {
            let candidate = letters(of: name)
            let limit = min(3, (max(target.count, candidate.count) - 1) / 2)
            guard abs(candidate.count - target.count) <= limit else { continue }
            let distance = editDistance(target, candidate)
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.name) <= (distance, name) { continue }
            best = (name, distance)
        }
        return best?.name
    }

    /// Whether a suggestion is the only name that a word can have been meant for: so near that it is a slip, with no other name nearly as near, and with
    /// the same digits, since `jar-1` is no misspelt `jar-2`.
    package static func isClear(_ suggestion: String, for word: String, among names: some Sequence<String>) -> Bool {
        let target = letters(of: word)
        let candidate = letters(of: suggestion)
        let distance = editDistance(target, candidate)
        guard distance <= min(2, max(target.count, candidate.count) / 3), digits(of: target) == digits(of: candidate) else { return false }
        // Of names that differ only in capitals none is clear; otherwise a rival is one that is not farther by two edits.
        let reach = distance == 0 ? 0 : distance + 1
        return !names.contains { name in
            guard name != suggestion else { return false }
            let rival = letters(of: name)
            return abs(rival.count - target.count) <= reach && editDistance(target, rival) <= reach
        }
    }

    /// What is compared: capitals do not count, nor do spaces at the ends and spaces that no keyboard without an input method writes.
    private static func letters(of word: String) -> [UInt8] {
        let lower = word.lowercased()
        guard lower.utf8.contains(where: { $0 >= 0x80 || $0 <= 0x20 }) else { return Array(lower.utf8.prefix(64)) }
        let unusual: Set<Unicode.Scalar> = ["\u{A0}", "\u{2009}", "\u{200B}", "\u{202F}", "\u{3000}", "\u{FEFF}"]
        let scalars = Array(lower.unicodeScalars.prefix(200).filter { !unusual.contains($0) })
        let inner = scalars.drop { $0.value <= 0x20 }.reversed().drop { $0.value <= 0x20 }.reversed()
        return Array(String(String.UnicodeScalarView(inner)).utf8.prefix(64))
    }

    private static func digits(of letters: [UInt8]) -> [UInt8] { letters.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }

    /// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours each cost one.
    package static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var current = [i + 1]
            current.reserveCapacity(b.count + 1)
            for j in 0..<b.count {
                var cost = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[b.count]
    }
}
