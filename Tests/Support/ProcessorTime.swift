import Glibc

/// The time that the processor worked on this thread, which other tests and other programs on the machine do not lengthen.
package enum ProcessorTime {
    /// In seconds, of work that stays on the calling thread.
    package static func of(_ work: () throws -> Void) rethrows -> Double {
        let before = now()
        try work()
        return now() - before
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
