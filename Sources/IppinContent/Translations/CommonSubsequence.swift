/// The longest common subsequence of two short lists.
enum CommonSubsequence {
    /// `StoryBlocks.maximum` bounds a text, and the reader what `source:` lists; beyond that nothing is taken to be common.
    private static let longest = 1000

    /// Places of equal elements, ascending in both lists.
    static func pairs<Element: Equatable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
        guard !old.isEmpty, !new.isEmpty, old.count <= longest, new.count <= longest else { return [] }
        let width = new.count + 1
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                lengths[i * width + j] = old[i] == new[j] ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var pairs: [(old: Int, new: Int)] = []
        var (i, j) = (0, 0)
        while i < old.count, j < new.count {
            if old[i] == new[j] {
                pairs.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }
}
