import IppinModel
import Testing

@Suite struct ProseTests {
    @Test("An event takes eight bytes: most of what a large catalogue keeps in memory is events") func eventsAreSmall() {
        #expect(MemoryLayout<ProseEvent>.stride == 8)
    }

    @Test(arguments: [0..<0, 7..<7, 0..<1, 3..<65_538, 65_535..<131_071, 4_000_000..<4_000_000 + TextSlice.longest]) func slicesKeepTheirRange(range: Range<Int>) {
        #expect(TextSlice(range).range == range)
    }
}
