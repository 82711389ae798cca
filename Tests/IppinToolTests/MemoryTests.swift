import IppinTool
import Testing

@Suite struct MemoryTests {
    @Test("What malloc hands out is mimalloc's") func theAllocatorIsChosen() {
        #expect(Memory.chooseAllocator() >= 200)
        #expect(Memory.isChosen)
    }
}
