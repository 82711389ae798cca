import Synchronization
import Testing

@testable import IppinTool

struct WorkersTests {
    @Test(arguments: [1, 2, 3, 8, 100])
    func resultsComeInOrderWhoeverMadeThem(jobs: Int) async throws {
        for groups in [[], [0..<1], [0..<1000], [0..<0, 0..<3, 3..<3, 3..<400, 400..<401, 401..<900]] as [[Range<Int>]] {
            let results = try await Workers.map(groups: groups, jobs: jobs, run: 7, sharing: { 1 }) { $0 + $1 }
            #expect(results == (0..<(groups.last?.upperBound ?? 0)).map { $0 + 1 })
        }
    }

    @Test(arguments: [1, 2, 5])
    func whatAGroupSharesIsItsOwnAndGoesWithIt(jobs: Int) async throws {
        final class Shared: Sendable {
            static let alive = Atomic<Int>(0)
            init() { Self.alive.add(1, ordering: .relaxed) }
            deinit { Self.alive.subtract(1, ordering: .relaxed) }
        }
        let groups = (0..<6).map { $0 * 100..<($0 + 1) * 100 }
        let seen = try await Workers.map(groups: groups, jobs: jobs, run: 10, sharing: Shared.init) { shared, _ in ObjectIdentifier(shared) }
        for group in groups { #expect(Set(seen[group]).count == 1) }
        #expect(Shared.alive.load(ordering: .relaxed) == 0)
    }

    @Test func aFailureEndsTheWork() async {
        struct Failure: Error {}
        await #expect(throws: Failure.self) {
            try await Workers.map(groups: [0..<50, 50..<100], jobs: 2, sharing: { 0 }) { _, index in if index == 70 { throw Failure() } }
        }
    }

    @Test func advanceCountsEveryPiece() async throws {
        let count = Mutex(0)
        _ = try await Workers.map(1234, jobs: 3, advance: { pieces in count.withLock { $0 += pieces } }) { $0 }
        #expect(count.withLock { $0 } == 1234)
    }
}
