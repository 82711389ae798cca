/// How one list of blocks became another, found from their prints alone.
package enum BlockChange: Sendable, Hashable {
    /// Places in the new list, and what is gone by the place in the new list before which it stood.
    case changed(Int)
    case added(Int)
    case moved(Int)
    case removed(before: Int)
}

enum BlockDifference {
    /// In the order of the new list; empty if nothing changed. What is neither kept nor moved is paired in order between two kept blocks: as many as there
    /// are on both sides changed, the rest came or went.
    static func changes(from old: [WordPrint], to new: [WordPrint]) -> [BlockChange] {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var end = 0
        while end < old.count - start, end < new.count - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let middle = Middle(old: Array(old[start..<old.count - end]), new: Array(new[start..<new.count - end]))
        return middle.changes.map { $0.shifted(by: start) }
    }

    /// What is left between the beginning and the end that both lists share.
    private struct Middle {
        let old: [WordPrint]
        let new: [WordPrint]

        var changes: [BlockChange] {
            guard !old.isEmpty || !new.isEmpty else { return [] }
            let kept = kept
            var isKeptOld = [Bool](repeating: false, count: old.count)
            var isKeptNew = [Bool](repeating: false, count: new.count)
            for pair in kept { (isKeptOld[pair.old], isKeptNew[pair.new]) = (true, true) }
            var changes: [BlockChange] = []
            markMoved(&isKeptOld, &isKeptNew, &changes)
            var (oldStart, newStart) = (0, 0)
            for pair in kept + [(old: old.count, new: new.count)] {
                let gone = (oldStart..<pair.old).count { !isKeptOld[$0] }
                let come = (newStart..<pair.new).filter { !isKeptNew[$0] }
                for (index, place) in come.enumerated() { changes.append(index < gone ? .changed(place) : .added(place)) }
                changes += Array(repeating: .removed(before: pair.new), count: max(0, gone - come.count))
                (oldStart, newStart) = (pair.old + 1, pair.new + 1)
            }
            return changes.sorted { $0.order < $1.order }
        }

        /// Blocks that are in both lists, but not in the same order.
        private func markMoved(_ isKeptOld: inout [Bool], _ isKeptNew: inout [Bool], _ changes: inout [BlockChange]) {
            var places: [WordPrint: [Int]] = [:]
            for place in old.indices.reversed() where !isKeptOld[place] { places[old[place], default: []].append(place) }
            for place in new.indices where !isKeptNew[place] {
                guard let from = places[new[place]]?.popLast() else { continue }
                (isKeptOld[from], isKeptNew[place]) = (true, true)
                changes.append(.moved(place))
            }
        }

        /// The longest common subsequence, as places in both lists.
        private var kept: [(old: Int, new: Int)] {
            let width = new.count + 1
            // `StoryBlocks.maximum` bounds a text; what `source:` lists is bounded by the reader. Beyond that, nothing is taken to be kept.
            guard !old.isEmpty, !new.isEmpty, old.count <= 1000, new.count <= 1000 else { return [] }
            var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
            for i in old.indices.reversed() {
                for j in new.indices.reversed() {
                    lengths[i * width + j] =
                        old[i] == new[j] ? lengths[(i + 1) * width + j + 1] + 1 : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
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
}

extension BlockChange {
    /// Where it is in the new list; for what is gone the place that it stood before.
    package var place: Int {
        switch self {
        case .changed(let place), .added(let place), .moved(let place), .removed(let place): place
        }
    }

    fileprivate var order: (Int, Int) {
        switch self {
        case .removed(let place): (place, 0)
        case .changed(let place), .added(let place), .moved(let place): (place, 1)
        }
    }

    fileprivate func shifted(by offset: Int) -> BlockChange {
        switch self {
        case .changed(let place): .changed(place + offset)
        case .added(let place): .added(place + offset)
        case .moved(let place): .moved(place + offset)
        case .removed(let place): .removed(before: place + offset)
        }
    }
}
