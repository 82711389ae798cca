internal import CMimalloc
internal import Glibc

/// Who hands out memory in this process.
package enum Memory {
    /// Keeps mimalloc in the program: it takes the place of malloc for being linked, but a linker may leave out a library that nobody calls.
    ///
    /// Reading a site makes a hundred small values for each file, on one thread, and they go where they are needed, often another.
    /// - Returns: the version of mimalloc, such as 209 for 2.0.9.
    @discardableResult
    package static func chooseAllocator() -> Int { Int(mi_version()) }

    /// Whether what malloc hands out is mimalloc's.
    package static var isChosen: Bool {
        let piece = malloc(1)
        defer { free(piece) }
        return mi_is_in_heap_region(piece)
    }
}
