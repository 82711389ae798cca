/// A language tag of BCP 47 in the form that content uses: a language, then a script or a region (`en`, `en-US`, `zh-Hant`, `fr-CA`).
public struct LanguageTag: Sendable, Hashable {
    public let text: String
    /// The language alone: `en` of `en-US`.
    public let language: String
    /// Whether it is written from right to left. Found out once: every page asks for it.
    public let isRightToLeft: Bool

    /// Nil unless `text` is two or three lower-case letters, then at most two subtags: a script (`Hant`), a region (`US`) or a UN M.49 area (`419`).
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, 2...3 ~= language.utf8.count, language.utf8.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }), parts.count <= 3
        else { return nil }
        for part in parts.dropFirst() {
            let bytes = Array(part.utf8)
            let isRegion = bytes.count == 2 && bytes.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
            let isArea = bytes.count == 3 && bytes.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            let isScript = bytes.count == 4 && UInt8(ascii: "A")...UInt8(ascii: "Z") ~= bytes[0]
                && bytes.dropFirst().allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
            guard isRegion || isArea || isScript else { return nil }
        }
        self.text = text
        self.language = String(language)
        isRightToLeft = Self.isRightToLeft(parts)
    }

    /// The tag without its last subtag, where missing words are looked for next: `en-US` → `en`.
    public var parent: LanguageTag? {
        text.lastIndex(of: "-").flatMap { LanguageTag(String(text[..<$0])) }
    }

    private static func isRightToLeft(_ parts: [Substring]) -> Bool {
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) { return ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].contains(script) }
        return ["ar", "fa", "he", "ps", "ur", "prs", "ug", "yi", "dv", "ckb"].contains(parts[0])
    }
}
