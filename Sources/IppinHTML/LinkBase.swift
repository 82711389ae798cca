/// What the links of a page to the site's own paths are written against.
public enum LinkBase: Sendable, Hashable {
    /// The page's own path, such as `/ja/products/x/`: links are relative, so that the folder works wherever it is copied.
    case relative(to: String)
    /// The path of the site's address, such as `/catalogue`, or empty: links are absolute paths.
    /// For the page that a server shows at any address that does not exist.
    case rooted(prefix: String)
}

/// A base made ready for many links.
@usableFromInline struct ResolvedBase {
    private enum Kind {
        /// The page's path, and how many of its bytes are its folder, with the last slash.
        case relative(page: [UInt8], folder: Int)
        case rooted(prefix: [UInt8])
        /// Not known yet: paths are marked, for a stencil.
        case open
    }

    private let kind: Kind

    private init(kind: Kind) { self.kind = kind }

    static var open: ResolvedBase { ResolvedBase(kind: .open) }

    var isOpen: Bool { if case .open = kind { true } else { false } }

    init(_ base: LinkBase) {
        switch base {
        case .relative(let page):
            let bytes = Self.normalized(Array(page.utf8))
            kind = .relative(page: bytes, folder: (bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0) + 1)
        case .rooted(let prefix):
            let bytes = Self.normalized(Array(prefix.utf8))
            kind = .rooted(prefix: bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes)
        }
    }

    /// Whether a path is that of the page itself.
    func isPage(_ path: String) -> Bool {
        guard case .relative(let page, _) = kind else { return false }
        return path.utf8.elementsEqual(page)
    }

    /// Writes a site path in the shortest relative form, `../y/`, with `./` for the page's own folder; or from the root.
    func write(path: String, to bytes: inout ByteBuffer) {
        path.withBytes { utf8 in
            if Self.isNormal(utf8) { write(normal: utf8, to: &bytes) } else { Self.normalized(Array(utf8)).withUnsafeBufferPointer { write(normal: $0, to: &bytes) } }
        }
    }

    /// Writes a path that is normal already.
    func write(normal target: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) {
        switch kind {
        case .open:
            bytes.append(0)
            for byte in target where byte != 0 { bytes.append(byte) }
            bytes.append(0)
        case .rooted(let prefix):
            prefix.withUnsafeBufferPointer { bytes.append(percentEncodedPath: $0) }
            bytes.append(percentEncodedPath: target)
        case .relative(let page, let folder):
            var common = 0
            var index = 0
            while index < folder, index < target.count, page[index] == target[index] {
                index += 1
                if page[index - 1] == UInt8(ascii: "/") { common = index }
            }
            let start = bytes.count
            for position in common..<folder where page[position] == UInt8(ascii: "/") { bytes.append("../" as StaticString) }
            bytes.append(percentEncodedPath: UnsafeBufferPointer(rebasing: target[common...]))
            if bytes.count == start { bytes.append("./" as StaticString) }
        }
    }

    /// The path with one slash at its start and none doubled, and without `.` and `..` as parts.
    private static func normalized(_ path: [UInt8]) -> [UInt8] {
        if path.withUnsafeBufferPointer(isNormal) { return path }
        let slash = UInt8(ascii: "/")
        let dot = UInt8(ascii: ".")
        var parts: [ArraySlice<UInt8>] = []
        let all = path.split(separator: slash)
        for part in all {
            if part.elementsEqual([dot, dot]) {
                _ = parts.popLast()
            } else if !part.elementsEqual([dot]) {
                parts.append(part)
            }
        }
        let endsAsFolder = path.last == slash || all.last?.elementsEqual([dot]) == true || all.last?.elementsEqual([dot, dot]) == true
        var result: [UInt8] = [slash]
        result += parts.joined(separator: [slash])
        if endsAsFolder, result.count > 1 { result.append(slash) }
        return result
    }

    private static func isNormal(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        guard path.first == UInt8(ascii: "/") else { return false }
        var wasSlash = false
        for byte in path {
            if wasSlash, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
            wasSlash = byte == UInt8(ascii: "/")
        }
        return true
    }
}

extension LinkBase {
    /// How a site path is written against this base, for files that are not HTML.
    public func address(of path: String) -> String {
        var bytes = ByteBuffer(capacity: 128)
        ResolvedBase(self).write(path: path, to: &bytes)
        return String(decoding: bytes.array(), as: UTF8.self)
    }
}
