internal import IppinContent
internal import IppinModel

/// What builds know of photos that nobody has touched since they were read: a fingerprint of their bytes and what their headers say. A photo has megabytes and is
/// read for that alone; a site's texts together are smaller than two of them, and are always read.
///
/// A photo counts as untouched while its size, the time of its last change and the time that only the system sets are to the nanosecond what they were *before* it
/// was read. Clocks of file systems tick some hundred times a second or, on memory cards, every two seconds: a file that was changed within the last tick could be
/// changed once more and look the same. So, as git does with its index, what was touched less than two seconds before the build began is not remembered.
///
/// As text: a line `ippin-photos 1 <program> <fingerprint of what follows>`, then for each file `<fingerprint> <size> <modified> <changed> <header or -> <path>`, in
/// byte order of the paths. It may be deleted at any time, and copied anywhere: a copied file was changed when it was copied.
struct PhotoMemory: Sendable {
    /// What is known of a file.
    struct Line: Sendable, Hashable {
        let path: String
        let trace: Disk.Trace
        let fingerprint: Fingerprint
        /// Nil for what no page uses as a picture.
        let header: ImageHeader?
    }

    /// By path, relative to the site's folder.
    private let lines: [String: Line]
    private let site: String
    /// When the build began, in nanoseconds since 1970: before any file was looked at.
    private let start: Int64

    /// As long as the longest tick of a file system that people use (FAT).
    private static let tick: Int64 = 2_000_000_000
    private static let head = "ippin-photos 1"

    /// Nothing is known, and nothing will be remembered.
    static let empty = PhotoMemory(lines: [:], site: "", start: 0)

    private init(lines: [String: Line], site: String, start: Int64) {
        self.lines = lines
        self.site = site
        self.start = start
    }

    /// What the last build of a site left; nothing if it is not usable.
    init(of options: SiteOptions, now: Int64 = Disk.now()) {
        let lines = (try? Disk.read(Self.path(options))).flatMap(Self.lines) ?? []
        self.init(lines: Dictionary(lines.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }), site: options.site, start: now)
    }

    private static func path(_ options: SiteOptions) -> String { options.stateFolder + "/photos" }

    /// Nil if nothing is known of a file as it is now.
    func line(_ path: String) -> Line? {
        guard let line = lines[path], Disk.trace(of: site + "/" + path) == line.trace else { return nil }
        return line
    }

    /// To be taken before a file is read, for the line about it.
    func trace(_ path: String) -> Disk.Trace? { Disk.trace(of: site + "/" + path) }

    /// A file that no page uses, whose bytes belong to the key of a build all the same; nil if it cannot be read.
    func spare(_ path: String, _ options: SiteOptions) -> Line? {
        if let known = line(path) { return known }
        guard let trace = trace(path), let fingerprint = ContentListing.fingerprint(of: path, options: options) else { return nil }
        return Line(path: path, trace: trace, fingerprint: fingerprint, header: nil)
    }

    /// Keeps what a build has learnt, and forgets what it no longer knows. Where that is not possible, nothing is lost but time.
    func save(_ learnt: [Line], _ options: SiteOptions) {
        let kept = learnt.filter { max($0.trace.stamp.modified, $0.trace.changed) < start - Self.tick }
        let new = Dictionary(kept.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        guard new != lines, let program = try? InputKey.runningProgram() else { return }
        _ = try? Disk.write(Self.bytes(of: new.values.sorted { $0.path.precedesInBytes($1.path) }, program), to: Self.path(options))
    }

    /// Forgets everything: what was found does not go with what is known.
    static func forget(_ options: SiteOptions) { try? Disk.remove(path(options)) }
}

// MARK: - The file

extension PhotoMemory {
    static func bytes(of lines: [Line], _ program: Fingerprint) -> [UInt8] {
        let texts = lines.map { "\($0.fingerprint.hex) \($0.trace.stamp.size) \($0.trace.stamp.modified) \($0.trace.changed) \($0.header?.word ?? "-") \($0.path)\n" }
        let body = Array(texts.joined().utf8)
        return Array("\(head) \(program.hex) \(Fingerprint(of: body).hex)\n".utf8) + body
    }

    /// Nil if the bytes are damaged or come from another program, which may read headers in another way.
    private static func lines(_ bytes: [UInt8]) -> [Line]? {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), let program = try? InputKey.runningProgram() else { return nil }
        let body = Array(bytes[(end + 1)...])
        guard bytes[..<end].elementsEqual("\(head) \(program.hex) \(Fingerprint(of: body).hex)".utf8) else { return nil }
        let lines = body.split(separator: UInt8(ascii: "\n")).map(line)
        return lines.contains(nil) ? nil : lines.compactMap(\.self)
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> Line? {
        let parts = bytes.split(separator: UInt8(ascii: " "), maxSplits: 5)
        guard parts.count == 6, let fingerprint = Fingerprint(hexDigits: parts[0]) else { return nil }
        let texts = parts[1...].map { String(decoding: $0, as: UTF8.self) }
        guard let size = Int64(texts[0]), let modified = Int64(texts[1]), let changed = Int64(texts[2]) else { return nil }
        let header = ImageHeader(word: texts[3])
        guard header != nil || texts[3] == "-" else { return nil }
        return Line(path: texts[4], trace: .init(stamp: .init(size: size, modified: modified), changed: changed), fingerprint: fingerprint, header: header)
    }
}
