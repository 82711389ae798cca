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
        let queue = IndexQueue(count: count, run: run ?? max(1, min(64, count / (jobs * 8))))
        let runs = try await withThrowingTaskGroup(of: [(start: Int, results: [Result])].self) { group in
            for _ in 0..<max(1, min(jobs, count)) {
                group.addTask {
                    var runs: [(start: Int, results: [Result])] = []
                    while let range = queue.next() {
                        try Task.checkCancellation()
                        runs.append((range.lowerBound, try range.map(work)))
                        advance(range.count)
                    }
                    return runs
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        var results: [Result] = []
        results.reserveCapacity(count)
        for run in runs.sorted(by: { $0.start < $1.start }) { results += run.results }
        return results
    }
}

/// Hands out runs of indices, each once.
private final class IndexQueue: Sendable {
    private let position = Atomic<Int>(0)
    private let count: Int
    private let run: Int

    init(count: Int, run: Int) {
        self.count = count
        self.run = run
    }

    func next() -> Range<Int>? {
        let start = position.add(run, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + run, count) : nil
    }
}
