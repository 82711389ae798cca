internal import Dispatch
internal import Glibc
internal import Synchronization

/// Waits for somebody to end the program: Ctrl-C, or the system's request. A second time ends it at once.
final class Interruption: Sendable {
    private let sources: Mutex<[any DispatchSourceSignal]> = Mutex([])

    init(notify: @escaping @Sendable () -> Void) {
        let queue = DispatchQueue(label: "ippin.interruption")
        for number in [SIGINT, SIGTERM] {
            // Otherwise the signal would end the program before anybody is told.
            signal(number, SIG_IGN)
            sources.withLock { sources in
                let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
                source.setEventHandler {
                    signal(number, SIG_DFL)
                    notify()
                }
                source.activate()
                sources.append(source)
            }
        }
    }

    deinit { sources.withLock { for source in $0 { source.cancel() } } }
}
