internal import Dispatch
internal import Synchronization

/// Two pieces of work at the same time, without a word about threads where they are called.
enum Concurrently {
    /// Returns when both are done. Neither may wait for the other.
    static func both<First: Sendable, Second: Sendable>(_ first: @escaping @Sendable () -> First, and second: @escaping @Sendable () -> Second) -> (First, Second) {
        let results = Mutex<(First?, Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 {
                let value = first()
                results.withLock { $0.0 = value }
            } else {
                let value = second()
                results.withLock { $0.1 = value }
            }
        }
        let both = results.withLock { $0 }
        // `concurrentPerform` has called each once; should it ever not, the work is still done.
        return (both.0 ?? first(), both.1 ?? second())
    }
}
