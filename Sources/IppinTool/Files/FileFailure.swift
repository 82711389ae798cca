internal import Glibc

/// A file that could not be read, written or removed: which one, what was tried and what the system said.
package struct FileFailure: Error, Sendable, Hashable, CustomStringConvertible {
    package let path: String
    /// In the infinitive: `write`.
    package let operation: String
    package let reason: String
    /// The size of a file that is larger than it may be.
    package let tooLarge: Int?

    package init(path: String, operation: String, reason: String, tooLarge: Int? = nil) {
        self.path = path
        self.operation = operation
        self.reason = reason
        self.tooLarge = tooLarge
    }

    /// With the reason of `errno`, read at once.
    init(_ operation: String, _ path: String) {
        self.init(path: path, operation: operation, reason: String(cString: strerror(errno)))
    }

    /// `cannot write 'public/index.html': No space left on device`
    package var description: String { "cannot \(operation) '\(path)': \(reason)" }
}
