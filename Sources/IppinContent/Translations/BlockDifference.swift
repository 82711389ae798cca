/// How one list of blocks became another, found from their prints alone.
package enum BlockChange: Sendable, Hashable {
    /// Places in the new list.
    case changed(Int)
    case added(Int)
    case moved(Int)
    /// What it was, and the place in the new list before which it stood.
    case removed(StoryBlock.Kind, before: Int)
}

enum BlockDifference {
    /// In the order of the new list; empty if nothing changed. What is neither kept nor moved is paired between two kept blocks with the next of its kind and
    /// counts as changed; the rest came or went.
    static func changes(from old: [BlockPrint], to new: [BlockPrint]) -> [BlockChange] {
        var start = 0
        while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
        var end = 0
        while end < old.count - start, end < new.count - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let middle = Middle(old: Array(old[start..<old.count - end]), new: Array(new[start..<new.count - end]))
        return middle.changes.map { $0.shifted(by: start) }
    }

    /// What is left between the beginning and the end that both lists share.
    private struct Middle {
        let old: [BlockPrint]
        let new: [BlockPrint]

        var changes: [BlockChange] {
            guard !old.isEmpty || !new.isEmpty else { return [] }
            let kept = CommonSubsequence.pairs(old, new)
            var isKeptOld = [Bool](repeating: false, count: old.count)
            var isKeptNew = [Bool](repeating: false, count: new.count)
            for pair in kept { (isKeptOld[pair.old], isKeptNew[pair.new]) = (true, true) }
            var changes: [BlockChange] = []
            markMoved(&isKeptOld, &isKeptNew, &changes)
            var (oldStart, newStart) = (0, 0)
            for pair in kept + [(old: old.count, new: new.count)] {
                changes += gap((oldStart..<pair.old).filter { !isKeptOld[$0] }, (newStart..<pair.new).filter { !isKeptNew[$0] }, end: pair.new)
                (oldStart, newStart) = (pair.old + 1, pair.new + 1)
            }
            return changes.sorted { $0.order < $1.order }
        }

        /// What happened between two kept blocks.
        private func gap(_ gone: [Int], _ come: [Int], end: Int) -> [BlockChange] {
            guard !gone.isEmpty || !come.isEmpty else { return [] }
            var changes: [BlockChange] = []
            var (oldStart, newStart) = (0, 0)
            let pairs = CommonSubsequence.pairs(gone.map { old[$0].kind }, come.map { new[$0].kind })
            for pair in pairs + [(old: gone.count, new: come.count)] {
                let place = pair.new < come.count ? come[pair.new] : end
                changes += (newStart..<pair.new).map { .added(come[$0]) }
                changes += (oldStart..<pair.old).map { .removed(old[gone[$0]].kind, before: place) }
                if pair.new < come.count { changes.append(.changed(come[pair.new])) }
                (oldStart, newStart) = (pair.old + 1, pair.new + 1)
            }
            return changes
        }

        /// Blocks that are in both lists, but not in the same order.
        private func markMoved(_ isKeptOld: inout [Bool], _ isKeptNew: inout [Bool], _ changes: inout [BlockChange]) {
            var places: [BlockPrint: [Int]] = [:]
            for place in old.indices.reversed() where !isKeptOld[place] { places[old[place], default: []].append(place) }
            for place in new.indices where !isKeptNew[place] {
                guard let from = places[new[place]]?.popLast() else { continue }
                (isKeptOld[from], isKeptNew[place]) = (true, true)
                changes.append(.moved(place))
            }
        }
    }
}

extension BlockChange {
    /// Where it is in the new list; for what is gone the place that it stood before.
    package var place: Int {
        switch self {
        case .changed(let place), .added(let place), .moved(let place), .removed(_, let place): place
        }
    }

    fileprivate var order: (Int, Int) {
        switch self {
        case .removed(_, let place): (place, 0)
        case .changed(let place), .added(let place), .moved(let place): (place, 1)
        }
    }

    fileprivate func shifted(by offset: Int) -> BlockChange {
        switch self {
        case .changed(let place): .changed(place + offset)
        case .added(let place): .added(place + offset)
        case .moved(let place): .moved(place + offset)
        case .removed(let kind, let place): .removed(kind, before: place + offset)
        }
    }
}
