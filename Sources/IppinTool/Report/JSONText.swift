internal import Foundation

/// How Ippin writes JSON for people and machines to read.
enum JSONText {
    /// Indented, keys in byte order, a line break at the end.
    static func of(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
}
