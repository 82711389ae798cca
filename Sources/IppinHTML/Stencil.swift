/// Markup that stands on many pages and differs only in how its links are written there: made once, then stamped onto each page.
struct Stencil: Sendable {
    /// Markup, with the paths of its links, percent-encoded, from the root of the site where their addresses will stand.
    private let bytes: [UInt8]
    private let links: [Range<Int>]

    /// - Parameter marked: what was written against `ResolvedBase.open`: each path lies between two zero bytes, which markup never holds.
    init(marked: UnsafeBufferPointer<UInt8>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(marked.count)
        var links: [Range<Int>] = []
        var start: Int?
        var rest = marked[...]
        while let mark = rest.firstIndex(of: 0) {
            bytes += UnsafeBufferPointer(rebasing: rest[..<mark])
            if let link = start { links.append(link..<bytes.count) }
            start = start == nil ? bytes.count : nil
            rest = rest[(mark + 1)...]
        }
        bytes += UnsafeBufferPointer(rebasing: rest)
        self.bytes = bytes
        self.links = links
    }

    func write(to page: inout ByteBuffer, base: ResolvedBase) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for link in links {
                page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<link.lowerBound]))
                base.write(encoded: UnsafeBufferPointer(rebasing: bytes[link]), to: &page)
                start = link.upperBound
            }
            page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }
}
