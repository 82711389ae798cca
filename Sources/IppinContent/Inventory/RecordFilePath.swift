import IppinModel

/// The path of a record's text as it should be, read in one pass over its bytes: nearly every file of a site has one.
struct RecordFilePath {
    let recordFile: Inventory.RecordFile

    /// Nil for any path that is not `content/<collection>/<id>/index.md` or `index.<lang>.md` with a right name for each: others are looked at more closely.
    init?(_ path: String) {
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 4, omittingEmptySubsequences: false)[...]
        guard parts.count == 4, let file = parts.popLast(), let name = parts.popLast(), let folder = parts.popLast(),
            let collection = RecordCollection(rawValue: String(Substring(folder))), Inventory.isRecordName(Substring(name))
        else { return nil }
        guard file.starts(with: "index.".utf8), file.suffix(3).elementsEqual(".md".utf8) else { return nil }
        // `index.md` has one dot, which is both the first and the last.
        let suffix = file.dropFirst(6).dropLast(3)
        guard file.count == 8 || !suffix.isEmpty && suffix.allSatisfy(Self.isPartOfLanguage) else { return nil }
        recordFile = Inventory.RecordFile(
            path: path, id: RecordID(collection, String(Substring(name))), languageSuffix: file.count == 8 ? nil : String(Substring(suffix)))
    }

    private static func isPartOfLanguage(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
