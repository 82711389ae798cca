/// "Did you mean": the nearest of some names to a misspelt one.
package enum Spelling {
    /// The name nearest to `word` by edit distance, if it is near enough to be a likely typo: at most 3 edits, and fewer than half of the word's letters.
    /// Among equally near names the first in byte order wins.
    package static func suggestion(for word: String, among names: some Sequence<String>) -> String? {
        let target = Array(word.lowercased().utf8.prefix(64))
        var best: (name: String, distance: Int)?
        for name in names {
            let candidate = Array(name.lowercased().utf8.prefix(64))
            let limit = min(3, (max(target.count, candidate.count) - 1) / 2)
            guard abs(candidate.count - target.count) <= limit else { continue }
            let distance = editDistance(target, candidate)
            guard distance <= limit else { continue }
            if let found = best, (found.distance, found.name) <= (distance, name) { continue }
            best = (name, distance)
        }
        return best?.name
    }

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
