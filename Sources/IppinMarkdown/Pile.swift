/// A growing array with one owner: adding to it asks for room and nothing else, and emptying it keeps the room.
///
/// A story is some thousand small additions, and an array asks at each of them whether somebody else holds it too.
struct Pile<Element: BitwiseCopyable>: ~Copyable {
    private var room: UnsafeMutableBufferPointer<Element>
    private(set) var count = 0

    init(capacity: Int) { room = .allocate(capacity: max(16, capacity)) }

    deinit { room.deallocate() }

    var last: Element? { count > 0 ? room[count - 1] : nil }

    subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count, "no such element")
            return room[index]
        }
        set {
            precondition(index >= 0 && index < count, "no such element")
            room[index] = newValue
        }
    }

    /// Valid until something is added.
    subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such elements")
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(room)[range])
    }

    /// Without room for more: what is kept is kept for long.
    var array: [Element] { Array(self[0..<count]) }

    mutating func append(_ element: Element) {
        if count == room.count { grow(to: count + 1) }
        room.initializeElement(at: count, to: element)
        count += 1
    }

    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let source = elements.baseAddress else { return }
        if elements.count > room.count - count { grow(to: count + elements.count) }
        room.baseAddress?.advanced(by: count).initialize(from: source, count: elements.count)
        count += elements.count
    }

    mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        return room[count]
    }

    mutating func removeAll() { count = 0 }

    @inline(never) private mutating func grow(to needed: Int) {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(needed, 2 * room.count))
        _ = larger.initialize(fromContentsOf: self[0..<count])
        room.deallocate()
        room = larger
    }
}
