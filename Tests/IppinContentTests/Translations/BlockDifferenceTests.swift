import TestSupport
import Testing

@testable import IppinContent

@Suite("What became of the blocks of a story") struct BlockDifferenceTests {
    /// Letters are blocks: small ones paragraphs, capitals tables.
    private func changes(_ old: String, _ new: String) -> [BlockChange] { BlockDifference.changes(from: prints(old), to: prints(new)) }

    private func prints(_ letters: String) -> [BlockPrint] {
        letters.map { BlockPrint(kind: $0.isUppercase ? .table : .paragraph, words: WordPrint(of: String($0))) }
    }

    @Test func eachEditIsNamed() {
        #expect(changes("abc", "abc") == [])
        #expect(changes("abc", "axc") == [.changed(1)])
        #expect(changes("abc", "abxc") == [.added(2)])
        #expect(changes("abc", "ac") == [.removed(.paragraph, before: 1)])
        #expect(changes("abc", "ab") == [.removed(.paragraph, before: 2)])
        #expect(changes("", "ab") == [.added(0), .added(1)] && changes("ab", "") == [.removed(.paragraph, before: 0), .removed(.paragraph, before: 0)])
        #expect(changes("aTb", "baT") == [.moved(0)])
        #expect(changes("abcd", "bxdy") == [.removed(.paragraph, before: 0), .changed(1), .added(3)])
    }

    @Test func aBlockIsPairedWithOneOfItsKind() {
        // The paragraph before the table is gone, and the table changed.
        #expect(changes("apTb", "aUb") == [.removed(.paragraph, before: 1), .changed(1)])
        #expect(changes("aTb", "axb") == [.added(1), .removed(.table, before: 2)])
    }

    @Test func equalBlocksAreToldApartByTheirOrder() {
        #expect(changes("aaa", "aa") == [.removed(.paragraph, before: 2)] && changes("aa", "aaa") == [.added(2)])
    }

    /// One edit to any story of different blocks marks exactly that block.
    @Test func oneEditMarksOneBlock() {
        var random = SeededRandom(seed: 3)
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGH")
        for _ in 0..<2000 {
            let old = Array(letters.shuffled(using: &random).prefix(1 + random.below(20)))
            let place = random.below(old.count)
            var new = old
            let expected: BlockChange
            switch random.below(3) {
            case 0:
                new[place] = old[place].isUppercase ? "Ω" : "ω"
                expected = .changed(place)
            case 1:
                new.insert("ω", at: place)
                expected = .added(place)
            default:
                new.remove(at: place)
                expected = .removed(old[place].isUppercase ? .table : .paragraph, before: place)
            }
            #expect(changes(String(old), String(new)) == [expected], "\(String(old)) → \(String(new))")
        }
    }

    /// However a story is shuffled and cut, every new block is the same, changed, new or moved, and the numbers add up.
    @Test func theCountsAddUp() {
        var random = SeededRandom(seed: 5)
        for _ in 0..<2000 {
            let old = (0..<random.below(12)).map { _ in random.pick(Array("abcdEF")) }
            let new = (0..<random.below(12)).map { _ in random.pick(Array("abcdEF")) }
            let found = changes(String(old), String(new))
            let named = found.compactMap { change -> Int? in if case .removed = change { nil } else { change.place } }
            #expect(Set(named).count == named.count && named.allSatisfy { new.indices.contains($0) })
            let removed = found.count - named.count
            let added = found.count { if case .added = $0 { true } else { false } }
            #expect(old.count - removed == new.count - added)
            #expect(found.isEmpty == (old == new))
            #expect(found.map(\.place) == found.map(\.place).sorted())
        }
    }

    @Test func longListsAreComparedInBoundedTime() {
        let old = (0..<1000).map { BlockPrint(kind: .paragraph, words: WordPrint(of: "a\($0)")) }
        let new = (0..<1000).map { BlockPrint(kind: .paragraph, words: WordPrint(of: "b\($0)")) }
        var found: [BlockChange] = []
        let time = ProcessorTime.of { found = BlockDifference.changes(from: old, to: new) }
        #expect(found.count == 1000 && time < 5)
    }
}
