/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Sendable, Hashable {
    case whole
    case part(Range<Int>)
    /// Nothing of it is in the file.
    case unsatisfiable

    /// - Parameter header: the value of `Range`. What is malformed, in another unit or asks for several parts is answered with the whole file, as the standard
    ///   allows.
    init(_ header: String?, of count: Int) {
        self = header.map { Self.range($0, count) } ?? .whole
    }

    private static func range(_ header: String, _ count: Int) -> ByteRange {
        guard header.hasPrefix("bytes=") else { return .whole }
        let parts = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].contains(",") else { return .whole }
        switch (number(parts[0]), number(parts[1])) {
        case (.value(let first), .value(let last)): return first > last ? .whole : first < count ? .part(first..<min(last, count - 1) + 1) : .unsatisfiable
        case (.value(let first), .empty): return first < count ? .part(first..<count) : .unsatisfiable
        case (.empty, .value(let length)): return length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .unsatisfiable
        default: return .whole
        }
    }

    private enum Number {
        case empty
        case value(Int)
        case invalid
    }

    private static func number(_ text: Substring) -> Number {
        if text.isEmpty { return .empty }
        guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return .invalid }
        // A number that is too large is beyond the end of any file.
        return .value(Int(text) ?? .max)
    }
}
