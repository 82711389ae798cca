internal import IppinContent
internal import IppinModel

/// What rules read of stories that a check has parsed before, by the bytes of their files, so that a check after an edit parses only what was edited.
///
/// The file: a head, this program's fingerprint, how many stories; for each, in order of its key, a `Place`; a fingerprint of all that; the outlines. Numbers
/// have 64 bits, the lowest first. Outlines are read one by one, when they are asked for: together they are as large as the content.
struct StoryMemory: Sendable {
    /// Nil if nothing is known.
    private let file: OpenFile?
    /// In ascending order.
    private let keys: [Fingerprint]
    /// One for each key.
    private let places: [Place]

    /// Where an outline lies in the file.
    private struct Place: Sendable {
        let offset: Int
        let count: Int
        /// The lower half of the outline's fingerprint: a file may have been damaged.
        let check: UInt64

        static let size = 24
    }

    static let empty = StoryMemory(file: nil, keys: [], places: [])
    private static let head = Array("ippin-stories 1\n".utf8)
    private static let fixedSize = 16 + 24

    var count: Int { keys.count }

    /// A story that has no findings of its own; without events, so that it serves rules and no page.
    func story(of path: String, _ fingerprint: Fingerprint) -> Prose? {
        guard let file, let position = position(of: Self.key(path, fingerprint)) else { return nil }
        let place = places[position]
        guard let bytes = file.read(place.count, at: place.offset), Fingerprint(of: bytes).low == place.check else { return nil }
        return bytes.withUnsafeBytes { StoryOutline.story(from: $0) }
    }

    private func position(of key: Fingerprint) -> Int? {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle].precedes(key) { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? low : nil
    }

    /// The name counts, too: spans name it, and relative links start from it.
    private static func key(_ path: String, _ fingerprint: Fingerprint) -> Fingerprint {
        var bytes = Array(path.utf8)
        fingerprint.appendHex(to: &bytes)
        return Fingerprint(of: bytes)
    }
}

// MARK: - The file

extension StoryMemory {
    struct Line: Sendable {
        let key: Fingerprint
        let outline: [UInt8]

        init(path: String, fingerprint: Fingerprint, story: Prose) {
            key = StoryMemory.key(path, fingerprint)
            outline = StoryOutline.bytes(of: story)
        }
    }

    static func bytes(of lines: [Line], program: Fingerprint) -> [UInt8] {
        let lines = lines.sorted { $0.key.precedes($1.key) }
        let start = fixedSize + lines.count * (16 + Place.size) + 16
        var bytes = head
        bytes.reserveCapacity(start + lines.reduce(0) { $0 + $1.outline.count })
        func append(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }
        func append(_ fingerprint: Fingerprint) {
            append(fingerprint.high)
            append(fingerprint.low)
        }
        append(program)
        append(UInt64(lines.count))
        var offset = start
        for line in lines {
            append(line.key)
            append(UInt64(offset))
            append(UInt64(line.outline.count))
            append(Fingerprint(of: line.outline).low)
            offset += line.outline.count
        }
        append(Fingerprint(of: bytes))
        for line in lines { bytes.append(contentsOf: line.outline) }
        return bytes
    }

    /// Nil if there is no file, or it is damaged or comes from another program.
    init?(at path: String, program: Fingerprint) {
        guard let file = OpenFile(path), let fixed = file.read(Self.fixedSize, at: 0), fixed.starts(with: Self.head) else { return nil }
        let head = Numbers(bytes: fixed)
        guard head.fingerprint(at: Self.head.count) == program, let count = head.integer(at: Self.fixedSize - 8), count <= file.size / (16 + Place.size) else { return nil }
        let end = Self.fixedSize + count * (16 + Place.size)
        guard let bytes = file.read(end + 16, at: 0), Numbers(bytes: bytes).fingerprint(at: end) == bytes.withUnsafeBytes({ Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[..<end])) })
        else { return nil }
        let numbers = Numbers(bytes: bytes)
        var places: [Place] = []
        places.reserveCapacity(count)
        for line in stride(from: Self.fixedSize, to: end, by: 16 + Place.size) {
            guard let offset = numbers.integer(at: line + 16), let length = numbers.integer(at: line + 24), length <= file.size, offset <= file.size - length else { return nil }
            places.append(Place(offset: offset, count: length, check: numbers.number(at: line + 32)))
        }
        self.init(file: file, keys: stride(from: Self.fixedSize, to: end, by: 16 + Place.size).map(numbers.fingerprint), places: places)
    }
}

/// Numbers of 64 bits in bytes, the lowest first.
private struct Numbers {
    let bytes: [UInt8]

    /// - Parameter offset: where eight bytes are known to be.
    func number(at offset: Int) -> UInt64 { bytes.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) } }

    /// Nil if it is too large.
    func integer(at offset: Int) -> Int? { Int(exactly: number(at: offset)) }

    func fingerprint(at offset: Int) -> Fingerprint { Fingerprint(high: number(at: offset), low: number(at: offset + 8)) }
}

extension Fingerprint {
    fileprivate func precedes(_ other: Fingerprint) -> Bool { high == other.high ? low < other.low : high < other.high }
}
