internal import Synchronization

/// The browsers that wait to be told of changes.
final class EventStreams: Sendable {
    /// One browser's page: where it is and which version of it is shown.
    private struct Listener {
        let path: String
        var seen: String
        let continuation: AsyncStream<[UInt8]>.Continuation
    }

    private struct State {
        var listeners: [Int: Listener] = [:]
        var last = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Messages for a page, until the browser goes away or the preview ends.
    /// - Parameter greeting: what it is told at once, asked for when it can miss nothing that comes later; with the version of its page.
    func open(path: String, seen: String, greeting: () -> (message: [UInt8], version: String)) -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(64))
        let number: Int? = state.withLock { state in
            guard !state.isClosed else { return nil }
            state.last += 1
            state.listeners[state.last] = Listener(path: path, seen: seen, continuation: continuation)
            return state.last
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.forget(number) }
        let greeting = greeting()
        continuation.yield(Array("retry: 500\n\n".utf8) + greeting.message)
        tellReload(number, greeting.version)
        return stream
    }

    /// Tells every browser whose page differs from what it shows.
    /// - Parameter version: of the page at a path.
    func tellReload(_ version: (String) -> String) {
        for (number, listener) in state.withLock({ $0.listeners }) { tellReload(number, version(listener.path)) }
    }

    private func tellReload(_ number: Int, _ version: String) {
        let continuation: AsyncStream<[UInt8]>.Continuation? = state.withLock { state in
            guard let listener = state.listeners[number], listener.seen != version else { return nil }
            state.listeners[number]?.seen = version
            return listener.continuation
        }
        continuation?.yield(Self.message("reload", version))
    }

    private func forget(_ number: Int) { state.withLock { $0.listeners[number] = nil } }

    /// Sends each browser a message of its own.
    func tell(_ message: (_ path: String) -> [UInt8]) {
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.continuation.yield(message(listener.path)) }
    }

    /// Ends all streams, and those that are opened from now on.
    func close() {
        let listeners = state.withLock { state in
            state.isClosed = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.continuation.finish() }
    }

    var count: Int { state.withLock { $0.listeners.count } }

    /// A line that browsers ignore; sending it shows whether anybody is still there.
    static let heartbeat: [UInt8] = Array(":\n\n".utf8)

    /// - Parameter data: one line.
    static func message(_ event: String, _ data: String) -> [UInt8] { Array("event: \(event)\ndata: \(data)\n\n".utf8) }
}
