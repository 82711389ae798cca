package import IppinModel

/// The record of what a build wrote, so that the next one writes only what changed and removes only what Ippin made.
///
/// As text: a line `ippin-manifest 1 complete`, then for each file `<fingerprint> <size> <modified> <path>`, in the order of the plan.
package struct Manifest: Sendable, Hashable {
    package struct Entry: Sendable, Hashable {
        package let fingerprint: Fingerprint
        package let size: Int64
        /// Nanoseconds since 1970, as the file system had it after writing.
        package let modified: Int64

        package init(fingerprint: Fingerprint, size: Int64, modified: Int64) {
            self.fingerprint = fingerprint
            self.size = size
            self.modified = modified
        }
    }

    package struct File: Sendable, Hashable {
        /// Relative to the output folder.
        package let path: String
        package let entry: Entry

        package init(path: String, entry: Entry) {
            self.path = path
            self.entry = entry
        }
    }

    /// Each once, as in a plan.
    package let files: [File]
    /// False while a build writes: it then lists what is there or may come, and proves nothing about contents.
    package let isComplete: Bool

    package init(files: [File], isComplete: Bool) {
        self.files = files
        self.isComplete = isComplete
    }

    /// The entries by their paths, put together at each call: a first build has no need of them. Of a path that somebody wrote into the file twice, the first entry counts.
    package func entriesByPath() -> [String: Entry] { Dictionary(files.map { ($0.path, $0.entry) }, uniquingKeysWith: { first, _ in first }) }

    package static let empty = Manifest(files: [], isComplete: true)

    package var bytes: [UInt8] {
        var bytes = Array("ippin-manifest 1 \(isComplete ? "complete" : "writing")\n".utf8)
        bytes.reserveCapacity(files.count * 110)
        for file in files {
            file.entry.fingerprint.appendHex(to: &bytes)
            bytes.append(UInt8(ascii: " "))
            bytes += String(file.entry.size).utf8
            bytes.append(UInt8(ascii: " "))
            bytes += String(file.entry.modified).utf8
            bytes.append(UInt8(ascii: " "))
            bytes += file.path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Nil if the bytes are no manifest of this version: then nothing is known of the output folder, and nothing in it is removed.
    package init?(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let head = lines.first, head.starts(with: "ippin-manifest 1 ".utf8) else { return nil }
        var files: [File] = []
        files.reserveCapacity(lines.count)
        for line in lines.dropFirst() {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            guard parts.count == 4, let fingerprint = Fingerprint(hexDigits: parts[0]), let size = Self.number(parts[1]),
                let modified = Self.number(parts[2])
            else { return nil }
            let path = String(decoding: parts[3], as: UTF8.self)
            guard Self.isInside(path) else { return nil }
            files.append(File(path: path, entry: Entry(fingerprint: fingerprint, size: size, modified: modified)))
        }
        self.init(files: files, isComplete: head.elementsEqual("ippin-manifest 1 complete".utf8))
    }

    /// A manifest is a file that anybody could edit: a path must not lead out of the output folder.
    private static func isInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard !digits.isEmpty, digits.count <= 19 else { return nil }
        var value: Int64 = 0
        for digit in digits {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tenfold.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }
}
