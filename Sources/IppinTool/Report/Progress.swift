internal import Synchronization

/// Tells a waiting person how far a long piece of work is. Nothing is said about work that takes less than half a second.
package final class Progress: Sendable {
    /// How progress is shown.
    package enum Style: Sendable {
        /// One line that is written over.
        case terminal
        /// A line at the start of each long piece of work.
        case lines
        case silent
    }

    private struct State {
        var title = ""
        var total = 0
        var done = 0
        var start = ContinuousClock.now
        var lastShown = ContinuousClock.now
        var isShown = false
    }

    private let style: Style
    private let write: @Sendable (String) -> Void
    private let state = Mutex(State())

    /// - Parameter write: takes text for the standard error stream.
    package init(style: Style, write: @escaping @Sendable (String) -> Void) {
        self.style = style
        self.write = write
    }

    package static let silent = Progress(style: .silent, write: { _ in })

    func begin(_ title: String, total: Int) {
        state.withLock { $0 = State(title: title, total: total) }
    }

    func advance(_ count: Int) {
        guard style != .silent else { return }
        let line: String? = state.withLock { state in
            state.done += count
            let now = ContinuousClock.now
            guard state.start.duration(to: now) > .milliseconds(500), !state.isShown || (style == .terminal && state.lastShown.duration(to: now) > .milliseconds(100))
            else { return nil }
            state.isShown = true
            state.lastShown = now
            return style == .terminal ? "\r\(state.title) \(state.done)/\(state.total)" : "\(state.title) \(state.total) files…\n"
        }
        if let line { write(line) }
    }

    func end() {
        let wasShown = state.withLock { state in
            defer { state = State() }
            return state.isShown
        }
        // Clears the line, so that the result stands alone.
        if wasShown, style == .terminal { write("\r\u{1B}[K") }
    }
}
