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
        /// The page's path, and its folder as paths are read and as they are written.
        case relative(page: [UInt8], folder: Folder, encoded: Folder)
        /// Percent-encoded.
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
            let encoded = Self.percentEncoded(bytes)
            let folder = Folder(of: bytes)
            kind = .relative(page: bytes, folder: folder, encoded: encoded.count == bytes.count ? folder : Folder(of: encoded))
        case .rooted(let prefix):
            let bytes = Self.percentEncoded(Self.normalized(Array(prefix.utf8)))
            kind = .rooted(prefix: bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes)
        }
    }

    /// Whether a path is that of the page itself.
    func isPage(_ path: String) -> Bool {
        guard case .relative(let page, _, _) = kind else { return false }
        return path.utf8.elementsEqual(page)
    }

    /// Writes a site path in the shortest relative form, `../y/`, with `./` for the page's own folder; or from the root.
    func write(path: String, to bytes: inout ByteBuffer) {
        path.withBytes { utf8 in
            if PathBytes.isNormal(utf8) { return write(normal: utf8, isEncoded: false, to: &bytes) }
            Self.normalized(Array(utf8)).withUnsafeBufferPointer { write(normal: $0, isEncoded: false, to: &bytes) }
        }
    }

    /// Writes what was written against an open base.
    func write(encoded target: UnsafeBufferPointer<UInt8>, to bytes: inout ByteBuffer) { write(normal: target, isEncoded: true, to: &bytes) }

    /// Writes a path that is normal already.
    private func write(normal target: UnsafeBufferPointer<UInt8>, isEncoded: Bool, to bytes: inout ByteBuffer) {
        func append(_ path: UnsafeBufferPointer<UInt8>) { if isEncoded { bytes.append(contentsOf: path) } else { bytes.append(percentEncodedPath: path) } }
        switch kind {
        case .open:
            bytes.append(0)
            append(target)
            bytes.append(0)
        case .rooted(let prefix):
            bytes.append(contentsOf: prefix)
            append(target)
        case .relative(_, let folder, let encoded):
            let step = (isEncoded ? encoded : folder).step(to: target)
            step.write(to: &bytes)
            append(UnsafeBufferPointer(rebasing: target[step.common...]))
        }
    }

    private static func percentEncoded(_ path: [UInt8]) -> [UInt8] {
        var bytes = ByteBuffer(capacity: path.count)
        path.withUnsafeBufferPointer { bytes.append(percentEncodedPath: $0) }
        return bytes.array()
    }

    /// The path with one slash at its start and none doubled, and without `.` and `..` as parts.
    private static func normalized(_ path: [UInt8]) -> [UInt8] {
        if path.withUnsafeBufferPointer(PathBytes.isNormal) { return path }
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
}

/// The folder of a page, cut at its slashes.
private struct Folder {
    private let bytes: [UInt8]
    /// Where its slashes are, the first at the start and the last at the end.
    private let slashes: [Int]

    /// - Parameter page: a normal path, with a slash at its start.
    init(of page: [UInt8]) {
        slashes = page.indices.filter { page[$0] == UInt8(ascii: "/") }
        bytes = Array(page[...(slashes.last ?? 0)])
    }

    /// The way from one folder to a path.
    struct Step {
        /// How many folders up.
        let up: Int
        /// How many bytes of the target are the folder that both lie in.
        let common: Int
        let isAtTarget: Bool

        func write(to bytes: inout ByteBuffer) {
            if isAtTarget { bytes.append("./" as StaticString) }
            for _ in 0..<up { bytes.append("../" as StaticString) }
        }
    }

    func step(to target: UnsafeBufferPointer<UInt8>) -> Step {
        let same = bytes.withUnsafeBufferPointer { Self.commonPrefix($0, target) }
        let shared = slashes.lastIndex { $0 < same } ?? 0
        let common = min(slashes[shared] + 1, target.count)
        let up = slashes.count - 1 - shared
        return Step(up: up, common: common, isAtTarget: up == 0 && common == target.count)
    }

    /// How many bytes at the start of both are the same; eight at a time as long as there are eight.
    private static func commonPrefix(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) -> Int {
        let (a, b) = (UnsafeRawBufferPointer(first), UnsafeRawBufferPointer(second))
        let count = min(a.count, b.count)
        var index = 0
        while index &+ 8 <= count {
            let difference = UInt64(littleEndian: a.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ b.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if difference != 0 { return index &+ difference.trailingZeroBitCount / 8 }
            index &+= 8
        }
        while index < count, a[index] == b[index] { index &+= 1 }
        return index
    }
}

/// A base made ready for the links of a file that is not HTML.
public struct FileLinks {
    private let base: ResolvedBase

    public init(_ base: LinkBase) { self.base = ResolvedBase(base) }

    fileprivate func write(_ path: String, to bytes: inout ByteBuffer) { base.write(path: path, to: &bytes) }
}

extension JSONWriter {
    /// The address of a site path, with what follows `#`. Neither needs an escape once it is percent-encoded.
    public mutating func string(_ key: StaticString, path: String, fragment: String? = nil, from links: FileLinks) {
        self.key(key)
        separate()
        bytes.append(UInt8(ascii: "\""))
        links.write(path, to: &bytes)
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            bytes.append(percentEncodedPath: fragment)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
