import IppinModel

/// The path of a record's text as it should be, read in one pass over its bytes: nearly every file of a site has one.
struct RecordFilePath {
    let recordFile: Inventory.RecordFile

    /// Nil for any path that is not `content/<collection>/<id>/index.md` or `index.<lang>.md` with a right name for each: others are looked at more closely.
    init?(_ path: String) {
        guard let (id, suffix) = path.withBytes(Self.read) else { return nil }
        recordFile = Inventory.RecordFile(path: path, id: id, languageSuffix: suffix)
    }

    private static func read(_ path: UnsafeBufferPointer<UInt8>) -> (id: RecordID, suffix: String?)? {
        let slash = UInt8(ascii: "/")
        guard let first = path.firstIndex(of: slash), let second = path[(first + 1)...].firstIndex(of: slash),
            let third = path[(second + 1)...].firstIndex(of: slash)
        else { return nil }
        let name = path[second + 1..<third]
        let file = path[(third + 1)...]
        guard file.starts(with: "index.".utf8), file.suffix(3).elementsEqual(".md".utf8), !name.isEmpty, name.allSatisfy(Inventory.isPartOfRecordName),
            let collection = RecordCollection(rawValue: text(path[first + 1..<second]))
        else { return nil }
        let id = RecordID(collection, text(name))
        // `index.md` has one dot, which is both the first and the last.
        if file.count == 8 { return (id, nil) }
        let suffix = file.dropFirst(6).dropLast(3)
        return !suffix.isEmpty && suffix.allSatisfy(isPartOfLanguage) ? (id, text(suffix)) : nil
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String { String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self) }

    private static func isPartOfLanguage(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
