extension String {
    /// Whether this text comes before another by its UTF-8: an order that no locale and no version of Unicode changes.
    public func precedesInBytes(_ other: String) -> Bool {
        let fast = utf8.withContiguousStorageIfAvailable { a in
            other.utf8.withContiguousStorageIfAvailable { b in
                let common = min(a.count, b.count)
                var index = 0
                while index < common, a[index] == b[index] { index += 1 }
                return index < common ? a[index] < b[index] : a.count < b.count
            }
        }
        return (fast ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }
}

extension Sequence<String> {
    /// In the order of `precedesInBytes`.
    public func sortedByBytes() -> [String] { sorted { $0.precedesInBytes($1) } }
}
