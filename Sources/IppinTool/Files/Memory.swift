internal import CMalloc

/// How the C library hands out memory to this process.
package enum Memory {
    /// Lets the heaps of the worker threads be taken from the system in one piece each.
    ///
    /// A site's content stays in memory until its pages are written. By default glibc grows the heap of a thread by a page of 4 KB at a time, with a system
    /// call for each: a thirtieth of the time that reading takes. Nothing is used that is not touched. To be called once, before any work.
    package static func expectGrowth() {
        let heap: Int32 = 64 << 20
        _ = mallopt(M_TOP_PAD, heap)
        _ = mallopt(M_TRIM_THRESHOLD, heap * 4)
        // Setting the others turns off the adjustment that keeps middle-sized pieces out of mmap.
        _ = mallopt(M_MMAP_THRESHOLD, heap / 2)
    }
}
