internal import Synchronization

/// Runs independent pieces of work on a few workers and puts the results in order, so that timing never shows.
enum Workers {
    /// Calls `work` for every index below `count`, at most `jobs` at a time.
    ///
    /// Indices are handed out in small runs, so that neighbours stay on one worker and no lock is met often.
    /// - Parameters:
    ///   - run: how many indices a worker takes at a time; by default, as many as small pieces of work deserve.
    ///   - advance: told how many more pieces are done, from any worker.
    static func map<Result: Sendable>(
        _ count: Int, jobs: Int, run: Int? = nil, advance: @escaping @Sendable (Int) -> Void = { _ in }, _ work: @escaping @Sendable (Int) throws -> Result
    ) async throws -> [Result] {
        try await map(groups: [0..<count], jobs: jobs, run: run, advance: advance, sharing: {}) { _, index in try work(index) }
    }

    /// Calls `work` for every index of the groups, with what the work of its group shares.
    ///
    /// A worker stays with its group as long as something is left of it, then begins the next; only when all are begun does it help another. So what the work of a
    /// group shares lies in the cache of one core, and cores do not wait for each other's counts of references to it.
    /// - Parameters:
    ///   - groups: one behind the other, from 0 on.
    ///   - sharing: makes what is shared, when the work of a group begins; it is let go when that ends.
    static func map<Shared: Sendable, Result: Sendable>(
        groups: [Range<Int>], jobs: Int, run: Int? = nil, advance: @escaping @Sendable (Int) -> Void = { _ in }, sharing: @escaping @Sendable () -> Shared,
        _ work: @escaping @Sendable (Shared, Int) throws -> Result
    ) async throws -> [Result] {
        let count = groups.last?.upperBound ?? 0
        let queue = GroupQueue(groups, run: run ?? max(1, min(64, count / (jobs * 8))), sharing: sharing)
        let runs = try await withThrowingTaskGroup(of: [(start: Int, results: [Result])].self) { tasks in
            for _ in 0..<max(1, min(jobs, count)) {
                tasks.addTask {
                    var runs: [(start: Int, results: [Result])] = []
                    var group: Int?
                    while let next = queue.next(after: group) {
                        try Task.checkCancellation()
                        group = next.group
                        runs.append((next.indices.lowerBound, try next.indices.map { try work(next.shared, $0) }))
                        advance(next.indices.count)
                    }
                    return runs
                }
            }
            return try await tasks.reduce(into: []) { $0 += $1 }
        }
        var results: [Result] = []
        results.reserveCapacity(count)
        for run in runs.sorted(by: { $0.start < $1.start }) { results += run.results }
        return results
    }
}

/// Hands out runs of indices, each once.
private final class GroupQueue<Shared: Sendable>: Sendable {
    private struct Group: Sendable {
        var rest: Range<Int>
        var workers = 0
        var shared: Shared?
    }

    struct Run: Sendable {
        let group: Int
        let indices: Range<Int>
        let shared: Shared
    }

    private let groups: Mutex<[Group]>
    private let run: Int
    private let sharing: @Sendable () -> Shared

    init(_ groups: [Range<Int>], run: Int, sharing: @escaping @Sendable () -> Shared) {
        self.groups = Mutex(groups.map { Group(rest: $0) })
        self.run = run
        self.sharing = sharing
    }

    /// - Parameter current: the group that the worker is in; nil for one that begins.
    func next(after current: Int?) -> Run? {
        // Let go of outside the lock.
        var ended: Shared?
        defer { extendLifetime(ended) }
        return groups.withLock { groups in
            if let current, !groups[current].rest.isEmpty { return take(current, from: &groups) }
            if let current {
                groups[current].workers -= 1
                if groups[current].workers == 0 { swap(&ended, &groups[current].shared) }
            }
            let open = groups.indices.filter { !groups[$0].rest.isEmpty }
            guard let choice = open.first(where: { groups[$0].workers == 0 }) ?? open.max(by: { groups[$0].rest.count < groups[$1].rest.count }) else { return nil }
            groups[choice].workers += 1
            return take(choice, from: &groups)
        }
    }

    private func take(_ group: Int, from groups: inout [Group]) -> Run {
        let shared = groups[group].shared ?? sharing()
        groups[group].shared = shared
        let indices = groups[group].rest.prefix(run)
        groups[group].rest.removeFirst(indices.count)
        return Run(group: group, indices: indices, shared: shared)
    }
}
