internal import IppinModel

/// One file of the cache: all that was made of a photo. Its head, in lines of ASCII, tells what it holds, so that nothing else need be read to know it.
struct PicturePack: Sendable {
    struct Entry: Sendable {
        let offset: Int
        let size: Int
        let fingerprint: Fingerprint
    }

    let tint: PictureTint?
    /// For each of the photo's renditions.
    let entries: [Entry]

    /// No head is longer.
    static let headLimit = 2048
    private static let magic = "ippin-pictures 1"

    static func bytes(_ files: PictureMaker.Files) -> [UInt8] {
        let lines = ["\(magic) \(files.tint.map { String($0.index) } ?? "-") \(files.files.count)"] + files.files.map { "\($0.count) \(Fingerprint(of: $0).hex)" }
        return Array((lines.joined(separator: "\n") + "\n\n").utf8) + files.files.joined()
    }

    /// Nil if this is not a whole pack.
    /// - Parameters:
    ///   - head: the first `headLimit` bytes of the file, or all of them.
    ///   - size: of the whole file.
    init?(head: [UInt8], size: Int) {
        guard let end = head.indices.dropLast().first(where: { head[$0] == 0x0A && head[$0 + 1] == 0x0A }) else { return nil }
        let lines = String(decoding: head[..<end], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let first = lines[0].split(separator: " ")
        guard first.count == 4, first[0] + " " + first[1] == Self.magic, Int(first[3]) == lines.count - 1 else { return nil }
        var entries: [Entry] = []
        var offset = end + 2
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let length = Int(parts[0]), 0...size ~= length, let fingerprint = Fingerprint(hex: parts[1]) else { return nil }
            entries.append(Entry(offset: offset, size: length, fingerprint: fingerprint))
            offset += length
        }
        guard offset == size else { return nil }
        self.entries = entries
        tint = UInt8(first[2]).flatMap(PictureTint.init(index:))
    }
}
