internal import Synchronization

/// What was made for a key before, where there are few keys and pages ask for them again and again. From any thread; what is made must follow from the key.
///
/// ```swift
/// let names = Memo<Country, String>()
/// names.value(for: country) { slowName(of: country) }
/// ```
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let values = Mutex<[Key: Value]>([:])

    package init() {}

    package func value(for key: Key, make: () -> Value) -> Value {
        if let known = values.withLock({ $0[key] }) { return known }
        let value = make()
        values.withLock { $0[key] = value }
        return value
    }
}
