import IppinModel
import IppinSource

/// Decides what a link points to, as far as its text tells.
struct LinkClassifier {
    /// Why a link or picture is refused.
    struct Refusal {
        let id: DiagnosticID
        let message: String
        /// What to write instead.
        let suggestion: String?
    }

    let record: RecordID

    func classify(_ url: String) -> (destination: ProseLink.Destination, refusal: Refusal?) {
        guard let first = url.utf8.first else { return refused(.brokenLink, "a link needs a destination, but found none") }
        guard url.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            return refused(.unsafeLink, "a link cannot hold control characters, but found '\(Self.printable(url))'")
        }
        if first == UInt8(ascii: "#") {
            let anchor = Self.percentDecoded(url.dropFirst())
            return anchor.isEmpty ? refused(.brokenLink, "a link to a heading needs the heading's id after '#', but found '\(url)'") : (.anchor(anchor), nil)
        }
        let second = url.utf8.dropFirst().first
        if first == UInt8(ascii: "\\") || first == UInt8(ascii: "/") && (second == UInt8(ascii: "/") || second == UInt8(ascii: "\\")) {
            return refused(.unsafeLink, "a link to another site needs 'https://', but found '\(url)'", suggestion: url.hasPrefix("//") ? "https:" + url : nil)
        }
        if first == UInt8(ascii: "/") {
            let (path, anchor) = Self.splitFragment(url)
            return (.editionPath(path, anchor: anchor), nil)
        }
        if let scheme = Self.scheme(of: url) { return external(url, scheme: scheme) }
        return relative(url)
    }

    // MARK: Absolute addresses

    /// What stands before a colon, in lower case, if it reads as a scheme.
    static func scheme(of url: String) -> String? {
        guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = url[..<colon].lowercased()
        guard let first = name.utf8.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return nil }
        let isScheme = name.utf8.allSatisfy {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".")
                || $0 == UInt8(ascii: "-")
        }
        return isScheme ? name : nil
    }

    private func external(_ url: String, scheme: String) -> (ProseLink.Destination, Refusal?) {
        let rest = url.utf8.dropFirst(scheme.utf8.count + 1)
        switch scheme {
        case "http", "https":
            let host = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
            let isBad = { (byte: UInt8) in byte == 0x20 || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") }
            guard rest.starts(with: "//".utf8), !host.isEmpty, !host.contains(where: isBad) else {
                return refused(.brokenLink, "an address on the web needs a host after '\(scheme)://', but found '\(url)'")
            }
            return (.external(scheme + ":" + Self.encoded(rest)), nil)
        case "mailto", "tel":
            guard !rest.isEmpty else { return refused(.brokenLink, "a '\(scheme):' link needs an address, but found '\(url)'") }
            return (.external(scheme + ":" + Self.encoded(rest)), nil)
        default:
            return refused(.unsafeLink, "a link has the scheme http, https, mailto or tel, but found '\(url)'")
        }
    }

    /// Spaces and signs that no address may hold, as `%20` and the like; letters of any script stay readable.
    private static func encoded(_ bytes: Substring.UTF8View) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in bytes {
            switch byte {
            case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F:
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: Paths to other records

    private func relative(_ url: String) -> (ProseLink.Destination, Refusal?) {
        let (rawPath, anchor) = Self.splitFragment(url)
        let path = Self.percentDecoded(rawPath[...])
        var folders = ["content", record.collection.rawValue, record.name]
        for bytes in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true) {
            let part = String(Substring(bytes))
            switch part {
            case ".": break
            case "..":
                guard !folders.isEmpty else { return refused(.brokenLink, "a link stays inside the site's folder, but found '\(url)'") }
                folders.removeLast()
            default: folders.append(part)
            }
        }
        guard folders.first == "content", folders.count >= 2 else { return notARecord(url) }
        guard let collection = RecordCollection(rawValue: folders[1]) else {
            let near = Spelling.suggestion(for: folders[1], among: RecordCollection.allCases.map(\.rawValue))
            return refused(.brokenLink, "a link to a record names its collection, but found '\(folders[1])' in '\(url)'", suggestion: near.map { replaceFirst(folders[1], by: $0, in: url) })
        }
        guard folders.count >= 3, Self.isRecordName(folders[2]) else { return notARecord(url) }
        if folders.count == 3 {
            let file = rawPath.hasSuffix("/") ? "index.md" : "/index.md"
            let better = rawPath + file + (anchor.map { "#" + $0 } ?? "")
            return refused(.brokenLink, "a link to a record names its file, but found the folder '\(url)'", suggestion: better)
        }
        guard folders.count == 4, Self.isRecordFile(folders[3]) else { return notARecord(url) }
        return (.record(RecordID(collection, folders[2]), anchor: anchor), nil)
    }

    private func notARecord(_ url: String) -> (ProseLink.Destination, Refusal?) {
        let looksLikeHost = url.hasPrefix("www.")
        return refused(
            .brokenLink, "a link is a path to a record's file such as '../../villages/at-bashy/index.md', a path such as '/villages/', a '#heading' or an address with 'https://', but found '\(url)'",
            suggestion: looksLikeHost ? "https://" + url : nil)
    }

    private func replaceFirst(_ part: String, by better: String, in url: String) -> String {
        guard let range = url.firstRange(of: part) else { return better }
        return url[..<range.lowerBound] + better + url[range.upperBound...]
    }

    private static func isRecordName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-") }
    }

    private static func isRecordFile(_ name: String) -> Bool {
        if name == "index.md" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.first == "index", parts.last == "md" else { return false }
        return parts.count == 3 && LanguageTag(String(parts[1])) != nil
    }

    // MARK: Parts

    /// The file of a picture, if it is one of the record's folder.
    static func pictureFile(_ url: String) -> String? {
        let name = percentDecoded(url.hasPrefix("./") ? url.dropFirst(2) : url[...])
        let isPlain = !name.isEmpty && name != "." && name != ".." && scheme(of: name) == nil
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "/" && $0 != "\\" && $0 != "?" && $0 != "#" }
        return isPlain && name.contains(".") ? name : nil
    }

    private static func splitFragment(_ url: String) -> (path: String, anchor: String?) {
        guard let hash = url.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (url, nil) }
        let anchor = percentDecoded(url[url.utf8.index(after: hash)...])
        return (String(url[..<hash]), anchor.isEmpty ? nil : anchor)
    }

    static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2]) {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hex(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit & 0xDF) - 0x37
        default: nil
        }
    }

    private static func printable(_ url: String) -> String {
        String(String.UnicodeScalarView(url.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }))
    }

    private func refused(_ id: DiagnosticID, _ message: String, suggestion: String? = nil) -> (ProseLink.Destination, Refusal?) {
        (.none, Refusal(id: id, message: message, suggestion: suggestion))
    }
}
